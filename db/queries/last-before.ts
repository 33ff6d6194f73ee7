import { type SQL, sql } from 'drizzle-orm'
import type { Database } from '@/db/client'
import { activitiesOf, among, countedFigures, filterConditions } from '@/db/queries/filter-conditions'
import { activityRefs } from '@/db/queries/references'
import type { PartialDate } from '@/domain/figures/partial-date'
import type { ActivityRef } from '@/domain/statistics/answers'
import type { Filter } from '@/domain/statistics/filter'
import { measuresOf } from '@/domain/statistics/totals'
import type { Total } from '@/domain/vocabulary'

/**
 * The last activity of each area or type that surely was before a day, month or year, under the filter's conditions but
 * for its period; by the key of the row.
 * @param total only activities that report it; null for all
 */
export function lastBefore(
  db: Database,
  filter: Filter,
  by: 'area' | 'type',
  before: PartialDate,
  total: Total | null,
): Map<string, ActivityRef> {
  const key = by === 'type' ? sql`a.type` : filter.attribution === 'organiser' ? sql`a.area` : sql`a.place_area`
  // Dates are compared as far as both are known: what may as well be later is not before.
  const isBefore = sql`substr(a.period, 1, length(${before})) < substr(${before}, 1, length(a.period))`
  const reports = total === null ? sql`true` : reporting(filter, total)
  const rows = db.all<{ key: string | null; id: string }>(sql`
    select key, id from (
      select ${key} as key, a.id as id, row_number() over (partition by ${key} order by a.period desc, a.id desc) as place
      from activities a
      where ${filterConditions({ ...filter, from: undefined, to: undefined })} and ${isBefore} and ${reports})
    where place = 1`)
  const refs = new Map(activityRefs(db, activitiesOf(rows.map(({ id }) => id))).map((ref) => [ref.id, ref]))
  return new Map(
    rows.flatMap(({ key: row, id }): [string, ActivityRef][] => {
      const ref = refs.get(id)
      return row !== null && ref ? [[row, ref]] : []
    }),
  )
}

function reporting({ realisation, counting }: Filter, total: Total): SQL {
  return sql`exists (select 1 from figures f where f.activity_id = a.id and ${countedFigures(counting)}
    and f.realisation = ${realisation} and f.measure in ${among(measuresOf(total))})`
}
