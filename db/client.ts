import { existsSync, statSync } from 'node:fs'
import { resolve } from 'node:path'
import Sqlite from 'better-sqlite3'
import { type BetterSQLite3Database, drizzle } from 'drizzle-orm/better-sqlite3'
import { asDatabaseFault, DatabaseFault } from '@/db/faults'
import { keepStatements } from '@/db/keep-statements'
import * as schema from '@/db/schema'
import { narrow } from '@/db/sight'
import type { Sight } from '@/domain/people/viewer'

export type Database = BetterSQLite3Database<typeof schema> & { $client: Sqlite.Database }

/** The database file: what GONGJI_DB names, else data/gongji.db below the folder that the product runs in. */
export function databasePath(): string {
  // Turbopack would trace the whole project into the build, because any path may be meant.
  return resolve(/* turbopackIgnore: true */ process.env.GONGJI_DB || 'data/gongji.db')
}

/** Milliseconds that a writer waits for another one before it gives up. */
const BUSY_TIMEOUT = 5000

/** Sets what every connection needs. Not before the file is known to be ours: it turns the file to WAL. */
export function configure(sqlite: Sqlite.Database): Database {
  sqlite.pragma('journal_mode = WAL')
  sqlite.pragma('synchronous = FULL')
  sqlite.pragma('foreign_keys = ON')
  keepStatements(sqlite)
  return drizzle(sqlite, { schema })
}

/**
 * Opens the file without checking what is in it.
 * @param fileMustExist true where a missing file is a fault and not a first start
 */
export function connect(path: string, fileMustExist: boolean): Sqlite.Database {
  const sqlite = new Sqlite(path, { timeout: BUSY_TIMEOUT, fileMustExist })
  const file = fileOf(sqlite)
  if (file !== null) opened.set(sqlite, file)
  return sqlite
}

/** Which file each connection was opened on, as the file system knows it. */
const opened = new WeakMap<Sqlite.Database, string>()

function fileOf({ name, memory }: Sqlite.Database): string | null {
  if (memory || !existsSync(name)) return null
  const { dev, ino } = statSync(name)
  return `${dev}:${ino}`
}

/**
 * Makes sure that a connection still writes to the file that its path names. One that was removed or replaced while it was
 * open would take every change, and lose it with the connection.
 * @throws DatabaseFault
 */
export function expectSameFile(sqlite: Sqlite.Database): void {
  const file = opened.get(sqlite)
  if (file !== undefined && fileOf(sqlite) !== file) throw new DatabaseFault('missing', sqlite.name, '')
}

let shared: Database | undefined

/** Connections of people who see less than everything, the one used last at the end. */
const narrowed = new Map<string, Database>()
/** As many different limits as are at work at the same time, about. */
const MOST_NARROWED = 24

/**
 * The server's one connection, opened on first use because a build imports modules without having a database.
 * The start script has created, migrated and seeded the file before.
 * @throws DatabaseFault where the file cannot be opened
 */
export function database(): Database {
  if (shared) return shared
  try {
    shared = configure(connect(databasePath(), true))
  } catch (error) {
    const path = databasePath()
    throw existsSync(path) ? asDatabaseFault(error, path) : new DatabaseFault('missing', path, '')
  }
  return shared
}

/**
 * The server's connection for what somebody may see (db/sight.ts). All but the one that sees everything can only read.
 * @throws DatabaseFault where the file cannot be opened
 */
export function databaseFor(sight: Sight): Database {
  const whole = database()
  if (sight === 'everything') return whole
  const key = JSON.stringify([whole.$client.name, sight])
  const known = narrowed.get(key)
  const db = known?.$client.open ? known : narrowedTo(sight)
  narrowed.delete(key)
  narrowed.set(key, db)
  const [oldest] = narrowed.keys()
  if (narrowed.size > MOST_NARROWED && oldest !== undefined) {
    narrowed.get(oldest)?.$client.close()
    narrowed.delete(oldest)
  }
  return db
}

function narrowedTo(sight: Exclude<Sight, 'everything'>): Database {
  const path = databasePath()
  try {
    const sqlite = new Sqlite(path, { timeout: BUSY_TIMEOUT, readonly: true, fileMustExist: true })
    keepStatements(sqlite)
    narrow(sqlite, sight)
    return drizzle(sqlite, { schema })
  } catch (error) {
    throw existsSync(path) ? asDatabaseFault(error, path) : new DatabaseFault('missing', path, '')
  }
}
