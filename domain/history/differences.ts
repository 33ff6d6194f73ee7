import type { Difference } from '@/domain/history/answers'
import { changedPassages, shortened } from '@/domain/history/changed-passage'
import { changesOf } from '@/domain/history/changes-of'
import { leavesOf } from '@/domain/history/leaves'
import { fieldName, writeField } from '@/domain/history/write-field'
import { AREA_CODES, type AreaCode, type Entity, type Words } from '@/domain/vocabulary'

export interface Naming {
  words: Words
  areaName: (code: AreaCode) => string
}

/** Shorter texts are told whole. */
const LONG = 80

/** Names inside the states of settings, people and tokens that have words; others (media, areas) stand for themselves. */
const PARTS = [
  'points',
  'media',
  'national',
  'municipal',
  'district',
  'source',
  'date',
  'per',
  'values',
  'pinned',
  'removed',
  'path',
  'query',
  'by',
  'at',
  'value',
  'name',
  'userName',
  'email',
  'role',
  'limits',
  'areas',
  'streets',
  'isActive',
  'scope',
  'until',
  'person',
  'sessions',
  'mistakes',
  'seconds',
  'password',
  'mergedInto',
  'zh',
  'short',
  'en',
  'kind',
  'level',
  'area',
]

/** What of a figure may differ without being seen in its amount. */
const FIGURE_PARTS = ['printed', 'evidence', 'who', 'reason', 'part', 'basis', 'rule', 'confidence']

/** What a revision changed, in words: field by field, and figure by figure. */
export function differencesOf(entity: Entity, before: unknown, after: unknown, naming: Naming): Difference[] {
  const isRecord = entity === 'activity' || entity === 'article'
  return isRecord && !isMerged(before) && !isMerged(after)
    ? ofRecord(before, after, naming)
    : ofState(before, after, naming)
}

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

function partName(part: string, { words, areaName }: Naming): string {
  if (PARTS.includes(part)) return words(`history.part.${part}`)
  return isArea(part) ? areaName(part) : part
}

function writeLeaf(path: readonly string[], value: unknown, naming: Naming): string {
  const { words, areaName } = naming
  if (typeof value === 'boolean') return words(value ? 'history.yes' : 'history.no')
  if (Array.isArray(value)) {
    return value.map((item) => writeLeaf(path, item, naming)).join(words('sentence.listSeparator'))
  }
  const text = String(value)
  if (path[0] === 'media') return words(`bulletin.grade.${text}`)
  if (path.at(-1) === 'role') return words(`role.${text}`)
  return isArea(text) ? areaName(text) : text
}

function isArea(text: string): text is AreaCode {
  return (AREA_CODES as readonly string[]).includes(text)
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
