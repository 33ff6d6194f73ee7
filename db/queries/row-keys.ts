import { type SQL, sql } from 'drizzle-orm'
import type { Filter } from '@/domain/statistics/filter'
import { NONE, UNKNOWN } from '@/domain/statistics/row-keys'
import type { Dimension } from '@/domain/vocabulary'

/**
 * The row of a dimension that a row of `tallied_activities a` stands in, as domain/statistics/row-key.ts has it; null
 * where the filter names organisers or publications, among which the first is then to be found.
 */
export function rowKeySql(by: Dimension, filter: Filter): SQL | null {
  const isByPlace = filter.attribution === 'place'
  switch (by) {
    case 'area':
      return isByPlace ? sql`a.place` : sql`a.area`
    case 'type':
      return sql`a.type`
    case 'level':
      return sql`a.level`
    case 'year':
      return sql`coalesce(substr(a.period, 1, 4), ${UNKNOWN})`
    case 'month':
      return sql`case when length(a.period) >= 7 then substr(a.period, 1, 7) else ${UNKNOWN} end`
    case 'series':
      return sql`coalesce((select name from series where id = a.series_id), ${NONE})`
    case 'organiser':
      return filter.organiser ? null : sql`a.organiser`
    case 'union':
      if (filter.organiser) return null
      return isByPlace ? sql`a.place_union_key` : sql`a.union_key`
    case 'publication':
      return filter.publication ? null : sql`a.publication`
  }
}
