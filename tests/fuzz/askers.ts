import type { Limits } from '@/domain/people/limits'
import { byToken, signedIn } from '@/tests/factories/people'

/** Words of records that not everybody may meet (tests/fuzz/secrets.ts). */
export type Secret = 'east' | 'chaoyang'

export interface Asker {
  name: string
  headers: Record<string, string>
  /** Which secrets an answer to this asker may hold. */
  mayMeet: readonly Secret[]
}

const EAST: Limits = { areas: ['110101'], streets: [] }

/** Everybody who sends inputs: nobody, and somebody of each kind. */
export async function allAskers(): Promise<Asker[]> {
  const both: Secret[] = ['east', 'chaoyang']
  return [
    { name: 'nobody', headers: {}, mayMeet: [] },
    { name: 'viewer', headers: (await signedIn('viewer')).headers, mayMeet: [] },
    { name: 'editor of 东城区', headers: (await signedIn('editor', EAST)).headers, mayMeet: ['east'] },
    { name: 'publisher', headers: (await signedIn('publisher')).headers, mayMeet: both },
    { name: 'administrator', headers: (await signedIn('administrator')).headers, mayMeet: both },
    { name: 'token', headers: (await byToken('publisher', 'published')).headers, mayMeet: [] },
    { name: 'bad token', headers: { authorization: 'Bearer gongji_nothing' }, mayMeet: [] },
    { name: 'bad cookie', headers: { cookie: 'gongji.session_token=a.b' }, mayMeet: [] },
  ]
}
