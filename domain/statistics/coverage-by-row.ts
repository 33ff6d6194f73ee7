import type { Coverage } from '@/domain/statistics/answers'
import type { Tally } from '@/domain/statistics/tally'

/** What the numbers of one row rest on (counting rule 9). */
export interface RowCoverage extends Coverage {
  activities: number
  /** Activities with at least one figure that counts, of whatever measure, within the filter's realisation. */
  withFigure: number
}

/** @param publications how many report the activities of the row */
export function rowCoverage({ coverage, activities, withFigure }: Tally, publications: number): RowCoverage {
  return { ...coverage, publications, activities, withFigure }
}
