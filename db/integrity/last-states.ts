import { sql } from 'drizzle-orm'
import type { Database } from '@/db/client'
import { among } from '@/db/queries/filter-conditions'
import type { Entity } from '@/domain/vocabulary'

/** What the last entry of each record's history left; a record without history is missing. */
export function lastStates(db: Database, entity: Entity, ids: readonly string[]): Map<string, unknown> {
  const rows = db.all<{ id: string; after: string | null }>(sql`
    select entity_id as id, after from revisions where id in (
      select max(id) from revisions where entity = ${entity} and entity_id in ${among(ids)} group by entity_id)`)
  return new Map(rows.map(({ id, after }) => [id, after === null ? null : JSON.parse(after)]))
}
