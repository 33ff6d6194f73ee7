import type { Database } from '@/db/client'
import { addedUp } from '@/db/queries/added-up'
import { cellsFor, cellTallies } from '@/db/queries/cell-tallies'
import type { Filter } from '@/domain/statistics/filter'
import { emptyTally, type Tally, type TallyRow } from '@/domain/statistics/tally'
import type { Dimension } from '@/domain/vocabulary'

/**
 * Tallies of the activities that pass the filter, by the rows of one or more dimensions; rows that hold nothing lack.
 * The same as `tallyRows` makes of their facts: from cells where these can tell, else added up from the activities.
 */
export function tallies(db: Database, filter: Filter, by: readonly Dimension[]): TallyRow[] {
  const cells = cellsFor(filter, by)
  return cells === null ? addedUp(db, filter, by) : cellTallies(db, filter, cells)
}

/** All activities that pass the filter, as one. */
export function tallyOfAll(db: Database, filter: Filter): Tally {
  return tallies(db, filter, [])[0]?.tally ?? emptyTally(filter)
}
