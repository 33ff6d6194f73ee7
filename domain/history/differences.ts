import type { Difference } from '@/domain/history/answers'
import { changedPassages, shortened } from '@/domain/history/changed-passage'
import { changesOf } from '@/domain/history/changes-of'
import { leavesOf } from '@/domain/history/leaves'
import { fieldName, writeField } from '@/domain/history/write-field'
import { type Naming, partName, writeLeaf } from '@/domain/history/write-leaf'
import type { Entity } from '@/domain/vocabulary'

/** Shorter texts are told whole. */
const LONG = 80

/** What of a figure may differ without being seen in its amount. */
export const FIGURE_PARTS = ['printed', 'evidence', 'who', 'reason', 'part', 'basis', 'rule', 'confidence']

/** What a revision changed, in words: field by field, and figure by figure. */
export function differencesOf(entity: Entity, before: unknown, after: unknown, naming: Naming): Difference[] {
  const isRecord = entity === 'activity' || entity === 'article'
  if (!isRecord) return ofState(before, after, naming)
  // What stood in a record that was merged is told by the one that took it in.
  if (isMerged(before) || isMerged(after)) return ofState(leadOf(before), leadOf(after), naming)
  return ofRecord(before, after, naming)
}

const leadOf = (state: unknown) => (isMerged(state) ? state : {})

/** An activity that was merged leaves only where its address leads. */
function isMerged(state: unknown): boolean {
  return typeof state === 'object' && state !== null && 'mergedInto' in state
}

function ofRecord(before: unknown, after: unknown, naming: Naming): Difference[] {
  return changesOf(before, after).map((change) => {
    const label = fieldName(change.field, naming.words)
    const write = (value: unknown) => (isNothing(value) ? null : writeField(change.field, value, naming))
    const [old, now] = [write(change.before), write(change.after)]
    const isSame = old !== null && old === now
    return isSame
      ? { field: change.field, label, before: old, after: alsoChanged(change.before, change.after, now, naming) }
      : { field: change.field, label, ...told(old, now) }
  })
}

/** Names what differs between two figures of the same amount. */
function alsoChanged(before: unknown, after: unknown, text: string, { words }: Naming): string {
  const [old, now] = [before as Record<string, unknown>, after as Record<string, unknown>]
  const parts = FIGURE_PARTS.filter((part) => JSON.stringify(old[part]) !== JSON.stringify(now[part]))
  const names = parts.map((part) => words(`history.figurePart.${part}`)).join(words('sentence.listSeparator'))
  return names === '' ? text : words('history.alsoChanged', { text, names })
}

function ofState(before: unknown, after: unknown, naming: Naming): Difference[] {
  const [old, now] = [leavesOf(before), leavesOf(after)]
  return [...new Set([...now.keys(), ...old.keys()])].flatMap((key) => {
    const path = (now.get(key) ?? old.get(key))?.path ?? []
    const write = (leaf: { value: unknown } | undefined) =>
      leaf === undefined || isNothing(leaf.value) ? null : writeLeaf(path, leaf.value, naming)
    const [was, is] = [write(old.get(key)), write(now.get(key))]
    if (was === is) return []
    const label = path.map((part) => partName(part, naming)).join(' · ')
    return [{ field: path.join('.'), label, ...told(was, is) }]
  })
}

function isNothing(value: unknown): boolean {
  return value === null || value === undefined || value === '' || (Array.isArray(value) && value.length === 0)
}

function told(before: string | null, after: string | null): Pick<Difference, 'before' | 'after'> {
  if (before === null || after === null || Math.max(before.length, after.length) <= LONG) {
    return { before: before && shortened(before), after: after && shortened(after) }
  }
  return changedPassages(before, after)
}
