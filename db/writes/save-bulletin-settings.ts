import type { Database } from '@/db/client'
import { BULLETIN, bulletinSettings } from '@/db/queries/bulletin-settings'
import { type Setting, saveSetting } from '@/db/writes/save-setting'
import type { Authorship } from '@/db/writes/write'
import { areSameSettings, type BulletinSettings } from '@/domain/settings/bulletin-settings'

const SETTING: Setting<BulletinSettings> = {
  subject: BULLETIN,
  inForce: (db) => {
    const { version, settings } = bulletinSettings(db)
    return { version, value: settings }
  },
  areSame: areSameSettings,
}

/**
 * Sets tiers and points of the bulletins, in sight of a version of them.
 * @param version as the settings were given out with; 0 for the defaults
 * @throws Conflict where somebody set something else since
 */
export function saveBulletinSettings(db: Database, by: Authorship, version: number, value: BulletinSettings): void {
  saveSetting(db, by, SETTING, version, value)
}
