import { and, desc, eq, gt } from 'drizzle-orm'
import type { z } from 'zod'
import { library } from '@/auth/library'
import { scopeOf } from '@/auth/token-scope'
import type { Database } from '@/db/client'
import { tokens } from '@/db/schema'
import { NoSuchRecord } from '@/db/writes/seen-record'
import { write } from '@/db/writes/write'
import type { TokenAnswer, tokenRequest } from '@/domain/people/answers'
import { authorOf } from '@/domain/people/author'
import type { Person, Viewer } from '@/domain/people/viewer'

const SECONDS_A_DAY = 24 * 3600

/** The tokens of somebody that still open something, the latest first. */
export function tokensOf(db: Database, { id }: Pick<Person, 'id'>, at: Date): TokenAnswer[] {
  return db
    .select()
    .from(tokens)
    .where(and(eq(tokens.referenceId, id), gt(tokens.expiresAt, at)))
    .orderBy(desc(tokens.createdAt))
    .all()
    .map((row) => ({
      id: row.id,
      name: row.name ?? '',
      start: row.start ?? '',
      scope: scopeOf(row.metadata),
      created: row.createdAt.toISOString(),
      until: (row.expiresAt ?? at).toISOString(),
      lastUsed: row.lastRequest?.toISOString() ?? null,
    }))
}

/** Makes a token for somebody. It is given out this once, and kept only as a hash. */
export async function makeToken(
  db: Database,
  viewer: Viewer,
  person: Person,
  { name, scope, days }: z.output<typeof tokenRequest>,
  at: Date,
): Promise<TokenAnswer & { token: string }> {
  const body = { name, userId: person.id, expiresIn: days * SECONDS_A_DAY, metadata: { scope } }
  const made = await library().api.createApiKey({ body })
  write(db, { ...authorOf(viewer), reason: null, at }, ({ revise }) => {
    const until = made.expiresAt?.toISOString() ?? null
    revise('token', made.id, 'create', null, { person: person.id, name, scope, until })
  })
  const stored = tokensOf(db, person, at).find(({ id }) => id === made.id)
  if (!stored) throw new NoSuchRecord('id', made.id)
  return { ...stored, token: made.key }
}

/** Revokes a token of somebody. @throws NoSuchRecord where it is none of theirs */
export function revokeToken(db: Database, viewer: Viewer, person: Person, id: string, at: Date): void {
  write(db, { ...authorOf(viewer), reason: null, at }, ({ tx, revise }) => {
    const own = and(eq(tokens.id, id), eq(tokens.referenceId, person.id))
    const row = tx.select().from(tokens).where(own).get()
    if (!row) throw new NoSuchRecord('id', id)
    tx.delete(tokens).where(own).run()
    const state = {
      person: person.id,
      name: row.name,
      scope: scopeOf(row.metadata),
      until: row.expiresAt?.toISOString() ?? null,
    }
    revise('token', id, 'revoke', state, null)
  })
}
