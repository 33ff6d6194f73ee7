import { sql } from 'drizzle-orm'
import type { Database } from '@/db/client'
import { among } from '@/db/queries/filter-conditions'
import type { Level } from '@/domain/vocabulary'

/** The levels of the unions of these names; null where it is not known. */
export function unionLevels(db: Database, names: readonly string[]): Map<string, Level | null> {
  const rows = db.all<{ name: string; level: Level | null }>(
    sql`select name, level from organisations where name in ${among(names)}`,
  )
  return new Map(rows.map(({ name, level }) => [name, level]))
}
