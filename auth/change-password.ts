import { and, eq } from 'drizzle-orm'
import { beginTry, forgetMistakes } from '@/auth/lock-out'
import { hashPassword, isPassword } from '@/auth/password'
import { BY_PASSWORD, personState } from '@/auth/person-state'
import { expectGoodPassword, setPassword } from '@/auth/take-link'
import type { Database } from '@/db/client'
import { accounts } from '@/db/schema'
import { write } from '@/db/writes/write'
import { authorOf } from '@/domain/people/author'
import { PeopleRefused } from '@/domain/people/refusal'
import type { Person, Viewer } from '@/domain/people/viewer'

/**
 * Sets a new password for somebody who knows the present one; all sessions end, so the caller signs in anew.
 * @throws PeopleRefused; TooMany after wrong ones
 */
export async function changePassword(
  db: Database,
  viewer: Viewer,
  person: Person,
  { present, password }: { present: string; password: string },
  at: Date,
): Promise<void> {
  expectGoodPassword(password, person.userName)
  beginTry(db, person.userName, at)
  const stored = db
    .select({ password: accounts.password })
    .from(accounts)
    .where(and(eq(accounts.userId, person.id), eq(accounts.providerId, BY_PASSWORD)))
    .get()
  if (!stored?.password || !(await isPassword(stored.password, present))) {
    throw new PeopleRefused('present', 'wrongPassword')
  }
  forgetMistakes(db, person.userName)
  const hashed = await hashPassword(password)
  write(db, { ...authorOf(viewer), reason: null, at }, ({ tx, revise }) => {
    const before = personState(tx, person.id)
    setPassword(tx, person.id, hashed, at)
    revise('person', person.id, 'update', before, personState(tx, person.id))
  })
}
