import type { Database } from '@/db/client'
import { listAreas } from '@/db/queries/areas'
import { settingHistory, storedSetting } from '@/db/queries/stored-setting'
import type { Transaction } from '@/db/writes/write'
import { censusResidents } from '@/domain/settings/census-residents'
import { type Denominator, denominatorsSchema } from '@/domain/settings/denominators-schema'

/** Under what name the denominators are kept, and stand in the history. */
export const DENOMINATORS = 'denominators'

/** What totals can be divided by as long as nobody set something else: the residents of the census. */
export function defaultDenominators(db: Database | Transaction): Denominator[] {
  return [censusResidents(listAreas(db))]
}

/**
 * What totals of areas can be divided by, in the order set, the residents always among them; and the number of the
 * change that made them so: 0 as long as nobody set anything.
 */
export function denominators(db: Database | Transaction): { version: number; denominators: Denominator[] } {
  const stored = storedSetting(db, DENOMINATORS)
  if (!stored) return { version: 0, denominators: defaultDenominators(db) }
  return { version: stored.version, denominators: denominatorsSchema.parse(stored.value) }
}

/** The latest changes, the last one first; each with all denominators before and after. */
export function denominatorsHistory(db: Database, limit: number) {
  return settingHistory<Denominator[]>(db, DENOMINATORS, limit)
}
