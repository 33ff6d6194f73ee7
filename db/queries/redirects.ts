import { sql } from 'drizzle-orm'
import type { Database } from '@/db/client'
import type { Transaction } from '@/db/writes/write'

/** The activity that an address leads to now that its own was merged, however often; null where it leads nowhere. */
export function redirectOf(db: Database | Transaction, id: string): string | null {
  const row = db.get<{ id: string } | undefined>(sql`
    with recursive way (id) as (
      select activity_id from activity_redirects where old_id = ${id}
      union select r.activity_id from activity_redirects r join way on r.old_id = way.id
    )
    select a.id from way join activities a on a.id = way.id limit 1`)
  return row?.id ?? null
}
