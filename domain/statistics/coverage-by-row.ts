import type { Coverage } from '@/domain/statistics/answers'
import { coverageOf } from '@/domain/statistics/coverage'
import type { ActivityFacts } from '@/domain/statistics/facts'
import type { Filter } from '@/domain/statistics/filter'
import { rowKey } from '@/domain/statistics/row-key'
import type { Dimension } from '@/domain/vocabulary'

/** What the numbers of one row rest on. */
export interface RowCoverage extends Coverage {
  activities: number
  /** Activities with at least one figure that counts, of whatever measure, within the filter's realisation. */
  withFigure: number
}

/** What the numbers of each row of a breakdown rest on, by the row's key (counting rule 9); rows without activities lack. */
export function coverageByRow(
  activities: readonly ActivityFacts[],
  by: Dimension,
  filter: Filter,
): Map<string, RowCoverage> {
  const rows = new Map<string, ActivityFacts[]>()
  for (const activity of activities) {
    const key = rowKey(activity, by, filter)
    const row = rows.get(key)
    if (row) row.push(activity)
    else rows.set(key, [activity])
  }
  return new Map([...rows].map(([key, members]) => [key, rowCoverage(members, filter)]))
}

/** What the numbers over some activities rest on. */
export function rowCoverage(activities: readonly ActivityFacts[], filter: Filter): RowCoverage {
  const withFigure = activities.filter(({ counted }) =>
    counted.some(({ realisation }) => realisation === filter.realisation),
  )
  return { ...coverageOf(activities, filter), activities: activities.length, withFigure: withFigure.length }
}
