import { eq, lt } from 'drizzle-orm'
import { hashOf } from '@/auth/hash-of'
import type { Database } from '@/db/client'
import { signInFailures } from '@/db/schema'
import { write } from '@/db/writes/write'
import { TooMany } from '@/domain/people/too-many'

/** Wrong passwords in a row that are let pass, as OWASP's Authentication Cheat Sheet suggests to allow for mistakes. */
const LET_PASS = 5
/** Seconds of the first wait; each further mistake doubles it. */
const FIRST_WAIT = 30
const LONGEST_WAIT = 3600
/** Milliseconds after which old mistakes are forgotten. */
const FORGOTTEN_AFTER = 24 * 3600 * 1000

const keyOf = (name: string) => hashOf(name.trim().toLowerCase())

/** Seconds to wait after so many mistakes in a row; 0 while they are let pass. */
export function waitAfter(mistakes: number): number {
  if (mistakes < LET_PASS) return 0
  return Math.min(LONGEST_WAIT, FIRST_WAIT * 2 ** Math.min(20, mistakes - LET_PASS))
}

/**
 * Lets a try with a name begin: counts it as a mistake, which a right password takes back, so that many tries at once
 * count as many. It makes no difference whether there is such a person.
 * @returns the mistakes in a row, should this be one
 * @throws TooMany where the name is locked out
 */
export function beginTry(db: Database, name: string, at: Date): number {
  return db.transaction(
    (tx) => {
      const key = keyOf(name)
      tx.delete(signInFailures)
        .where(lt(signInFailures.lastAt, new Date(at.getTime() - FORGOTTEN_AFTER)))
        .run()
      const row = tx.select().from(signInFailures).where(eq(signInFailures.name, key)).get()
      const until = row?.lockedUntil?.getTime() ?? 0
      const count = row?.count ?? 0
      // A clock set back must not lock anybody out for longer than the wait itself.
      const left = Math.min(Math.ceil((until - at.getTime()) / 1000), waitAfter(count))
      if (left > 0) throw new TooMany(left)
      const wait = waitAfter(count + 1)
      const values = {
        count: count + 1,
        lastAt: at,
        lockedUntil: wait === 0 ? null : new Date(at.getTime() + wait * 1000),
      }
      tx.insert(signInFailures)
        .values({ name: key, ...values })
        .onConflictDoUpdate({ target: signInFailures.name, set: values })
        .run()
      return count + 1
    },
    { behavior: 'immediate' },
  )
}

/** Forgets the mistakes of a name whose password was right after all. */
export function forgetMistakes(db: Database, name: string): void {
  db.delete(signInFailures)
    .where(eq(signInFailures.name, keyOf(name)))
    .run()
}

/** Enters into the history that a person's name is locked out; a name that is nobody's leaves no trace there. */
export function noteLockOut(db: Database, person: { id: string; name: string }, mistakes: number, at: Date): void {
  const seconds = waitAfter(mistakes)
  if (seconds === 0) return
  write(db, { actor: person.name, person: null, reason: null, at }, ({ revise }) => {
    revise('session', person.id, 'lockOut', null, { mistakes, seconds })
  })
}
