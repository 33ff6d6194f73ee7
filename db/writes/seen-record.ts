import { activityRecord } from '@/db/queries/activity-record'
import { lastRevision } from '@/db/queries/change'
import type { Transaction } from '@/db/writes/write'
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

/** A decision about something that was never there. */
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
 * @throws Conflict where it was changed or merged since; NoSuchRecord where it never was
 */
export function seenRecord(tx: Transaction, id: string, version: number, field: string): ActivityRecord {
  const now = activityRecord(tx, id)
  if (now !== null && now.version === version) return now.record
  const last = lastRevision(tx, 'activity', id)
  if (last === null) throw new NoSuchRecord(field, id)
  throw new Conflict(id, last.actor, last.at)
}
