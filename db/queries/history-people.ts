import { sql } from 'drizzle-orm'
import type { Database } from '@/db/client'
import { among } from '@/db/queries/filter-conditions'
import { DATA_ENTITIES, ENTITIES } from '@/domain/vocabulary'

/**
 * Everybody who stands in the history: people by their id, with the name they had last; names without a person as they
 * stand. Alphabetical by name.
 * @param withPeople whether who only signed in, or changed people, stands there too
 */
export function historyPeople(db: Database, withPeople: boolean): { key: string; name: string }[] {
  return db.all(sql`
    select coalesce(v.person, v.actor) as key, v.actor as name, max(v.id) as latest from revisions v
    where v.entity in ${among(withPeople ? ENTITIES : DATA_ENTITIES)} and v.actor <> ''
    group by key order by name limit 500`)
}
