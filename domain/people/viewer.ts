import type { Limits } from '@/domain/people/limits'
import { RIGHTS, type Right, type Role } from '@/domain/people/roles'

/** Somebody who can sign in. */
export interface Person {
  id: string
  /** As it stands in the history of records. */
  name: string
  userName: string
  role: Role
  /** null: everywhere. */
  limits: Limits | null
}

/** Who asks, and what is allowed to them. It is plain data, so that a process that makes files can be told. */
export interface Viewer {
  /** null for who is not signed in, and for whoever runs a command on the machine itself. */
  person: Person | null
  rights: readonly Right[]
  limits: Limits | null
}

/** Who is not signed in, where reading is public. */
export const PUBLIC: Viewer = { person: null, rights: ['read'], limits: null }

/** Who is not signed in, where reading is not public. */
export const STRANGER: Viewer = { person: null, rights: [], limits: null }

/** Whoever can run commands on the machine has the database in hand. */
export const OPERATOR: Viewer = { person: null, rights: RIGHTS, limits: null }

export function may(viewer: Viewer, right: Right): boolean {
  return viewer.rights.includes(right)
}

/**
 * What of the records that are not published somebody sees: none of them; all; or those within limits, and the articles
 * without any activity that the person brought.
 */
export type Sight = 'published' | 'everything' | { limits: Limits; person: string | null }

export function sightOf({ rights, limits, person }: Viewer): Sight {
  if (!rights.includes('seeUnpublished')) return 'published'
  return limits === null ? 'everything' : { limits, person: person?.id ?? null }
}
