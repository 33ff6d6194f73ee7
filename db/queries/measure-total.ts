import { type SQL, sql } from 'drizzle-orm'
import type { Database } from '@/db/client'
import { among, countedFigures } from '@/db/queries/filter-conditions'
import { joinBounds, type Quantity } from '@/domain/figures/quantity'
import type { Filter } from '@/domain/statistics/filter'
import { measuresOf } from '@/domain/statistics/totals'
import type { Bound, Total } from '@/domain/vocabulary'

/**
 * A total over the activities that meet a condition on `activities a`: the counted figures of its measures added up
 * (counting rules 3, 5 and 6; which figures count is stored with them). Needs no memory for them.
 * @param activities how many these are
 */
export function measureTotal(
  db: Database,
  condition: SQL,
  activities: number,
  total: Total,
  { realisation, counting }: Pick<Filter, 'realisation' | 'counting'>,
): Quantity {
  const { value, bounds, reported } = db.get<{ value: number | null; bounds: string | null; reported: number }>(sql`
    select sum(f.value) as value, group_concat(distinct f.bound) as bounds, count(distinct f.activity_id) as reported
    from figures f where ${countedFigures(counting)} and f.realisation = ${realisation}
      and f.measure in ${among(measuresOf(total))}
      and f.activity_id in (select a.id from activities a where ${condition})`)
  if (value === null || bounds === null) return { value: null, bound: null, reported: 0, unreported: activities }
  const bound = (bounds.split(',') as Bound[]).reduce(joinBounds, 'exact')
  return { value, bound, reported, unreported: activities - reported }
}
