import type { ComparisonOverTime } from '@/domain/comparison/answers'
import { comparedTotals, membersOf, type Scaling, writtenPart } from '@/domain/comparison/compared-totals'
import { byArea, comparedKeys } from '@/domain/comparison/counted-areas'
import type { Step } from '@/domain/comparison/words'
import type { ActivityFacts } from '@/domain/statistics/facts'
import type { Filter } from '@/domain/statistics/filter'
import { fixedKeys, rowKey, UNKNOWN } from '@/domain/statistics/row-keys'
import type { LedgerSubject } from '@/domain/vocabulary'

type Row = ComparisonOverTime['rows'][number]

/**
 * One subject in every area side by side over the years or months in which these areas have activities; each period is
 * a comparison of its own, with shares of its own whole and places among the rows of that period.
 * @param activities of the whole city
 */
export function overTime(
  activities: readonly ActivityFacts[],
  filter: Filter,
  subject: LedgerSubject,
  step: Step,
  scaling: Scaling,
): { periods: string[]; rows: Omit<Row, 'label' | 'kind'>[]; activities: number } {
  const keys = comparedKeys(filter)
  const chosen = membersOf(byArea(activities, filter), keys)
  const periods = fixedKeys(chosen, step, filter)
  const dated = new Map<string, ActivityFacts[]>([...periods, UNKNOWN].map((period) => [period, []]))
  for (const activity of activities) dated.get(rowKey(activity, step, filter))?.push(activity)
  const columns = periods.map((period) => {
    const areas = byArea(dated.get(period) ?? [], filter)
    return { areas, totals: comparedTotals(areas, filter, subject, scaling) }
  })
  const undated = byArea(dated.get(UNKNOWN) ?? [], filter)
  const rows = keys.map((key) => ({
    key,
    cells: columns.flatMap(({ areas, totals }) => {
      const total = totals.rows.get(key)
      if (total === undefined) return []
      return [{ ...writtenPart(total), activities: areas.get(key)?.length ?? 0, rank: total.rank }]
    }),
    elsewhere: undated.get(key)?.length ?? 0,
  }))
  return { periods, rows, activities: chosen.length }
}
