import type { Database } from '@/db/client'
import { DatabaseFault } from '@/db/faults'
import { newestMigration, refuseForeign } from '@/db/prepare'
import { openSnapshot } from '@/db/snapshot'

/**
 * A snapshot of a database that this version has migrated: what reads all of it must find every column.
 * @throws DatabaseFault, also for a database of another version or program
 */
export function openOfThisVersion(path: string): Database {
  const db = openSnapshot(path)
  try {
    refuseForeign(db.$client, path)
    const applied = migrationOf(db)
    if (applied < newestMigration()) throw new DatabaseFault('older-version', path, String(applied))
    return db
  } catch (error) {
    db.$client.close()
    throw error
  }
}

/** When the last migration of a database was written; 0 for an empty file. */
function migrationOf({ $client }: Database): number {
  const table = $client.prepare("select 1 from sqlite_master where name = '__drizzle_migrations'").get()
  if (table === undefined) return 0
  return Number($client.prepare('select max(created_at) from __drizzle_migrations').pluck().get() ?? 0)
}
