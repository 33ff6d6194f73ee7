import type { Database } from '@/db/client'
import { BULLETIN, bulletinSettings } from '@/db/queries/bulletin-settings'
import { lastRevision } from '@/db/queries/change'
import { settings } from '@/db/schema'
import { Conflict } from '@/db/writes/seen-record'
import { type Authorship, write } from '@/db/writes/write'
import { areSameSettings, type BulletinSettings } from '@/domain/settings/bulletin-settings'

/**
 * Sets tiers and points of the bulletins, in sight of a version of them. What was in force before stands in the history,
 * the defaults too; setting what is already in force changes nothing.
 * @param version as the settings were given out with; 0 for the defaults
 * @throws Conflict where somebody set something else since
 */
export function saveBulletinSettings(db: Database, by: Authorship, version: number, value: BulletinSettings): void {
  write(db, by, ({ tx, revise }) => {
    const now = bulletinSettings(tx)
    if (now.version !== version) {
      const last = lastRevision(tx, 'settings', BULLETIN)
      throw new Conflict(BULLETIN, last?.actor ?? '', last?.at ?? by.at.toISOString())
    }
    if (areSameSettings(now.settings, value)) return
    tx.insert(settings)
      .values({ subject: BULLETIN, value })
      .onConflictDoUpdate({ target: settings.subject, set: { value } })
      .run()
    revise('settings', BULLETIN, version === 0 ? 'create' : 'update', now.settings, value)
  })
}
