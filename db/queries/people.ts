import { and, asc, eq, or, sql } from 'drizzle-orm'
import type { Database } from '@/db/client'
import { lastRevision } from '@/db/queries/change'
import { accounts, users } from '@/db/schema'
import type { Transaction } from '@/db/writes/write'
import type { PersonAnswer } from '@/domain/people/answers'
import type { Person } from '@/domain/people/viewer'

/** Where people have no email, the library is given an address that can never be one (RFC 2606). */
const NO_EMAIL = '@people.invalid'

export function storedEmail(email: string | null, id: string): string {
  return email?.toLowerCase() ?? `${id.toLowerCase()}${NO_EMAIL}`
}

const shown = { id: users.id, name: users.name, userName: users.username, role: users.role, limits: users.limits }

/** Somebody who may sign in, as the person is now; null for an unknown id, and for one that was shut out. */
export function activePerson(db: Database | Transaction, id: string): Person | null {
  const row = db
    .select(shown)
    .from(users)
    .where(and(eq(users.id, id), users.isActive))
    .get()
  return row ?? null
}

/** Whose name or email was typed to sign in, whether the person may or not. */
export function personNamed(db: Database, typed: string): { id: string; name: string } | null {
  const name = typed.trim().toLowerCase()
  const row = db
    .select({ id: users.id, name: users.name })
    .from(users)
    .where(or(eq(users.username, name), eq(users.email, name)))
    .get()
  return row ?? null
}

/** Everybody, in the order of joining; also those who were shut out. */
export function allPeople(db: Database | Transaction): PersonAnswer[] {
  const signedIn = sql<string | null>`(select max(r.at) from revisions r
    where r.entity = 'session' and r.entity_id = users.id and r.action = 'signIn')`
  const rows = db
    .select({
      ...shown,
      email: users.email,
      isActive: users.isActive,
      hasJoined: sql<number>`exists (select 1 from accounts where accounts.user_id = users.id)`,
      lastSignIn: signedIn,
    })
    .from(users)
    .orderBy(asc(users.createdAt), asc(users.id))
    .all()
  return rows.map((row) => ({
    ...row,
    limits: row.limits as PersonAnswer['limits'],
    email: row.email.endsWith(NO_EMAIL) ? null : row.email,
    hasJoined: row.hasJoined === 1,
    version: lastRevision(db, 'person', row.id)?.id ?? 0,
  }))
}

/** One of them; null for an unknown id. */
export function personAnswer(db: Database | Transaction, id: string): PersonAnswer | null {
  return allPeople(db).find((person) => person.id === id) ?? null
}

/** Whether anybody could administer the product by signing in. */
export function hasAdministrator(db: Database | Transaction): boolean {
  const row = db
    .select({ id: users.id })
    .from(users)
    .innerJoin(accounts, eq(accounts.userId, users.id))
    .where(and(eq(users.role, 'administrator'), users.isActive))
    .limit(1)
    .get()
  return row !== undefined
}
