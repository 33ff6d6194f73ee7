import { sql } from 'drizzle-orm'
import type { Database } from '@/db/client'
import { among } from '@/db/queries/filter-conditions'
import { DATA_ENTITIES } from '@/domain/vocabulary'

/**
 * The number of the latest change of the data; 0 for an empty database. It names the state that an answer was computed
 * from: who signed in since changes no answer. It is the same for everybody, whatever they may see.
 */
export function databaseRevision(db: Database): number {
  // A plus keeps the index of entities out, through which all of them would be put in order: the latest is near the end.
  const row = db.get<{ id: number }>(
    sql`select id from main.revisions where +entity in ${among(DATA_ENTITIES)} order by id desc limit 1`,
  )
  return row?.id ?? 0
}
