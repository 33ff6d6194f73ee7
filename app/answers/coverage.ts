import type { AnswerContext } from '@/app/answers/context'
import { countPublications, publicationsByArea } from '@/db/queries/publications-of'
import { tallies, tallyOfAll } from '@/db/queries/tallies'
import { type RowCoverage, rowCoverage } from '@/domain/statistics/coverage-by-row'
import type { Filter } from '@/domain/statistics/filter'

export interface CoverageRows {
  /** By the keys of the areas; areas without activities lack. */
  rows: Map<string, RowCoverage>
  total: RowCoverage
}

/** What the numbers of everything that passes the filter rest on, and those of each area. */
export function coverageAnswer({ db }: AnswerContext, filter: Filter): CoverageRows {
  const publications = publicationsByArea(db, filter)
  const rows = tallies(db, filter, ['area']).map(({ keys: [key = ''], tally }): [string, RowCoverage] => {
    return [key, rowCoverage(tally, publications.get(key) ?? 0)]
  })
  return { rows: new Map(rows), total: rowCoverage(tallyOfAll(db, filter), countPublications(db, filter)) }
}
