import type { Denominator } from '@/domain/settings/denominators-schema'
import { AREA_CODES, type AreaCode } from '@/domain/vocabulary'

/** What a denominator says beside its numbers. */
export const DENOMINATOR_FIELDS = ['name', 'per', 'source', 'date'] as const
export type DenominatorField = (typeof DENOMINATOR_FIELDS)[number]

/** What one change of the denominators did to one of them; of a changed one only what is different afterwards. */
export interface DenominatorChange {
  id: string
  /** Its name afterwards; of one that is gone, the last one. */
  name: string
  kind: 'added' | 'removed' | 'changed'
  /** How many areas have a number in it, afterwards or at the last. */
  areas: number
  fields: { field: DenominatorField; before: string; after: string }[]
  /** Null where the area had none, or has none now. */
  values: { area: AreaCode; before: number | null; after: number | null }[]
}

/** What became different from one state of the denominators to the next, in their order; empty where nothing did. */
export function denominatorsChange(before: readonly Denominator[], after: readonly Denominator[]): DenominatorChange[] {
  const was = new Map(before.map((each) => [each.id, each]))
  const is = new Set(after.map(({ id }) => id))
  const kept = after.flatMap((each): DenominatorChange[] => {
    const old = was.get(each.id)
    if (!old) return [whole(each, 'added')]
    const change = { ...whole(each, 'changed'), fields: changedFields(old, each), values: changedValues(old, each) }
    return change.fields.length + change.values.length > 0 ? [change] : []
  })
  return [...kept, ...before.filter(({ id }) => !is.has(id)).map((each) => whole(each, 'removed'))]
}

function whole({ id, name, values }: Denominator, kind: DenominatorChange['kind']): DenominatorChange {
  return { id, name, kind, areas: Object.keys(values).length, fields: [], values: [] }
}

function changedFields(before: Denominator, after: Denominator): DenominatorChange['fields'] {
  return DENOMINATOR_FIELDS.filter((field) => before[field] !== after[field]).map((field) => ({
    field,
    before: String(before[field]),
    after: String(after[field]),
  }))
}

function changedValues(before: Denominator, after: Denominator): DenominatorChange['values'] {
  return AREA_CODES.map((area) => ({
    area,
    before: before.values[area] ?? null,
    after: after.values[area] ?? null,
  })).filter((value) => value.before !== value.after)
}
