import { signIn } from '@/auth/sign-in'
import { database } from '@/db/client'
import { signInFailures } from '@/db/schema'
import type { Limits } from '@/domain/people/limits'
import type { Role } from '@/domain/people/roles'
import { byToken, PASSWORD, signedIn } from '@/tests/factories/people'

/** Words of records that not everybody may meet (tests/fuzz/secrets.ts). */
export type Secret = 'east' | 'chaoyang' | 'owned'

export interface Asker {
  name: string
  headers: Record<string, string>
  /** Which secrets an answer to this asker may hold. */
  mayMeet: readonly Secret[]
  /** Who it is, where it is a person with a browser; the password may change on the way. */
  person: { id: string; userName: string; password: string } | null
  /** Who stands behind a token. */
  behind: string | null
}

const EAST: Limits = { areas: ['110101'], streets: [] }
const CHAOYANG: Limits = { areas: ['110105'], streets: [] }

/** Everybody who sends inputs: nobody, and somebody of each kind. */
export async function allAskers(): Promise<Asker[]> {
  const both: Secret[] = ['east', 'chaoyang']
  return [
    nobody('nobody', {}),
    nobody('bad token', { authorization: 'Bearer gongji_nothing' }),
    nobody('bad cookie', { cookie: 'gongji.session_token=a.b' }),
    await inBrowser('viewer', 'viewer', null, []),
    await inBrowser('editor of 东城区', 'editor', EAST, ['east']),
    await inBrowser('editor of 朝阳区', 'editor', CHAOYANG, ['chaoyang']),
    await inBrowser('publisher of 东城区', 'publisher', EAST, ['east']),
    await inBrowser('publisher', 'publisher', null, both),
    await inBrowser('administrator', 'administrator', null, [...both, 'owned']),
    await withToken('reading token', 'published', null, []),
    await withToken('writing token of 朝阳区', 'write', CHAOYANG, ['chaoyang']),
  ]
}

function nobody(name: string, headers: Asker['headers']): Asker {
  return { name, headers, mayMeet: [], person: null, behind: null }
}

async function inBrowser(name: string, role: Role, limits: Limits | null, mayMeet: readonly Secret[]): Promise<Asker> {
  const { headers, viewer, name: userName } = await signedIn(role, limits)
  const person = { id: viewer.person?.id ?? '', userName, password: PASSWORD }
  return { name, headers, mayMeet, person, behind: null }
}

async function withToken(
  name: string,
  scope: 'published' | 'write',
  limits: Limits | null,
  mayMeet: readonly Secret[],
): Promise<Asker> {
  const { headers, viewer } = await byToken('publisher', scope, limits)
  return { name, headers, mayMeet, person: null, behind: viewer.person?.id ?? null }
}

/** Signs an asker in again whose session an input has ended, and forgives the wrong passwords that inputs have typed. */
export async function askAgain({ person, ...asker }: Asker): Promise<Asker> {
  if (person === null) return { ...asker, person }
  database().delete(signInFailures).run()
  const { cookies } = await signIn(
    database(),
    { name: person.userName, password: person.password },
    new Headers(),
    new Date(),
  )
  return { ...asker, person, headers: { cookie: cookies.map((each) => each.split(';')[0]).join('; ') } }
}
