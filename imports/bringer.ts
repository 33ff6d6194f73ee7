import { authorOf } from '@/domain/people/author'
import { isWithin, type Limits } from '@/domain/people/limits'
import { may, OPERATOR, type Sight, type Viewer } from '@/domain/people/viewer'
import type { ActivityRecord } from '@/domain/review/activity-record'
import type { AreaCode } from '@/domain/vocabulary'

/** Who brings files, as the history names the person, and what the person may store of them. It is plain data. */
export interface Bringer {
  actor: string
  person: string | null
  /** null: whatever the files report. */
  limits: Limits | null
  mayVerify: boolean
}

export function bringerOf(viewer: Viewer): Bringer {
  return { ...authorOf(viewer), limits: viewer.limits, mayVerify: may(viewer, 'verify') }
}

/** Whoever runs a command on the machine, under the name that is given. */
export function operatorNamed(actor: string): Bringer {
  return { ...bringerOf(OPERATOR), actor }
}

/** What of the stored articles the person may be told of; who imports sees what waits within the limits. */
export function sightOfBringer({ limits, person }: Bringer): Sight {
  return limits === null ? 'everything' : { limits, person }
}

/** The area of the first activity that is not within the limits of who brings it; null where all are. */
export function areaOutside({ limits }: Bringer, records: readonly ActivityRecord[]): AreaCode | null {
  return records.find((record) => !isWithin(limits, record))?.area ?? null
}

/**
 * Whether somebody may put another text under the activities that rest on one: not where that touches what is verified
 * without the right to, nor what is another area's.
 */
export function mayReplace({ limits, mayVerify }: Bringer, known: readonly ActivityRecord[]): boolean {
  if (limits !== null && known.length === 0) return false
  return known.every((record) => isWithin(limits, record) && (mayVerify || record.review !== 'verified'))
}

/**
 * Whether nothing can have been left out of a file that was brought before.
 * @param person who brought it; null for a command of the machine
 */
export function isWholeFor(bringer: Bringer, person: string | null): boolean {
  return person === null || (person === bringer.person && bringer.limits === null)
}
