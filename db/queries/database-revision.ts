import { sql } from 'drizzle-orm'
import type { Database } from '@/db/client'

/** The number of the latest change; 0 for an empty database. It names the state that an answer was computed from. */
export function databaseRevision(db: Database): number {
  return db.get<{ revision: number }>(sql`select coalesce(max(id), 0) as revision from revisions`).revision
}
