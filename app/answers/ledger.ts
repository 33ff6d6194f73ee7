import { type AnswerContext, rowLabel, rowTitle, sentenceOf } from '@/app/answers/context'
import { activityEntries, articleEntries } from '@/app/answers/ledger-entries'
import { conditionOf, type RowOf } from '@/app/answers/row'
import { countActivities } from '@/db/queries/count-activities'
import { figureAccounts } from '@/db/queries/figure-accounts'
import type { Quantity } from '@/domain/figures/quantity'
import type { ActivityRef, Ledger } from '@/domain/statistics/answers'
import type { Filter } from '@/domain/statistics/filter'
import { ledgerOf } from '@/domain/statistics/ledger'
import { UNKNOWN } from '@/domain/statistics/row-keys'
import type { LedgerSubject } from '@/domain/vocabulary'

/** What a total is made of: what is counted, what is left out and why, and who reported nothing. */
export function ledgerAnswer(
  context: AnswerContext,
  filter: Filter,
  measure: LedgerSubject,
  row: RowOf | null,
): Ledger {
  const condition = conditionOf(context.db, filter, row)
  const activities = countActivities(context.db, condition)
  const head = {
    measure,
    rowLabel: row && rowTitle(context, row),
    sentence: sentenceOf(context, filter, activities, row),
    revision: context.revision,
  }
  if (measure !== 'activities' && measure !== 'articles') {
    const accounts = figureAccounts(context.db, condition).map((account) => ({
      ...account,
      activity: { ...account.activity, areaName: areaOf(context, filter, account.activity) },
    }))
    return { ...head, ...ledgerOf(accounts, measure, filter) }
  }
  const entriesOf = measure === 'activities' ? activityEntries : articleEntries
  const entries = [...entriesOf(context.db, condition)].flat().map(({ activity, article }) => ({
    figure: null,
    activity: { ...activity, areaName: areaOf(context, filter, activity) },
    article,
    evidence: [],
  }))
  return {
    ...head,
    total: countTotal(entries.length, activities),
    counted: entries,
    excluded: [],
    notReported: [],
  }
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
