import type { Database } from '@/db/client'
import { lastRevision } from '@/db/queries/change'
import { settings } from '@/db/schema'
import { Conflict } from '@/db/writes/seen-record'
import { type Authorship, type Transaction, write } from '@/db/writes/write'

/** One thing that users set for themselves. */
export interface Setting<T> {
  /** Under what name it is kept, and stands in the history. */
  subject: string
  /** What is in force, and the number of the change that made it so; 0 for the defaults. */
  inForce: (db: Transaction) => { version: number; value: T }
  areSame: (a: T, b: T) => boolean
}

/**
 * Sets something, in sight of a version of it. What was in force before stands in the history, the defaults too;
 * setting what is already in force changes nothing.
 * @param version as it was given out with; 0 for the defaults
 * @throws Conflict where somebody set something else since
 */
export function saveSetting<T>(
  db: Database,
  by: Authorship,
  { subject, inForce, areSame }: Setting<T>,
  version: number,
  value: T,
): void {
  write(db, by, ({ tx, revise }) => {
    const now = inForce(tx)
    if (now.version !== version) {
      const last = lastRevision(tx, 'settings', subject)
      throw new Conflict(subject, last?.actor ?? '', last?.at ?? by.at.toISOString())
    }
    if (areSame(now.value, value)) return
    tx.insert(settings)
      .values({ subject, value })
      .onConflictDoUpdate({ target: settings.subject, set: { value } })
      .run()
    revise('settings', subject, version === 0 ? 'create' : 'update', now.value, value)
  })
}
