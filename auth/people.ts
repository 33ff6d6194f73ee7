import { randomUUID } from 'node:crypto'
import { and, eq, ne, or } from 'drizzle-orm'
import type { z } from 'zod'
import { closeLinks, makeLink } from '@/auth/one-time-links'
import { personState } from '@/auth/person-state'
import type { Database } from '@/db/client'
import { lastRevision } from '@/db/queries/change'
import { hasAdministrator, storedEmail } from '@/db/queries/people'
import { sessions, tokens, users } from '@/db/schema'
import { Conflict, NoSuchRecord } from '@/db/writes/seen-record'
import { type Transaction, write } from '@/db/writes/write'
import { streetsOf } from '@/domain/districts/street-of'
import type { changePersonRequest, inviteRequest } from '@/domain/people/answers'
import { authorOf } from '@/domain/people/author'
import type { Limits } from '@/domain/people/limits'
import { PeopleRefused } from '@/domain/people/refusal'
import { canBeLimited, type LinkKind, type Role } from '@/domain/people/roles'
import type { Viewer } from '@/domain/people/viewer'
import { streetIn } from '@/domain/statistics/union-key'

/** Stands in an address and is shown once. */
export interface FreshLink {
  personId: string
  kind: LinkKind
  id: string
  until: Date
}

/**
 * Enters somebody who may sign in from now on, as soon as the link was opened and a password set.
 * @throws PeopleRefused for a name or email that somebody has, and for limits that do not suit
 */
export function invite(db: Database, by: Viewer, asked: z.output<typeof inviteRequest>, at: Date): FreshLink {
  return write(db, { ...authorOf(by), reason: null, at }, ({ tx, revise }) => {
    const id = randomUUID()
    const username = asked.userName.toLowerCase()
    const email = storedEmail(asked.email, id)
    expectFree(tx, id, username, email)
    expectLimits(asked.role, asked.limits)
    const { name, role, limits } = asked
    tx.insert(users)
      .values({ id, name, username, displayUsername: asked.userName, email, role, limits, ...fresh(at) })
      .run()
    revise('person', id, 'invite', null, personState(tx, id))
    return { personId: id, kind: 'invitation', ...makeLink(tx, 'invitation', id, at) }
  })
}

/** What every new person begins with. */
export function fresh(at: Date) {
  return { emailVerified: false, isActive: true, createdAt: at, updatedAt: at }
}

/**
 * Changes somebody. Whoever is shut out is signed out everywhere, and loses links and tokens.
 * @throws Conflict; NoSuchRecord; PeopleRefused, also where nobody would be left to administer
 */
export function changePerson(
  db: Database,
  by: Viewer,
  id: string,
  { version, ...asked }: z.output<typeof changePersonRequest>,
  at: Date,
): void {
  write(db, { ...authorOf(by), reason: null, at }, ({ tx, revise }) => {
    const before = personState(tx, id)
    const last = lastRevision(tx, 'person', id)
    if (before === null || last === null) throw new NoSuchRecord('id', id)
    if (last.id !== version) throw new Conflict(id, last.actor, last.at)
    const email = storedEmail(asked.email, id)
    expectFree(tx, id, before.userName, email)
    expectLimits(asked.role, asked.limits)
    tx.update(users)
      .set({ ...asked, email, updatedAt: at })
      .where(eq(users.id, id))
      .run()
    const losesOffice = before.role === 'administrator' && (asked.role !== 'administrator' || !asked.isActive)
    if (losesOffice && !hasAdministrator(tx)) throw new PeopleRefused('role', 'lastAdministrator', before.name)
    if (!asked.isActive) shutOut(tx, id)
    const after = personState(tx, id)
    if (JSON.stringify(before) !== JSON.stringify(after)) revise('person', id, 'update', before, after)
  })
}

function shutOut(tx: Transaction, id: string): void {
  tx.delete(sessions).where(eq(sessions.userId, id)).run()
  tx.delete(tokens).where(eq(tokens.referenceId, id)).run()
  closeLinks(tx, id)
}

/**
 * Makes a link by which somebody sets a new password, or joins after all; earlier ones stop working.
 * @throws NoSuchRecord; PeopleRefused for a person who was shut out
 */
export function linkFor(db: Database, by: Viewer, id: string, at: Date): FreshLink {
  return write(db, { ...authorOf(by), reason: null, at }, ({ tx, revise }) => {
    const person = personState(tx, id)
    if (person === null) throw new NoSuchRecord('id', id)
    if (!person.isActive) throw new PeopleRefused('id', 'shutOut', person.name)
    const kind = person.passwordAt === null ? 'invitation' : 'reset'
    revise('person', id, 'invite', person, person)
    return { personId: id, kind, ...makeLink(tx, kind, id, at) }
  })
}

function expectFree(tx: Transaction, id: string, username: string, email: string): void {
  const taken = tx
    .select({ username: users.username })
    .from(users)
    .where(and(ne(users.id, id), or(eq(users.username, username), eq(users.email, email))))
    .get()
  if (taken?.username === username) throw new PeopleRefused('userName', 'userNameTaken', username)
  if (taken) throw new PeopleRefused('email', 'emailTaken', email)
}

function expectLimits(role: Role, limits: Limits | null): void {
  if (limits === null) return
  if (!canBeLimited(role)) throw new PeopleRefused('limits', 'limitsNotForRole')
  for (const key of limits.streets) {
    const street = streetIn(key)
    if (street === null || !streetsOf(street.area).includes(street.street)) {
      throw new PeopleRefused('limits', 'unknownStreet', key)
    }
  }
}
