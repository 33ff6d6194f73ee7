import type { SQL } from 'drizzle-orm'
import type { Database } from '@/db/client'
import { cellsFor } from '@/db/queries/cell-tallies'
import { countActivities } from '@/db/queries/count-activities'
import { countArticles } from '@/db/queries/list-articles'
import { measureTotal } from '@/db/queries/measure-total'
import { tallies } from '@/db/queries/tallies'
import type { Quantity } from '@/domain/figures/quantity'
import type { Filter } from '@/domain/statistics/filter'
import type { By } from '@/domain/statistics/series'
import type { Tally } from '@/domain/statistics/tally'
import type { Total } from '@/domain/vocabulary'

/** A row of a breakdown. */
interface Row {
  by: By
  keys: string[]
}

/**
 * How many activities pass the filter and stand in a row: from cells where these can tell.
 * @param condition the same as a condition on `activities a`
 */
export function countPassing(db: Database, filter: Filter, row: Row | null, condition: SQL): number {
  if (cellsFor(filter, row?.by ?? []) === null) return countActivities(db, condition)
  return ownTally(db, filter, row)?.activities ?? 0
}

/** How many articles report them. */
export function countReporting(db: Database, filter: Filter, row: Row | null, condition: SQL): number {
  if (cellsFor(filter, row?.by ?? []) === null) return countArticles(db, condition)
  return ownTally(db, filter, row)?.articles ?? 0
}

/** A total of the same activities, and from the same place as its tile. */
export function totalPassing(db: Database, filter: Filter, row: Row | null, condition: SQL, total: Total): Quantity {
  if (cellsFor(filter, row?.by ?? []) === null) {
    return measureTotal(db, condition, countActivities(db, condition), total, filter)
  }
  return ownTally(db, filter, row)?.measures[total] ?? { value: null, bound: null, reported: 0, unreported: 0 }
}

function ownTally(db: Database, filter: Filter, row: Row | null): Tally | undefined {
  return tallies(db, filter, row?.by ?? []).find(({ keys }) => keys.every((key, i) => key === row?.keys[i]))?.tally
}
