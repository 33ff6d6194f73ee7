import { eq } from 'drizzle-orm'
import { library } from '@/auth/library'
import { beginTry, forgetMistakes, noteLockOut } from '@/auth/lock-out'
import type { Database } from '@/db/client'
import { activePerson, personNamed } from '@/db/queries/people'
import { sessions } from '@/db/schema'
import { write } from '@/db/writes/write'
import { authorOf } from '@/domain/people/author'
import { WrongSignIn } from '@/domain/people/refusal'
import { rightsOf } from '@/domain/people/roles'
import type { Viewer } from '@/domain/people/viewer'

export interface SignedIn {
  viewer: Viewer
  /** The cookies that the answer sets. */
  cookies: string[]
}

/**
 * Signs somebody in by user name or email and password.
 * @param headers of the request, for the list of sessions
 * @throws WrongSignIn, for a wrong password as for an unknown name and for somebody who was shut out; TooMany
 */
export async function signIn(
  db: Database,
  { name, password }: { name: string; password: string },
  headers: Headers,
  at: Date,
): Promise<SignedIn> {
  const mistakes = beginTry(db, name, at)
  const typed = name.trim()
  const { api } = library()
  const answer = typed.includes('@')
    ? await api.signInEmail({ body: { email: typed, password }, headers, asResponse: true })
    : await api.signInUsername({ body: { username: typed, password }, headers, asResponse: true })
  const { user } = answer.ok ? ((await answer.json()) as { user: { id: string } }) : { user: null }
  const person = user && activePerson(db, user.id)
  if (!person) {
    if (user) db.delete(sessions).where(eq(sessions.userId, user.id)).run()
    const named = personNamed(db, typed)
    if (named) noteLockOut(db, named, mistakes, at)
    throw new WrongSignIn()
  }
  forgetMistakes(db, name)
  const viewer: Viewer = { person, rights: rightsOf(person.role), limits: person.limits }
  write(db, { ...authorOf(viewer), reason: null, at }, ({ revise }) => {
    revise('session', person.id, 'signIn', null, null)
  })
  return { viewer, cookies: answer.headers.getSetCookie() }
}

/** Ends the session that a request belongs to. */
export async function signOut(db: Database, viewer: Viewer, headers: Headers, at: Date): Promise<string[]> {
  const answer = await library().api.signOut({ headers, asResponse: true })
  const { person } = viewer
  if (person) {
    write(db, { ...authorOf(viewer), reason: null, at }, ({ revise }) => {
      revise('session', person.id, 'signOut', null, null)
    })
  }
  return answer.headers.getSetCookie()
}
