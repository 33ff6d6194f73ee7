import { sql } from 'drizzle-orm'
import { type AnswerContext, rowLabel, rowTitle, sentenceOf } from '@/app/answers/context'
import { activityEntries, articleEntries, type CountEntry } from '@/app/answers/ledger-entries'
import { inState, type Source } from '@/app/answers/past-facts'
import { conditionOf, type RowOf } from '@/app/answers/row'
import { countActivities } from '@/db/queries/count-activities'
import { figureAccounts } from '@/db/queries/figure-accounts'
import type { Quantity } from '@/domain/figures/quantity'
import type { ActivityRef, Ledger } from '@/domain/statistics/answers'
import type { Filter } from '@/domain/statistics/filter'
import { ledgerOf } from '@/domain/statistics/ledger'
import { UNKNOWN } from '@/domain/statistics/row-keys'
import type { LedgerSubject } from '@/domain/vocabulary'

/**
 * What a total is made of: what is counted, what is left out and why, and who reported nothing.
 * @param at an earlier revision whose ledger is asked for; null for now
 */
export function ledgerAnswer(
  context: AnswerContext,
  filter: Filter,
  measure: LedgerSubject,
  row: RowOf | null,
  at: number | null = null,
): Ledger {
  if (at === null) return ledgerFrom(context, filter, measure, row, [{ db: context.db, own: sql`true` }])
  return inState(context.db, at, (sources) => ledgerFrom({ ...context, revision: at }, filter, measure, row, sources))
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
  const head = {
    measure,
    rowLabel: row && rowTitle(context, row),
    sentence: sentenceOf(context, filter, activities, row),
    revision: context.revision,
  }
  if (measure !== 'activities' && measure !== 'articles') {
    const accounts = asked.map(({ db, condition }) => figureAccounts(db, condition))
    const named = latestFirst(accounts, ({ activity }) => [activity.period, activity.id]).map((account) => ({
      ...account,
      activity: { ...account.activity, areaName: areaOf(context, filter, account.activity) },
    }))
    return { ...head, ...ledgerOf(named, measure, filter) }
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
