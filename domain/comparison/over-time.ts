import type { ComparisonOverTime } from '@/domain/comparison/answers'
import { comparedRows, type Scaling, writtenPart } from '@/domain/comparison/compared-totals'
import { type CityTallies, comparedKeys } from '@/domain/comparison/counted-areas'
import type { Step } from '@/domain/comparison/words'
import type { Filter } from '@/domain/statistics/filter'
import { fixedKeys } from '@/domain/statistics/row-key'
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

/** The city in each period. */
export interface TalliesOverTime {
  /** Periods in which the areas side by side have activities, `unknown` for what has no such period. */
  present: readonly string[]
  in: (period: string) => CityTallies
}

/**
 * One subject in every area side by side over the years or months in which these areas have activities; each period is
 * a comparison of its own, with shares of its own whole and places among the rows of that period.
 */
export function overTime(
  tallies: TalliesOverTime,
  filter: Filter,
  subject: LedgerSubject,
  step: Step,
  scaling: Scaling,
): { periods: string[]; rows: AreaOverTime[]; activities: number } {
  const keys = comparedKeys(filter)
  const periods = fixedKeys(tallies.present, step, filter)
  const column = (period: string) => {
    const city = tallies.in(period)
    return new Map(
      [...comparedRows(city, filter, subject, scaling)].map(([key, total]): [string, Cell] => {
        return [key, { ...writtenPart(total), activities: city.areas.get(key)?.activities ?? 0, rank: total.rank }]
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
  const all = rows.flatMap(({ cells, undated: rest }) => [...cells, rest])
  return { periods, rows, activities: all.reduce((sum, { activities }) => sum + activities, 0) }
}
