import { eq } from 'drizzle-orm'
import { lastRevision, revisionsOf } from '@/db/queries/change'
import { storedSetting } from '@/db/queries/stored-setting'
import { settings } from '@/db/schema'
import { Conflict } from '@/db/writes/seen-record'
import type { Authorship, Transaction, Writer } from '@/db/writes/write'
import { expectRight } from '@/domain/people/expect-right'
import { rightForSetting } from '@/domain/people/right-for-setting'
import type { Viewer } from '@/domain/people/viewer'
import { DecisionRefused } from '@/domain/review/refusal'
import { GENERATED } from '@/domain/settings/generated-mark'
import type { SavedView } from '@/domain/settings/saved-view'
import { isView } from '@/domain/settings/view-subject'

/** One thing that was set, as it was before a change of it; null where that change was its first. */
interface FormerSetting {
  subject: string
  before: unknown
}

/** Whether a change set something, rather than changed records. */
export function isSettingChange(tx: Transaction, change: number): boolean {
  const all = revisionsOf(tx, change)
  return all.length > 0 && all.every(({ entity }) => entity === 'settings')
}

/**
 * What a change of settings changed, as it was before.
 * @throws SignInNeeded, NotAllowed: who may not set it may not undo it either; Conflict where somebody set it anew since;
 * DecisionRefused for what nobody may set otherwise
 */
export function formerSettings(tx: Transaction, viewer: Viewer, change: number): FormerSetting[] {
  const all = revisionsOf(tx, change)
  for (const { entityId } of all) {
    expectRight(viewer, rightForSetting(entityId))
    // What is generated stays marked.
    if (entityId === GENERATED) throw new DecisionRefused('change', 'notUndoable', String(change))
    const last = lastRevision(tx, 'settings', entityId)
    if (last !== null && last.change !== change) throw new Conflict(entityId, last.actor, last.at)
  }
  return all.map(({ entityId, before }) => ({ subject: entityId, before }))
}

/**
 * Sets again what a change set otherwise. A view that it kept first is removed, and can come back.
 * @throws as formerSettings; DecisionRefused where nothing is set any more
 */
export function undoSetting({ tx, by, revise }: Writer, viewer: Viewer, undone: number): void {
  for (const { subject, before } of formerSettings(tx, viewer, undone)) {
    const now = storedSetting(tx, subject)
    if (now === null) throw new DecisionRefused('change', 'notUndoable', String(undone))
    const value = isView(subject) ? viewOf((before ?? now.value) as SavedView, before === null, by) : before
    tx.update(settings).set({ value }).where(eq(settings.subject, subject)).run()
    revise('settings', subject, 'undo', now.value, value)
  }
}

/** A view says who changed it last. */
function viewOf(view: SavedView, isFirst: boolean, by: Authorship): SavedView {
  return { ...view, removed: isFirst || view.removed, by: by.actor, at: by.at.toISOString() }
}
