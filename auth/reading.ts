import { staysOnMachine } from '@/auth/host'
import type { Database } from '@/db/client'
import { storedSetting } from '@/db/queries/stored-setting'
import { type Reading, readingSchema } from '@/domain/people/reading'

/** The name under which it is set, and stands in the history. */
export const READING_SUBJECT = 'reading'

/** Who may read, as an administrator set it. What cannot be understood counts as the strictest. */
export function readingInForce(db: Database): Reading {
  const stored = storedSetting(db, READING_SUBJECT)
  if (stored === null) return 'automatic'
  return readingSchema.catch('signedIn').parse(stored.value)
}

/** Whether somebody who is not signed in may read what is published. */
export function isReadingPublic(db: Database, headers: Pick<Headers, 'get'>): boolean {
  const reading = readingInForce(db)
  return reading === 'automatic' ? staysOnMachine(headers) : reading === 'public'
}
