import type { AnswerContext } from '@/app/answers/context'
import { activityFacts } from '@/db/queries/activity-facts'
import { filterConditions } from '@/db/queries/filter-conditions'
import { coverageByRow, type RowCoverage, rowCoverage } from '@/domain/statistics/coverage-by-row'
import type { Filter } from '@/domain/statistics/filter'
import type { Dimension } from '@/domain/vocabulary'

export interface CoverageRows {
  rows: Map<string, RowCoverage>
  total: RowCoverage
}

/** What the numbers of everything that passes the filter rest on, and those of each row of a dimension. */
export function coverageAnswer({ db }: AnswerContext, filter: Filter, by: Dimension): CoverageRows {
  const activities = activityFacts(db, filterConditions(filter), filter.counting)
  return { rows: coverageByRow(activities, by, filter), total: rowCoverage(activities, filter) }
}
