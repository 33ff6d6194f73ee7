import { randomBytes } from 'node:crypto'
import { eq, isNull, lte } from 'drizzle-orm'
import { hashOf } from '@/auth/hash-of'
import type { Database } from '@/db/client'
import { oneTimeLinks } from '@/db/schema'
import type { Transaction } from '@/db/writes/write'
import { PeopleRefused } from '@/domain/people/refusal'
import type { LinkKind } from '@/domain/people/roles'

/** Hours that a link opens for: an invitation travels by colleagues and post, a new password is waited for. */
const HOURS: Record<LinkKind, number> = { first: 24, invitation: 7 * 24, reset: 24 }

export interface OpenLink {
  kind: LinkKind
  userId: string | null
  expiresAt: Date
}

/**
 * Makes a link that opens once. Earlier ones for the same person stop working.
 * @param userId null for the first administrator
 * @returns what stands in its address; it is kept nowhere
 */
export function makeLink(
  tx: Transaction,
  kind: LinkKind,
  userId: string | null,
  at: Date,
): { id: string; until: Date } {
  const id = randomBytes(24).toString('base64url')
  const expiresAt = new Date(at.getTime() + HOURS[kind] * 3600 * 1000)
  closeLinks(tx, userId)
  tx.delete(oneTimeLinks).where(lte(oneTimeLinks.expiresAt, at)).run()
  tx.insert(oneTimeLinks)
    .values({ hash: hashOf(id), kind, userId, createdAt: at, expiresAt })
    .run()
  return { id, until: expiresAt }
}

/** Stops the links of a person from working; those for the first administrator with null. */
export function closeLinks(tx: Transaction, userId: string | null): void {
  const { userId: whose } = oneTimeLinks
  tx.delete(oneTimeLinks)
    .where(userId === null ? isNull(whose) : eq(whose, userId))
    .run()
}

/**
 * What a link is for, without using it up.
 * @throws PeopleRefused where it was used, replaced, is too old, or never was
 */
export function openLink(db: Database | Transaction, id: string, at: Date): OpenLink {
  const row = db
    .select({ kind: oneTimeLinks.kind, userId: oneTimeLinks.userId, expiresAt: oneTimeLinks.expiresAt })
    .from(oneTimeLinks)
    .where(eq(oneTimeLinks.hash, hashOf(id)))
    .get()
  if (!row || row.expiresAt <= at) throw new PeopleRefused('id', 'linkGone')
  return row
}
