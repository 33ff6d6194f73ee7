import { sql } from 'drizzle-orm'
import type { Database } from '@/db/client'
import { settingHistory, storedSetting } from '@/db/queries/stored-setting'
import type { Transaction } from '@/db/writes/write'
import { DEFAULT_BULLETIN_SETTINGS } from '@/domain/settings/bulletin-defaults'
import type { BulletinSettings } from '@/domain/settings/bulletin-settings'
import { bulletinSettingsSchema } from '@/domain/settings/bulletin-settings-schema'

/** Under what name the tiers and points of bulletins are kept, and stand in the history. */
export const BULLETIN = 'bulletin'

/** The settings in force, and the number of the change that made them so: 0 as long as nobody set anything. */
export function bulletinSettings(db: Database | Transaction): { version: number; settings: BulletinSettings } {
  const stored = storedSetting(db, BULLETIN)
  if (!stored) return { version: 0, settings: DEFAULT_BULLETIN_SETTINGS }
  return { version: stored.version, settings: bulletinSettingsSchema.parse(stored.value) }
}

/** Every medium that any article names, with how many articles it carried, the most first. */
export function mediaCounts(db: Database): { name: string; articles: number }[] {
  return db.all(sql`
    select publication as name, count(*) as articles from articles where publication is not null
    group by publication order by count(*) desc, publication`)
}

/** The latest changes, the last one first; each with the whole settings before and after. */
export function bulletinSettingsHistory(db: Database, limit: number) {
  return settingHistory<BulletinSettings>(db, BULLETIN, limit)
}
