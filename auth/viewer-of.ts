import { library } from '@/auth/library'
import { isReadingPublic } from '@/auth/reading'
import { scopeOf } from '@/auth/token-scope'
import { database } from '@/db/client'
import { activePerson } from '@/db/queries/people'
import { SignInNeeded } from '@/domain/people/not-allowed'
import { type Right, rightsOf, rightsOfToken } from '@/domain/people/roles'
import { type Person, PUBLIC, STRANGER, type Viewer } from '@/domain/people/viewer'

const SESSION_COOKIE = /(?:^|;\s*)(?:__Secure-)?gongji\.session_token=/

/**
 * Who sends a request: by a token of the API, by the cookie of a session, or nobody who is known. Role and limits are
 * read anew each time, so that what an administrator changes holds at once.
 * @throws SignInNeeded for a token that is unknown, expired or revoked; DatabaseFault
 */
export async function viewerOf(headers: Headers): Promise<Viewer> {
  const token = /^Bearer\s+(\S+)$/i.exec(headers.get('authorization') ?? '')?.[1]
  if (token !== undefined) return byToken(token)
  const db = database()
  if (SESSION_COOKIE.test(headers.get('cookie') ?? '')) {
    const session = await library().api.getSession({ headers })
    const person = session && activePerson(db, session.user.id)
    if (person) return allowed(person, rightsOf(person.role))
  }
  return isReadingPublic(db, headers) ? PUBLIC : STRANGER
}

async function byToken(key: string): Promise<Viewer> {
  const { valid, key: found } = await library().api.verifyApiKey({ body: { key } })
  const person = valid && found ? activePerson(database(), found.referenceId) : null
  if (person === null) throw new SignInNeeded('read')
  return allowed(person, rightsOfToken(person.role, scopeOf(found?.metadata)))
}

function allowed(person: Person, rights: readonly Right[]): Viewer {
  return { person, rights, limits: person.limits }
}
