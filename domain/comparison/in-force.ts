import type { RevisionAction } from '@/domain/vocabulary'

/** One revision of a record, as far as its place in the record's history goes. */
export interface Made {
  revision: number
  /** What was stored together shares this number. */
  change: number
  action: RevisionAction
}

/** A change, or the undoing of one, which can be undone in its turn. */
type Entry = { kind: 'change'; change: number; action: RevisionAction } | { kind: 'undone'; of: Entry }

/**
 * What came into force for one record between two revisions, and what was in force before and is so no more because it
 * was undone. Undoing takes back the last change of a record, so a change and its undoing leave nothing.
 * @param history the record's revisions, earliest first; all of it where something was undone after `since`
 */
export function actionsBetween(
  history: readonly Made[],
  since: number,
  until: number,
): { done: RevisionAction[]; undone: RevisionAction[] } {
  const before = inForce(history.filter(({ revision }) => revision <= since))
  const after = inForce(history.filter(({ revision }) => revision <= until))
  const without = (all: Map<number, RevisionAction>, others: Map<number, RevisionAction>) =>
    [...all].flatMap(([change, action]) => (others.has(change) ? [] : [action]))
  return { done: without(after, before), undone: without(before, after) }
}

function inForce(history: readonly Made[]): Map<number, RevisionAction> {
  const entries: Entry[] = []
  // A record may have several revisions in one change: the first says what was done.
  const changes = new Map([...history].reverse().map((each) => [each.change, each]))
  for (const { change, action } of [...changes.values()].reverse()) {
    const last = action === 'undo' ? entries.pop() : undefined
    if (last === undefined) entries.push({ kind: 'change', change, action })
    else entries.push(last.kind === 'undone' ? last.of : { kind: 'undone', of: last })
  }
  return new Map(entries.flatMap((each) => (each.kind === 'change' ? [[each.change, each.action] as const] : [])))
}
