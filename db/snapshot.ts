import { existsSync } from 'node:fs'
import Sqlite from 'better-sqlite3'
import { drizzle } from 'drizzle-orm/better-sqlite3'
import type { Database } from '@/db/client'
import { asDatabaseFault, DatabaseFault } from '@/db/faults'
import { keepStatements } from '@/db/keep-statements'
import * as schema from '@/db/schema'
import { narrow } from '@/db/sight'
import type { Sight } from '@/domain/people/viewer'

/**
 * One state of the database for as long as it takes to read all of it, while others go on writing: a connection of its
 * own that can only read, within one transaction. Whoever opens it closes it.
 * @param sight what of it may be seen; for commands of the machine, everything
 * @throws DatabaseFault where the file cannot be read
 */
export function openSnapshot(path: string, sight: Sight = 'everything'): Database {
  try {
    const sqlite = new Sqlite(path, { readonly: true, fileMustExist: true })
    try {
      keepStatements(sqlite)
      if (sight !== 'everything') narrow(sqlite, sight)
      sqlite.exec('begin')
      // Not BEGIN but the first reading settles which state it is.
      sqlite.prepare('select 1 from sqlite_master').get()
      return drizzle(sqlite, { schema })
    } catch (error) {
      sqlite.close()
      throw error
    }
  } catch (error) {
    throw existsSync(path) ? asDatabaseFault(error, path) : new DatabaseFault('missing', path, '')
  }
}
