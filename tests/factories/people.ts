import { invite } from '@/auth/people'
import { signIn } from '@/auth/sign-in'
import { takeLink } from '@/auth/take-link'
import { makeToken } from '@/auth/tokens'
import { database } from '@/db/client'
import type { Limits } from '@/domain/people/limits'
import type { Role, TokenScope } from '@/domain/people/roles'
import { OPERATOR, type Viewer } from '@/domain/people/viewer'

/** The password of everybody in tests. */
export const PASSWORD = 'correct horse 12'

let people = 0

/**
 * Somebody of a role who joined the database that the handlers open, as people really do: invited, with a password.
 * @returns who it is, and the headers of a request from the browser in which the person is signed in
 */
export async function signedIn(
  role: Role,
  limits: Limits | null = null,
  called?: string,
): Promise<{ viewer: Viewer; name: string; headers: { cookie: string } }> {
  people += 1
  const userName = `${role}-${people}`
  const asked = { name: called ?? `王${people}`, userName, email: null, role, limits: limits as never }
  const { id } = invite(database(), OPERATOR, asked, new Date())
  await takeLink(database(), id, { password: PASSWORD }, new Date())
  const { viewer, cookies } = await signIn(
    database(),
    { name: userName, password: PASSWORD },
    new Headers(),
    new Date(),
  )
  const cookie = cookies.map((each) => each.split(';')[0]).join('; ')
  return { viewer, name: userName, headers: { cookie } }
}

const named = new Map<string, ReturnType<typeof signedIn>>()

/** The headers of a publisher of a name, who joins when first asked for. */
export async function inTheNameOf(name: string): Promise<{ cookie: string }> {
  const joined = named.get(name) ?? signedIn('publisher', null, name)
  named.set(name, joined)
  return (await joined).headers
}

/** The headers of a program that asks with a token of the API. */
export async function byToken(
  role: Role,
  scope: TokenScope,
  limits: Limits | null = null,
): Promise<{ viewer: Viewer; headers: { authorization: string } }> {
  const { viewer } = await signedIn(role, limits)
  if (viewer.person === null) throw new Error('nobody signed in')
  const { token } = await makeToken(database(), viewer, viewer.person, { name: 'test', scope, days: 1 }, new Date())
  return { viewer, headers: { authorization: `Bearer ${token}` } }
}
