import { and, desc, eq, gt, ne } from 'drizzle-orm'
import { library } from '@/auth/library'
import type { Database } from '@/db/client'
import { sessions } from '@/db/schema'
import { NoSuchRecord } from '@/db/writes/seen-record'
import { write } from '@/db/writes/write'
import type { SessionsAnswer } from '@/domain/people/answers'
import { authorOf } from '@/domain/people/author'
import type { Person, Viewer } from '@/domain/people/viewer'

/** The session that a request belongs to; null for a token of the API. */
export async function presentSession(headers: Headers): Promise<string | null> {
  return (await library().api.getSession({ headers }))?.session.id ?? null
}

/** Where somebody is signed in, the latest first. */
export function sessionsOf(db: Database, person: Person, present: string | null, at: Date): SessionsAnswer['items'] {
  const { id, userId, expiresAt, createdAt, userAgent, ipAddress } = sessions
  return db
    .select({ id, since: createdAt, until: expiresAt, agent: userAgent, address: ipAddress })
    .from(sessions)
    .where(and(eq(userId, person.id), gt(expiresAt, at)))
    .orderBy(desc(createdAt))
    .all()
    .map(({ since, until, agent, ...session }) => ({
      ...session,
      agent: agent?.slice(0, 200) ?? null,
      since: since.toISOString(),
      until: until.toISOString(),
      isThis: session.id === present,
    }))
}

/** Ends one session of somebody. @throws NoSuchRecord where it is none of theirs */
export function endSession(db: Database, viewer: Viewer, session: string, at: Date): void {
  end(db, viewer, eq(sessions.id, session), at, session)
}

/** Ends every session of somebody, this one too. */
export function endAllSessions(db: Database, viewer: Viewer, at: Date): void {
  end(db, viewer, ne(sessions.id, ''), at, null)
}

function end(db: Database, viewer: Viewer, which: ReturnType<typeof eq>, at: Date, expected: string | null): void {
  const id = viewer.person?.id ?? ''
  write(db, { ...authorOf(viewer), reason: null, at }, ({ tx, revise }) => {
    const ended = tx
      .delete(sessions)
      .where(and(eq(sessions.userId, id), which))
      .run().changes
    if (ended === 0 && expected !== null) throw new NoSuchRecord('id', expected)
    revise('session', id, 'signOut', null, { sessions: ended })
  })
}
