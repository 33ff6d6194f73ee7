import { type SQL, sql } from 'drizzle-orm'
import type { Database } from '@/db/client'

/** The organisers of the activities that meet a condition on `activities a`, by activity, as the report names them. */
export function organiserNames(db: Database, condition: SQL): Map<string, string[]> {
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
