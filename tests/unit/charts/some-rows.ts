import type { Quantity } from '@/domain/figures/quantity'
import type { Statistics, StatisticsRow, Totals } from '@/domain/statistics/answers'
import { TOTALS } from '@/domain/vocabulary'

/** Totals of which only the given ones are reported. */
export function someTotals(given: Partial<Totals> = {}, activities = 1): Totals {
  const missing: Quantity = { value: null, bound: null, reported: 0, unreported: activities }
  return { ...(Object.fromEntries(TOTALS.map((total) => [total, missing])) as Totals), ...given }
}

export function exactly(value: number, reported = 1, unreported = 0): Quantity {
  return { value, bound: 'exact', reported, unreported }
}

export function someRow(
  key: StatisticsRow['key'],
  { activities = 1, measures = {} as Partial<Totals>, largest = {} as Partial<StatisticsRow['largest']> } = {},
): StatisticsRow {
  return {
    key,
    label: key,
    activities,
    articles: activities,
    measures: someTotals(measures, activities),
    planned: someTotals({}, activities),
    largest: { ...(Object.fromEntries(TOTALS.map((total) => [total, null])) as StatisticsRow['largest']), ...largest },
  }
}

export function someStatistics(by: string, rows: StatisticsRow[]): Statistics {
  const activities = rows.reduce((sum, row) => sum + row.activities, 0)
  const total = { activities, articles: activities, measures: someTotals({}, activities), planned: someTotals() }
  return { by, sentence: '', revision: 1, rows, total }
}
