import { NotAllowed, SignInNeeded } from '@/domain/people/not-allowed'
import type { Person, Viewer } from '@/domain/people/viewer'

/**
 * The person who is signed in, for what only the person itself may do: passwords, sessions, tokens.
 * @throws SignInNeeded; NotAllowed for a token of the API, which must not be able to make another one
 */
export function actingPerson({ person }: Viewer, headers: Headers): Person {
  if (person === null) throw new SignInNeeded('read')
  if (headers.has('authorization')) throw new NotAllowed('read')
  return person
}
