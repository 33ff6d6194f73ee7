import { lastRevision, revisionsOf } from '@/db/queries/change'
import { Conflict, NoSuchRecord } from '@/db/writes/seen-record'
import { type MergedInto, type Removal, storeActivities } from '@/db/writes/store-activity'
import type { Writer } from '@/db/writes/write'
import type { ActivityRecord } from '@/domain/review/activity-record'
import type { DecisionAnswer } from '@/domain/review/decision'
import { DecisionRefused } from '@/domain/review/refusal'

/**
 * Gives every record of a change back what it was before, by a change of its own; that one can be undone too. Names of
 * organisations and series that came with it stay, without an activity. What a file brought is rejected, not undone.
 * @throws Conflict where somebody changed one of the records since; NoSuchRecord; DecisionRefused
 */
export function undoChange(writer: Writer, change: number): { stored: string[]; gone: DecisionAnswer['gone'] } {
  const all = revisionsOf(writer.tx, change)
  if (all.length === 0) throw new NoSuchRecord('change', String(change))
  const activities = all.filter(({ entity }) => entity === 'activity')
  if (activities.length === 0 || all.some(({ entity }) => entity === 'article')) {
    throw new DecisionRefused('change', 'notUndoable', String(change))
  }
  // A record may have several revisions in one change: the first knows what was before.
  const firsts = [...new Map([...activities].reverse().map((each) => [each.entityId, each])).values()].reverse()
  for (const { entityId } of firsts) {
    const last = lastRevision(writer.tx, 'activity', entityId)
    if (last !== null && last.change !== change) throw new Conflict(entityId, last.actor, last.at)
  }
  const records: ActivityRecord[] = []
  const removals: Removal[] = []
  for (const { entityId, before } of firsts) {
    const state = before as ActivityRecord | MergedInto | null
    if (state !== null && 'id' in state) records.push(state)
    else removals.push({ id: entityId, into: state?.mergedInto ?? null })
  }
  storeActivities(writer, 'undo', records, removals)
  return { stored: records.map(({ id }) => id), gone: removals.map(({ id, into }) => ({ id, to: into })) }
}
