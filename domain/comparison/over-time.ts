import type { ComparisonOverTime } from '@/domain/comparison/answers'
import { comparedTotals, membersOf, type Scaling, writtenPart } from '@/domain/comparison/compared-totals'
import { byArea, comparedKeys } from '@/domain/comparison/counted-areas'
import type { Step } from '@/domain/comparison/words'
import type { ActivityFacts } from '@/domain/statistics/facts'
import type { Filter } from '@/domain/statistics/filter'
import { fixedKeys, rowKey } from '@/domain/statistics/row-key'
import { UNKNOWN } from '@/domain/statistics/row-keys'
import type { LedgerSubject } from '@/domain/vocabulary'

type Cell = ComparisonOverTime['rows'][number]['cells'][number]

export interface AreaOverTime {
  key: string
  /** One for each period. */
  cells: Cell[]
  /** What no period of the axis can take, its month or year not being known; it has no place. */
  undated: Cell
}

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
): { periods: string[]; rows: AreaOverTime[]; activities: number } {
  const keys = comparedKeys(filter)
  const chosen = membersOf(byArea(activities, filter), keys)
  const periods = fixedKeys(chosen, step, filter)
  const dated = new Map<string, ActivityFacts[]>([...periods, UNKNOWN].map((period) => [period, []]))
  for (const activity of activities) dated.get(rowKey(activity, step, filter))?.push(activity)
  const column = (period: string) => {
    const areas = byArea(dated.get(period) ?? [], filter)
    const { rows } = comparedTotals(areas, filter, subject, scaling)
    return new Map(
      [...rows].map(([key, total]): [string, Cell] => {
        return [key, { ...writtenPart(total), activities: areas.get(key)?.length ?? 0, rank: total.rank }]
      }),
    )
  }
  const columns = periods.map(column)
  const undated = column(UNKNOWN)
  const rows = keys.flatMap((key) => {
    const rest = undated.get(key)
    const cells = columns.flatMap((cellsOf) => cellsOf.get(key) ?? [])
    return rest === undefined ? [] : [{ key, cells, undated: { ...rest, rank: null } }]
  })
  return { periods, rows, activities: chosen.length }
}
