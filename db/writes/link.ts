import { createHash } from 'node:crypto'

/** A revision as it stands in its table, its states as the text that is stored. */
export interface LinkedRevision {
  id: number
  at: string
  actor: string
  action: string
  entity: string
  entityId: string
  change: number
  reason: string | null
  before: string | null
  after: string | null
  /** The id of the person who did it; null where nobody was signed in, as before people could sign in. */
  person: string | null
}

/** What the first revision links to. */
export const FIRST_LINK = ''

/**
 * The link of a revision to the one before it: the SHA-256 of that one's link and all that this one says, in hexadecimal.
 * Whoever changes, removes or slips in a revision would have to make every later link anew, and cannot where one of these
 * was noted elsewhere.
 * @param previous the link of the revision before, `FIRST_LINK` for the first
 */
export function linkOf(previous: string, revision: LinkedRevision): string {
  const { id, at, actor, action, entity, entityId, change, reason, before, after, person } = revision
  const said = [previous, id, at, actor, action, entity, entityId, change, reason, before, after]
  // Links made before there were people stay what they are.
  if (person !== null) said.push(person)
  return createHash('sha256').update(JSON.stringify(said)).digest('hex')
}
