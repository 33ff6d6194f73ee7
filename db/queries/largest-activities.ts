import { sql } from 'drizzle-orm'
import type { Database } from '@/db/client'
import { filterConditions } from '@/db/queries/filter-conditions'
import { rowKeySql } from '@/db/queries/row-keys'
import type { Amount } from '@/domain/figures/quantity'
import type { Filter } from '@/domain/statistics/filter'
import type { Bound, Total } from '@/domain/vocabulary'

/** Of each area the activity with the largest amount of a total, the first one stored of several. */
export function largestActivities(
  db: Database,
  filter: Filter,
  total: Total,
): Map<string, { id: string; amount: Amount }> {
  const isCautious = filter.counting === 'cautious'
  const [value, bound] = isCautious ? [sql`m.sure_value`, sql`m.sure_bound`] : [sql`m.value`, sql`m.bound`]
  const rows = db.all<{ key: string; id: string; value: number; bound: Bound }>(sql`
    select key, id, value, bound from (
      select ${rowKeySql('area', filter)} as key, a.id, ${value} as value, ${bound} as bound,
        row_number() over (partition by ${rowKeySql('area', filter)} order by ${value} desc, a.number) as place
      from tallied_activities a join tallied_amounts m on m.number = a.number
      where m.total = ${total} and m.realisation = ${filter.realisation} and ${value} is not null
        and ${filterConditions(filter)})
    where place = 1`)
  return new Map(rows.map(({ key, id, ...amount }) => [key, { id, amount }]))
}
