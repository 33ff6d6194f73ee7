import { activityRecord } from '@/db/queries/activity-record'
import { lastRevision, revisionsOf } from '@/db/queries/change'
import { Conflict, goneRecord, NoSuchRecord } from '@/db/writes/seen-record'
import type { MergedInto, Removal } from '@/db/writes/store-activity'
import type { Transaction } from '@/db/writes/write'
import { sees } from '@/domain/people/sees'
import { sightOf, type Viewer } from '@/domain/people/viewer'
import type { ActivityRecord } from '@/domain/review/activity-record'
import { DecisionRefused } from '@/domain/review/refusal'

/**
 * What gives every record of a change back what it was before; storing it is a change of its own, which can be undone
 * too. Names of organisations and series that came with it stay, without an activity. What a file brought is rejected,
 * not undone.
 * @throws Conflict where somebody changed one of the records since; NoSuchRecord where there is no such change, or it
 * touched a record that the person may not see; DecisionRefused
 */
export function undoChange(
  tx: Transaction,
  viewer: Viewer,
  change: number,
): { records: ActivityRecord[]; removals: Removal[] } {
  const all = revisionsOf(tx, change)
  if (all.length === 0) throw new NoSuchRecord('change', String(change))
  const activities = all.filter(({ entity }) => entity === 'activity')
  if (activities.length === 0 || all.some(({ entity }) => entity === 'article')) {
    throw new DecisionRefused('change', 'notUndoable', String(change))
  }
  // A record may have several revisions in one change: the first knows what was before.
  const firsts = [...new Map([...activities].reverse().map((each) => [each.entityId, each])).values()].reverse()
  for (const { entityId } of firsts) {
    const state = activityRecord(tx, entityId)?.record ?? goneRecord(tx, entityId)
    if (state !== null && !sees(sightOf(viewer), state)) throw new NoSuchRecord('change', String(change))
  }
  for (const { entityId } of firsts) {
    const last = lastRevision(tx, 'activity', entityId)
    if (last !== null && last.change !== change) throw new Conflict(entityId, last.actor, last.at)
  }
  const records: ActivityRecord[] = []
  const removals: Removal[] = []
  for (const { entityId, before } of firsts) {
    const state = before as ActivityRecord | MergedInto | null
    if (state !== null && 'id' in state) records.push(state)
    else removals.push({ id: entityId, into: state?.mergedInto ?? null })
  }
  return { records, removals }
}
