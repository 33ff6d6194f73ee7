import { databasePath } from '@/db/client'
import { asDatabaseFault } from '@/db/faults'
import { prepareDatabase } from '@/db/prepare'
import { SeedFault } from '@/seed/faults'
import { loadSeed, type SeedOutcome } from '@/seed/load'

/**
 * Creates or migrates the database and loads what is bundled and not there yet.
 * @throws DatabaseFault, SeedFault; nothing is then changed
 */
export function prepareData(): SeedOutcome & { path: string } {
  const path = databasePath()
  const db = prepareDatabase(path)
  try {
    return { ...loadSeed(db, new Date()), path }
  } catch (error) {
    throw error instanceof SeedFault ? error : asDatabaseFault(error, path)
  } finally {
    db.$client.close()
  }
}
