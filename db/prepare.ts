import { chmodSync, existsSync, mkdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type Sqlite from 'better-sqlite3'
import { sql } from 'drizzle-orm'
import { migrate } from 'drizzle-orm/better-sqlite3/migrator'
import { configure, connect, type Database } from '@/db/client'
import { asDatabaseFault, DatabaseFault } from '@/db/faults'
import { type LinkedRevision, linkOf } from '@/db/writes/link'
import { rebuildTallies } from '@/db/writes/rebuild-tallies'

const MIGRATIONS = join(dirname(fileURLToPath(import.meta.url)), 'migrations')

/** Nobody else on the machine may read the data, in which unpublished reports and hashes of passwords are. */
export const ONLY_OWNER = 0o600

/** "Gngj" in ASCII; the migration that first creates the tables writes it into the file's header. */
const APPLICATION_ID = 1198417770

/**
 * Opens the database file and brings it to this version, creating folder and file where there are none.
 * All pending migrations are one transaction: a killed start leaves the file as it was.
 * @param path the file, or ":memory:" for a database that is gone with its connection
 * @throws DatabaseFault; the file is then untouched
 */
export function prepareDatabase(path: string): Database {
  let sqlite: Sqlite.Database | undefined
  try {
    const isNew = path !== ':memory:' && !existsSync(path)
    if (isNew) makeFolder(dirname(path))
    sqlite = connect(path, false)
    if (isNew) chmodSync(path, ONLY_OWNER)
    refuseForeign(sqlite, path)
    const db = configure(sqlite)
    offerLinks(sqlite)
    migrate(db, { migrationsFolder: MIGRATIONS })
    tallyOnce(db)
    return db
  } catch (error) {
    sqlite?.close()
    throw asDatabaseFault(error, path)
  }
}

/** Fills the tallies of a database that had none before its migration: all of them or, where that is killed, none. */
function tallyOnce(db: Database): void {
  const { isDue } = db.get<{ isDue: number }>(sql`
    select not exists (select 1 from tallied_activities)
      and exists (select 1 from activities where review <> 'rejected') as isDue`)
  if (isDue) rebuildTallies(db)
}

/** What the migration that linked the revisions asks for, which SQL itself cannot make. */
function offerLinks(sqlite: Sqlite.Database): void {
  sqlite.function('revision_link', { deterministic: true, varargs: true }, (...values: unknown[]) => {
    const [previous, id, at, actor, action, entity, entityId, change, reason, before, after] = values
    const revision = { id, at, actor, action, entity, entityId, change, reason, before, after, person: null }
    return linkOf(String(previous), revision as LinkedRevision)
  })
}

/** Makes a folder and those above it. Step by step, since Node's own recursive mkdir never returns below folders like /proc. */
export function makeFolder(path: string): void {
  if (existsSync(path)) return
  makeFolder(dirname(path))
  mkdirSync(path)
}

/** A file of another program, or of a later version of this one, is not to be written to. */
export function refuseForeign(sqlite: Sqlite.Database, path: string): void {
  const tables = sqlite.prepare("select count(*) from sqlite_master where type = 'table'").pluck().get() as number
  if (tables === 0) return
  if (sqlite.pragma('application_id', { simple: true }) !== APPLICATION_ID) {
    throw new DatabaseFault('foreign-database', path, 'application_id')
  }
  const applied = sqlite.prepare('select max(created_at) from __drizzle_migrations').pluck().get() as number
  if (applied > newestMigration()) throw new DatabaseFault('newer-version', path, String(applied))
}

/** When the last migration of this version was written. */
export function newestMigration(): number {
  const journal = readFileSync(join(MIGRATIONS, 'meta', '_journal.json'), 'utf8')
  const { entries } = JSON.parse(journal) as { entries: { when: number }[] }
  return Math.max(...entries.map((entry) => entry.when))
}
