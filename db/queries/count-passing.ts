import type { SQL } from 'drizzle-orm'
import type { Database } from '@/db/client'
import { cellsFor } from '@/db/queries/cell-tallies'
import { countActivities } from '@/db/queries/count-activities'
import { countArticles } from '@/db/queries/list-articles'
import { tallies } from '@/db/queries/tallies'
import type { Filter } from '@/domain/statistics/filter'
import type { By } from '@/domain/statistics/series'

export interface Passing {
  activities: number
  /** The articles that report them. */
  articles: number
}

/**
 * How many activities pass the filter and stand in a row: from cells where these can tell.
 * @param condition the same as a condition on `activities a`
 */
export function countPassing(
  db: Database,
  filter: Filter,
  row: { by: By; keys: string[] } | null,
  condition: SQL,
): Passing {
  const by = row?.by ?? []
  if (cellsFor(filter, by) === null) {
    return { activities: countActivities(db, condition), articles: countArticles(db, condition) }
  }
  const own = tallies(db, filter, by).find(({ keys }) => keys.every((key, i) => key === row?.keys[i]))
  return { activities: own?.tally.activities ?? 0, articles: own?.tally.articles ?? 0 }
}
