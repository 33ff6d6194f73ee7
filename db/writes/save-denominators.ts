import type { Database } from '@/db/client'
import { DENOMINATORS, denominators } from '@/db/queries/denominators'
import { type Setting, saveSetting } from '@/db/writes/save-setting'
import type { Authorship } from '@/db/writes/write'
import { denominatorsChange } from '@/domain/settings/denominators-change'
import type { Denominator } from '@/domain/settings/denominators-schema'

const SETTING: Setting<Denominator[]> = {
  subject: DENOMINATORS,
  inForce: (db) => {
    const { version, denominators: value } = denominators(db)
    return { version, value }
  },
  areSame: (a, b) => denominatorsChange(a, b).length === 0,
}

/**
 * Sets all denominators, in sight of a version of them.
 * @param version as they were given out with; 0 for the defaults
 * @throws Conflict where somebody set something else since
 */
export function saveDenominators(db: Database, by: Authorship, version: number, value: Denominator[]): void {
  saveSetting(db, by, SETTING, version, value)
}
