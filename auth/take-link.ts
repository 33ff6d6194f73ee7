import { randomUUID } from 'node:crypto'
import { and, eq } from 'drizzle-orm'
import type { z } from 'zod'
import { closeLinks, type OpenLink, openLink } from '@/auth/one-time-links'
import { hashPassword } from '@/auth/password'
import { fresh } from '@/auth/people'
import { BY_PASSWORD, personState } from '@/auth/person-state'
import type { Database } from '@/db/client'
import { activePerson, hasAdministrator, storedEmail } from '@/db/queries/people'
import { accounts, sessions, users } from '@/db/schema'
import { type Transaction, write } from '@/db/writes/write'
import type { takeLinkRequest } from '@/domain/people/answers'
import { PeopleRefused } from '@/domain/people/refusal'

/**
 * Uses a link up: sets the password of whom it was made for, or makes the first administrator. Sessions that were open
 * with an earlier password end.
 * @returns what to sign in with
 * @throws PeopleRefused where the link is gone, or what was sent does not suit it
 */
export async function takeLink(
  db: Database,
  id: string,
  sent: z.output<typeof takeLinkRequest>,
  at: Date,
): Promise<{ userName: string }> {
  const link = openLink(db, id, at)
  const known = link.userId === null ? null : activePerson(db, link.userId)
  const userName = known?.userName ?? sent.userName ?? ''
  expectGoodPassword(sent.password, userName)
  const password = await hashPassword(sent.password)
  const actor = known?.name ?? sent.name ?? ''
  return write(db, { actor, person: link.userId, reason: null, at }, ({ tx, revise }) => {
    // Somebody else may have used it while the password was hashed.
    const now = openLink(tx, id, at)
    const before = now.userId === null ? null : personState(tx, now.userId)
    const userId = now.userId === null ? firstAdministrator(tx, sent, at) : expectPerson(tx, now)
    setPassword(tx, userId, password, at)
    closeLinks(tx, now.userId)
    revise('person', userId, before === null ? 'create' : 'update', before, personState(tx, userId))
    return { userName: userName.toLowerCase() }
  })
}

function expectPerson(tx: Transaction, { userId }: OpenLink): string {
  if (userId === null || activePerson(tx, userId) === null) throw new PeopleRefused('id', 'linkGone')
  return userId
}

function firstAdministrator(tx: Transaction, sent: z.output<typeof takeLinkRequest>, at: Date): string {
  if (hasAdministrator(tx)) throw new PeopleRefused('id', 'linkGone')
  if (sent.name === undefined) throw new PeopleRefused('name', 'missing')
  if (sent.userName === undefined) throw new PeopleRefused('userName', 'missing')
  const id = randomUUID()
  const username = sent.userName.toLowerCase()
  const isTaken = tx.select({ id: users.id }).from(users).where(eq(users.username, username)).get() !== undefined
  if (isTaken) throw new PeopleRefused('userName', 'userNameTaken', username)
  const email = storedEmail(sent.email ?? null, id)
  const { name, userName: displayUsername } = sent
  tx.insert(users)
    .values({ id, name, username, displayUsername, email, role: 'administrator', limits: null, ...fresh(at) })
    .run()
  return id
}

/** Sets a password, first or new, and ends every session that was open with the one before. */
export function setPassword(tx: Transaction, userId: string, password: string, at: Date): void {
  const own = and(eq(accounts.userId, userId), eq(accounts.providerId, BY_PASSWORD))
  const changed = tx.update(accounts).set({ password, updatedAt: at }).where(own).run().changes
  if (changed === 0) {
    tx.insert(accounts)
      .values({
        id: randomUUID(),
        accountId: userId,
        providerId: BY_PASSWORD,
        userId,
        password,
        createdAt: at,
        updatedAt: at,
      })
      .run()
  }
  tx.delete(sessions).where(eq(sessions.userId, userId)).run()
}

/** Length is checked by the shape of the request; this is against the two that are guessed first. */
export function expectGoodPassword(password: string, userName: string): void {
  const plain = password.toLowerCase()
  const isOneLetter = new Set(plain).size < 3
  if (isOneLetter || (userName.length > 2 && plain.includes(userName.toLowerCase()))) {
    throw new PeopleRefused('password', 'passwordLikeName')
  }
}
