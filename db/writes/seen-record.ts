import { activityRecord } from '@/db/queries/activity-record'
import { lastRevision, revisionsOf } from '@/db/queries/change'
import type { Transaction } from '@/db/writes/write'
import { sees } from '@/domain/people/sees'
import { sightOf, type Viewer } from '@/domain/people/viewer'
import type { ActivityRecord } from '@/domain/review/activity-record'

/** Somebody changed a record since the person who decides saw it. */
export class Conflict extends Error {
  constructor(
    readonly id: string,
    readonly actor: string,
    /** ISO 8601, UTC. */
    readonly at: string,
  ) {
    super(`${id}: changed by ${actor} at ${at}`)
    this.name = 'Conflict'
  }
}

/** A decision about something that was never there, or that the person may not see. */
export class NoSuchRecord extends Error {
  constructor(
    readonly field: string,
    readonly id: string,
  ) {
    super(`${field}: ${id}`)
    this.name = 'NoSuchRecord'
  }
}

/**
 * The record that a person decided about, as long as it is what the person saw.
 * @param version the number of its last revision then
 * @throws Conflict where it was changed or merged since; NoSuchRecord where it never was, or is none of the person's
 */
export function seenRecord(
  tx: Transaction,
  viewer: Viewer,
  id: string,
  version: number,
  field: string,
): ActivityRecord {
  const now = activityRecord(tx, id)
  if (now !== null && now.version === version && sees(sightOf(viewer), now.record)) return now.record
  const last = lastRevision(tx, 'activity', id)
  const state = now?.record ?? goneRecord(tx, id)
  if (last === null || state === null || !sees(sightOf(viewer), state)) throw new NoSuchRecord(field, id)
  throw new Conflict(id, last.actor, last.at)
}

/** What a record that is gone was last; null where there never was one. */
export function goneRecord(tx: Transaction, id: string): ActivityRecord | null {
  const last = lastRevision(tx, 'activity', id)
  const own = last && revisionsOf(tx, last.change).findLast(({ entityId }) => entityId === id)
  const before = own?.before as ActivityRecord | { mergedInto: string } | null | undefined
  return before && 'id' in before ? before : null
}
