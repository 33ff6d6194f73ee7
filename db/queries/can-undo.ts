import type { Database } from '@/db/client'
import { activityRecord } from '@/db/queries/activity-record'
import { Conflict, NoSuchRecord } from '@/db/writes/seen-record'
import { undoChange } from '@/db/writes/undo-change'
import { formerSettings, isSettingChange } from '@/db/writes/undo-setting'
import type { UNDO_PROBLEMS } from '@/domain/history/answers'
import { expectRight, expectRightOver } from '@/domain/people/expect-right'
import { NotAllowed, SignInNeeded } from '@/domain/people/not-allowed'
import { rightForDecision } from '@/domain/people/right-for-decision'
import type { Viewer } from '@/domain/people/viewer'
import { DecisionRefused } from '@/domain/review/refusal'

/**
 * Why somebody could not undo a change, as far as can be known before; null where it should succeed.
 * @param db the whole database: whether a record was changed since does not depend on who looks
 */
export function undoProblem(db: Database, viewer: Viewer, change: number): (typeof UNDO_PROBLEMS)[number] | null {
  return db.transaction((transaction) => {
    const tx = Object.assign(transaction, { $client: db.$client })
    try {
      if (isSettingChange(tx, change)) {
        expectRight(viewer, 'review')
        formerSettings(tx, viewer, change)
        return null
      }
      const { records, removals } = undoChange(tx, viewer, change)
      const now = [...records, ...removals].flatMap(({ id }) => activityRecord(tx, id)?.record ?? [])
      expectRightOver(viewer, rightForDecision('undo', now, records), [...now, ...records])
      return null
    } catch (error) {
      if (error instanceof Conflict) return 'changedSince'
      if (error instanceof NotAllowed || error instanceof SignInNeeded) return 'notAllowed'
      if (error instanceof DecisionRefused || error instanceof NoSuchRecord) return 'notUndoable'
      throw error
    }
  })
}
