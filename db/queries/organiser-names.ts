import { type SQL, sql } from 'drizzle-orm'
import type { Database } from '@/db/client'
import type { Transaction } from '@/db/writes/write'

/** The organisers of the activities that meet a condition on `activities a`, by activity, as the report names them. */
export function organiserNames(db: Database | Transaction, condition: SQL): Map<string, string[]> {
  const rows = db.all<{ activityId: string; name: string }>(sql`
    select ao.activity_id as activityId, o.name
    from activity_organisers ao join organisations o on o.id = ao.organisation_id
    where ao.role = 'organiser' and ao.activity_id in (select a.id from activities a where ${condition})
    order by ao.activity_id, ao.position`)
  const names = new Map<string, string[]>()
  for (const { activityId, name } of rows) {
    const known = names.get(activityId)
    if (known) known.push(name)
    else names.set(activityId, [name])
  }
  return names
}

/** That an activity `a` has more than one organiser. */
export const SEVERAL_ORGANISERS = sql`(
  select count(*) from activity_organisers ao where ao.activity_id = a.id and ao.role = 'organiser') > 1`

/** Everybody who organised any of the activities that meet a condition on `activities a`, first who was named first. */
export function organisersOf(db: Database, condition: SQL): string[] {
  const rows = db.all<{ name: string }>(sql`
    select o.name from activities a join activity_organisers ao on ao.activity_id = a.id
      join organisations o on o.id = ao.organisation_id
    where ao.role = 'organiser' and ${condition} group by o.id order by min(a.number), min(ao.position), o.id`)
  return rows.map(({ name }) => name)
}
