import type { AnswerContext } from '@/app/answers/context'
import { tallies, tallyOfAll } from '@/db/queries/tallies'
import { type RowCoverage, rowCoverage } from '@/domain/statistics/coverage-by-row'
import type { Filter } from '@/domain/statistics/filter'
import type { Dimension } from '@/domain/vocabulary'

export interface CoverageRows {
  /** By the keys of the rows; rows without activities lack. */
  rows: Map<string, RowCoverage>
  total: RowCoverage
}

/** What the numbers of everything that passes the filter rest on, and those of each row of a dimension. */
export function coverageAnswer({ db }: AnswerContext, filter: Filter, by: Dimension): CoverageRows {
  const rows = tallies(db, filter, [by])
  return {
    rows: new Map(rows.map(({ keys: [key = ''], tally }) => [key, rowCoverage(tally)])),
    total: rowCoverage(tallyOfAll(db, filter)),
  }
}
