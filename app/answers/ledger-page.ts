import { type SQL, sql } from 'drizzle-orm'
import type { RowOf } from '@/app/answers/row'
import type { Database } from '@/db/client'
import { leadToThem } from '@/db/queries/are-few'
import { countPassing, countReporting, totalPassing } from '@/db/queries/count-passing'
import { figureAccounts } from '@/db/queries/figure-accounts'
import { activitiesOf, articlesOf } from '@/db/queries/filter-conditions'
import { boundsOf, countedIn, excludedFrom, notReportedIn } from '@/db/queries/ledger-parts'
import { listActivities } from '@/db/queries/list-activities'
import { listArticles } from '@/db/queries/list-articles'
import { activityRefs, articleRefs } from '@/db/queries/references'
import { reportLinks } from '@/db/queries/report-links'
import type { ActivitySort } from '@/domain/statistics/activity-sorts'
import type { ActivityRef, ArticleRef, Ledger, LedgerPart } from '@/domain/statistics/answers'
import type { Filter } from '@/domain/statistics/filter'
import { BadRequest } from '@/domain/statistics/filter-schema'
import { ledgerOf } from '@/domain/statistics/ledger'
import type { Total } from '@/domain/vocabulary'

/** Orders of what is counted: latest first, or the activities that contribute most. */
export const LEDGER_SORTS = ['-period', '-value'] as const

export interface LedgerPageRequest {
  sort: (typeof LEDGER_SORTS)[number]
  /** Activities, or articles, of each part, 1 to 200. */
  limit: number
  /** Names its part and a place in it; null for the beginning of every part. */
  cursor: string | null
}

/** The parts of a page, before areas have names. */
export type LedgerPage = ReturnType<typeof ledgerOf<ActivityRef, ArticleRef>> & Pick<Ledger, 'bounds' | 'nextCursors'>

const PARTS: readonly LedgerPart[] = ['counted', 'excluded', 'notReported']

interface Asked {
  db: Database
  filter: Filter
  row: RowOf | null
  condition: SQL
  page: LedgerPageRequest
}

/** A page of what a total is made of: of each part as many activities as are asked for, with all their figures. */
export function figurePage(asked: Asked, measure: Total): LedgerPage {
  const { db, filter, row, condition, page } = asked
  const total = totalPassing(db, filter, row, condition, measure)
  const activities = total.reported + total.unreported
  const leads = leadToThem(db, total.reported, activities, page.limit)
  const [only, cursor] = readPlace(page.cursor)
  const nextCursors: Ledger['nextCursors'] = { counted: null, excluded: null, notReported: null }
  const pageOf = (part: LedgerPart, own: SQL, count: number, sort: ActivitySort = '-period') => {
    const list = listActivities(db, sql`${condition} and ${own}`, count, { sort, limit: page.limit, cursor }, filter)
    nextCursors[part] = list.nextCursor && `${part}.${list.nextCursor}`
    return list.items
  }
  const order = page.sort === '-value' ? (`-${measure}` as const) : '-period'
  const parts: Record<LedgerPart, () => ActivityRef[]> = {
    counted: () => pageOf('counted', countedIn(measure, filter, leads), total.reported, order),
    excluded: () => {
      const { condition: own, most } = excludedFrom(db, measure, filter, page.limit)
      return pageOf('excluded', own, Math.min(most ?? activities, activities))
    },
    notReported: () => pageOf('notReported', notReportedIn(measure, filter), total.unreported),
  }
  const listed = (part: LedgerPart) => (only === null || only === part ? parts[part]() : [])
  const ledger = (items: ActivityRef[]) => ledgerOf(accountsOf(db, items), measure, filter)
  return {
    total,
    bounds: total.reported > MOST_COUNTED ? null : boundsOf(db, condition, measure, filter, leads),
    counted: ledger(listed('counted')).counted,
    excluded: ledger(listed('excluded')).excluded,
    notReported: total.unreported === 0 ? [] : listed('notReported'),
    nextCursors,
  }
}

/** The counted figures of more activities are not counted by their bounds. */
const MOST_COUNTED = 1_000

/** The accounts of these activities, in their order. */
function accountsOf(db: Database, items: ActivityRef[]) {
  const accounts = figureAccounts(db, activitiesOf(items.map(({ id }) => id)))
  const byId = new Map(accounts.map((account) => [account.activity.id, account]))
  return items.flatMap(({ id }) => byId.get(id) ?? [])
}

/** One record of a ledger of activities or articles. */
interface CountEntry {
  activity: ActivityRef
  article: ArticleRef | null
}

/** A page of a ledger of activities or of articles, and how many there are of either. */
export function countPage({ db, filter, row, condition, page }: Asked, measure: 'activities' | 'articles') {
  const activities = countPassing(db, filter, row, condition)
  const count = measure === 'activities' ? activities : countReporting(db, filter, row, condition)
  const [part, cursor] = readPlace(page.cursor)
  if (part !== null && part !== 'counted') throw new BadRequest('cursor', 'cursor', page.cursor?.slice(0, 60) ?? '')
  const at = { limit: page.limit, cursor }
  const list =
    measure === 'activities'
      ? listActivities(db, condition, count, { sort: '-period', ...at }, filter)
      : listArticles(db, condition, count, { sort: '-date', ...at }, filter.q)
  const ids = list.items.map(({ id }) => id)
  const entries = measure === 'activities' ? withArticles(db, ids) : withActivities(db, condition, ids)
  const next = list.nextCursor && `counted.${list.nextCursor}`
  return { entries, count, activities, next }
}

/** Each activity with the latest article that reports it. */
function withArticles(db: Database, ids: string[]): CountEntry[] {
  const own = activitiesOf(ids)
  const latest = new Map(
    [...reportLinks(db, own)]
      .flat()
      .toReversed()
      .map((link) => [link.activityId, link.articleId]),
  )
  const articles = articlesById(db, [...latest.values()])
  return activityRefs(db, own).map((activity) => ({
    activity,
    article: articles.get(latest.get(activity.id) ?? '') ?? null,
  }))
}

/** Each article with the first of the activities that it reports and that are asked for. */
function withActivities(db: Database, condition: SQL, ids: string[]): CountEntry[] {
  const own = sql`a.id in (select l.activity_id from activity_articles l join articles r on r.id = l.article_id
    where ${articlesOf(ids)}) and ${condition}`
  const passing = activityRefs(db, own)
  const activities = new Map(passing.map((activity) => [activity.id, activity]))
  const links = [...reportLinks(db, activitiesOf([...activities.keys()]))].flat().toReversed()
  const first = new Map(links.map((link) => [link.articleId, link.activityId]))
  const articles = articlesById(db, ids)
  return ids.flatMap((id) => {
    const activity = activities.get(first.get(id) ?? '')
    return activity ? { activity, article: articles.get(id) ?? null } : []
  })
}

function articlesById(db: Database, ids: string[]): Map<string, ArticleRef> {
  return new Map(articleRefs(db, articlesOf(ids)).map((article) => [article.id, article]))
}

/**
 * The part that a cursor goes on with, and the place in it.
 * @throws BadRequest for a cursor that no ledger made
 */
export function readPlace(cursor: string | null): [part: LedgerPart | null, cursor: string | null] {
  if (cursor === null) return [null, null]
  const [name, place] = cursor.split('.')
  const part = PARTS.find((each) => each === name)
  if (part === undefined || !place) throw new BadRequest('cursor', 'cursor', cursor.slice(0, 60))
  return [part, place]
}
