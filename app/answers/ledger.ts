import { sql } from 'drizzle-orm'
import { type AnswerContext, rowLabel, rowTitle, sentenceOf } from '@/app/answers/context'
import { activityEntries, articleEntries, type CountEntry } from '@/app/answers/ledger-entries'
import { countPage, figurePage, type LedgerPageRequest, readPlace } from '@/app/answers/ledger-page'
import { inState, type Source } from '@/app/answers/past-facts'
import { conditionOf, type RowOf } from '@/app/answers/row'
import { countActivities } from '@/db/queries/count-activities'
import { countPassing, countReporting, totalPassing } from '@/db/queries/count-passing'
import { figureAccounts } from '@/db/queries/figure-accounts'
import type { Quantity } from '@/domain/figures/quantity'
import type { ActivityRef, Ledger, LedgerPart } from '@/domain/statistics/answers'
import { countBounds } from '@/domain/statistics/bound-origin'
import type { Filter } from '@/domain/statistics/filter'
import { BadRequest } from '@/domain/statistics/filter-schema'
import { ledgerOf } from '@/domain/statistics/ledger'
import { UNKNOWN } from '@/domain/statistics/row-keys'
import type { LedgerSubject } from '@/domain/vocabulary'

/** The beginning of every part. */
const FIRST_PAGE: LedgerPageRequest = { sort: '-period', limit: 50, cursor: null }

const NOTHING_MORE: Ledger['nextCursors'] = { counted: null, excluded: null, notReported: null }

/**
 * What a total is made of: what is counted, what is left out and why, and who reported nothing; a page of each, or more of
 * one where a cursor says so. Total and names are of all.
 * @throws BadRequest for a cursor of something else
 */
export function ledgerAnswer(
  context: AnswerContext,
  filter: Filter,
  measure: LedgerSubject,
  row: RowOf | null,
  page: LedgerPageRequest = FIRST_PAGE,
): Ledger {
  const asked = { db: context.db, filter, row, condition: conditionOf(context.db, filter, row), page }
  const named = <Activity extends ActivityRef>(activity: Activity) => ({
    ...activity,
    areaName: areaOf(context, filter, activity),
  })
  const headed = (activities: number) => headOf(context, filter, measure, row, activities)
  if (measure === 'activities' || measure === 'articles') {
    const { entries, count, activities, next } = countPage(asked, measure)
    return {
      ...headed(activities),
      total: countTotal(count, activities),
      bounds: null,
      counted: entries.map((entry) => ({ ...entry, activity: named(entry.activity), figure: null, evidence: [] })),
      excluded: [],
      notReported: [],
      nextCursors: { ...NOTHING_MORE, counted: next },
    }
  }
  const { total, counted, excluded, notReported, ...rest } = figurePage(asked, measure)
  return {
    ...headed(total.reported + total.unreported),
    total,
    counted: counted.map((entry) => ({ ...entry, activity: named(entry.activity) })),
    excluded: excluded.map((entry) => ({ ...entry, activity: named(entry.activity) })),
    notReported: notReported.map(named),
    ...rest,
  }
}

/** The total of a ledger alone. */
export function ledgerTotal(
  { db }: AnswerContext,
  filter: Filter,
  measure: LedgerSubject,
  row: RowOf | null,
): Quantity {
  const condition = conditionOf(db, filter, row)
  if (measure !== 'activities' && measure !== 'articles') return totalPassing(db, filter, row, condition, measure)
  const activities = countPassing(db, filter, row, condition)
  const count = measure === 'activities' ? activities : countReporting(db, filter, row, condition)
  return countTotal(count, activities)
}

/**
 * The ledger of an earlier revision. It is put together from the history as a whole, and does not change any more: its pages
 * are counted.
 * @param at a revision
 * @throws BadRequest for a cursor of something else
 */
export function ledgerAt(
  context: AnswerContext,
  filter: Filter,
  measure: LedgerSubject,
  row: RowOf | null,
  at: number,
  page: LedgerPageRequest = FIRST_PAGE,
): Ledger {
  const [only, place] = readPlace(page.cursor)
  const from = Number(place)
  if (!Number.isSafeInteger(from) || from < 0) throw new BadRequest('cursor', 'cursor', page.cursor?.slice(0, 60) ?? '')
  const whole = inState(context.db, at, (sources) =>
    ledgerFrom({ ...context, revision: at }, filter, measure, row, sources),
  )
  const part = <Entry>(name: LedgerPart, entries: readonly Entry[]) =>
    only === null || only === name ? entries.slice(from, from + page.limit) : []
  const next = (name: LedgerPart) =>
    (only === null || only === name) && whole[name].length > from + page.limit ? `${name}.${from + page.limit}` : null
  const counted =
    page.sort === '-value'
      ? whole.counted.toSorted((a, b) => (b.figure?.value ?? 0) - (a.figure?.value ?? 0))
      : whole.counted
  return {
    ...whole,
    counted: part('counted', counted),
    excluded: part('excluded', whole.excluded),
    notReported: part('notReported', whole.notReported),
    nextCursors: { counted: next('counted'), excluded: next('excluded'), notReported: next('notReported') },
  }
}

function headOf(
  context: AnswerContext,
  filter: Filter,
  measure: LedgerSubject,
  row: RowOf | null,
  activities: number,
): Pick<Ledger, 'measure' | 'rowLabel' | 'sentence' | 'revision'> {
  return {
    measure,
    rowLabel: row && rowTitle(context, row),
    sentence: sentenceOf(context, filter, activities, row),
    revision: context.revision,
  }
}

function ledgerFrom(
  context: AnswerContext,
  filter: Filter,
  measure: LedgerSubject,
  row: RowOf | null,
  sources: readonly Source[],
): Ledger {
  const asked = sources.map(({ db, own }) => ({ db, condition: sql`${conditionOf(db, filter, row)} and ${own}` }))
  const activities = asked.reduce((sum, { db, condition }) => sum + countActivities(db, condition), 0)
  const head = { ...headOf(context, filter, measure, row, activities), nextCursors: NOTHING_MORE }
  if (measure !== 'activities' && measure !== 'articles') {
    const accounts = asked.map(({ db, condition }) => figureAccounts(db, condition))
    const named = latestFirst(accounts, ({ activity }) => [activity.period, activity.id]).map((account) => ({
      ...account,
      activity: { ...account.activity, areaName: areaOf(context, filter, account.activity) },
    }))
    const ledger = ledgerOf(named, measure, filter)
    return { ...head, ...ledger, bounds: countBounds(ledger.counted.map(({ figure }) => figure)) }
  }
  const entriesOf = measure === 'activities' ? activityEntries : articleEntries
  const listed = asked.map(({ db, condition }) => [...entriesOf(db, condition)].flat())
  const entries = (measure === 'activities' ? inOrder(listed) : eachArticleOnce(listed)).map(
    ({ activity, article }) => ({
      figure: null,
      activity: { ...activity, areaName: areaOf(context, filter, activity) },
      article,
      evidence: [],
    }),
  )
  return {
    ...head,
    total: countTotal(entries.length, activities),
    bounds: null,
    counted: entries,
    excluded: [],
    notReported: [],
  }
}

/** What several sources give, each latest first, in that same order. */
function latestFirst<Item>(lists: readonly Item[][], place: (item: Item) => [when: string | null, id: string]): Item[] {
  if (lists.length === 1) return lists.flat()
  const key = (item: Item) => place(item).map((part) => part ?? '')
  return lists.flat().sort((a, b) => {
    const [[when = '', id = ''], [other = '', otherId = '']] = [key(a), key(b)]
    return when === other ? (id < otherId ? 1 : -1) : when < other ? 1 : -1
  })
}

const inOrder = (lists: readonly CountEntry[][]) => latestFirst(lists, ({ activity }) => [activity.period, activity.id])

/** An article may report activities of both sources. */
function eachArticleOnce(lists: readonly CountEntry[][]): CountEntry[] {
  const entries = latestFirst(lists, ({ article, activity }) => [
    article?.date ?? article?.year?.toString() ?? null,
    article?.id ?? activity.id,
  ])
  return [...new Map([...entries].reverse().map((entry) => [entry.article?.id, entry])).values()].reverse()
}

/** The name of the area that an activity is counted under. */
function areaOf(context: AnswerContext, { attribution }: Filter, { area, placeArea }: ActivityRef): string {
  return rowLabel(context, 'area', attribution === 'organiser' ? area : (placeArea ?? UNKNOWN))
}

/** A count of records is exact; of nothing there is nothing to report. */
export function countTotal(count: number, activities: number): Quantity {
  if (count === 0) return { value: null, bound: null, reported: 0, unreported: activities }
  return { value: count, bound: 'exact', reported: activities, unreported: 0 }
}
