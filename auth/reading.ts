import { staysOnMachine } from '@/auth/host'
import type { Database } from '@/db/client'
import { storedSetting } from '@/db/queries/stored-setting'
import { saveSetting } from '@/db/writes/save-setting'
import type { Transaction } from '@/db/writes/write'
import { authorOf } from '@/domain/people/author'
import { type Reading, readingSchema } from '@/domain/people/reading'
import type { Viewer } from '@/domain/people/viewer'

/** The name under which it is set, and stands in the history. */
export const READING_SUBJECT = 'reading'

/** Who may read, as an administrator set it. What cannot be understood counts as the strictest. */
export function readingInForce(db: Database | Transaction): Reading {
  const stored = storedSetting(db, READING_SUBJECT)
  if (stored === null) return 'automatic'
  return readingSchema.catch('signedIn').parse(stored.value)
}

/** Whether somebody who is not signed in may read what is published. */
export function isReadingPublic(db: Database, headers: Pick<Headers, 'get'>): boolean {
  const reading = readingInForce(db)
  return reading === 'automatic' ? staysOnMachine(headers) : reading === 'public'
}

/** @throws Conflict where somebody set something else since */
export function saveReading(db: Database, by: Viewer, version: number, reading: Reading, at: Date): void {
  const setting = {
    subject: READING_SUBJECT,
    inForce: (tx: Transaction) => ({
      version: storedSetting(tx, READING_SUBJECT)?.version ?? 0,
      value: readingInForce(tx),
    }),
    areSame: (a: Reading, b: Reading) => a === b,
  }
  saveSetting(db, { ...authorOf(by), reason: null, at }, setting, version, reading)
}
