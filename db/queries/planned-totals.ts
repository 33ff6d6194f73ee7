import { type SQL, sql } from 'drizzle-orm'
import type { Database } from '@/db/client'
import { countedFigures } from '@/db/queries/filter-conditions'
import { contributes } from '@/domain/statistics/totals'
import { type Counting, type Measure, TOTALS, type Total } from '@/domain/vocabulary'

/** The totals for which some activity that meets a condition on `activities a` has a plan, as the list has them. */
export function plannedTotals(db: Database, condition: SQL, counting: Counting): Total[] {
  const planned = db.all<{ measure: Measure }>(sql`
    select distinct f.measure from figures f where ${countedFigures(counting)} and f.realisation = 'planned'
      and exists (select 1 from activities a where a.id = f.activity_id and ${condition})`)
  return TOTALS.filter((total) => planned.some((figure) => contributes(figure, total)))
}
