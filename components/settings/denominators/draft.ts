import { isPartialDate } from '@/domain/figures/partial-date'
import type { DenominatorsState } from '@/domain/settings/denominators-answers'
import { DENOMINATOR_FIELDS, type DenominatorField } from '@/domain/settings/denominators-change'
import type { Denominator } from '@/domain/settings/denominators-schema'
import { AREA_CODES, type AreaCode } from '@/domain/vocabulary'

/** How many of what a denominator counts a scaled number is for. */
export const PERS = [1, 100, 1000, 10_000] as const satisfies readonly Denominator['per'][]
const USUAL_PER = '100'
/** As many as the API takes. */
export const MOST_DENOMINATORS = 20

/** A denominator as the form shows it. */
export interface TypedDenominator {
  id: string
  fields: Record<DenominatorField, string>
  values: Partial<Record<AreaCode, string>>
}

/** What a person typed into one denominator, each only where it is different from what is set. */
interface Edit {
  fields: Partial<Record<DenominatorField, string>>
  values: Partial<Record<AreaCode, string>>
}

/** What a person changed and did not store yet. */
export interface Draft {
  edits: Readonly<Record<string, Edit>>
  added: readonly string[]
  removed: readonly string[]
}

export const NOTHING_CHANGED: Draft = { edits: {}, added: [], removed: [] }
const NO_EDIT: Edit = { fields: {}, values: {} }

/** All denominators that there would be, those to be removed among them, as typed. */
export function typedDenominators(draft: Draft, { denominators }: DenominatorsState): TypedDenominator[] {
  const stored = denominators.map((each) => withEdit(asTyped(each), draft.edits[each.id] ?? NO_EDIT))
  return [...stored, ...draft.added.map((id) => withEdit(empty(id), draft.edits[id] ?? NO_EDIT))]
}

export function withField(
  draft: Draft,
  state: DenominatorsState,
  id: string,
  field: DenominatorField,
  typed: string,
): Draft {
  const { fields, values } = draft.edits[id] ?? NO_EDIT
  const { [field]: _old, ...others } = fields
  const isSame = storedTyped(state, id).fields[field] === typed
  return edited(draft, id, { fields: isSame ? others : { ...others, [field]: typed }, values })
}

export function withValue(draft: Draft, state: DenominatorsState, id: string, area: AreaCode, typed: string): Draft {
  const { fields, values } = draft.edits[id] ?? NO_EDIT
  const { [area]: _old, ...others } = values
  const isSame = readValue(typed) === (state.denominators.find((each) => each.id === id)?.values[area] ?? null)
  return edited(draft, id, { fields, values: isSame ? others : { ...others, [area]: typed } })
}

export function withAdded(draft: Draft, id: string): Draft {
  return { ...draft, added: [...draft.added, id] }
}

/** One that was never stored is forgotten, any other only marked. */
export function withRemoved(draft: Draft, id: string): Draft {
  if (!draft.added.includes(id)) return { ...draft, removed: [...draft.removed, id] }
  const { [id]: _edit, ...edits } = draft.edits
  return { ...draft, edits, added: draft.added.filter((each) => each !== id) }
}

export function withRestored(draft: Draft, id: string): Draft {
  return { ...draft, removed: draft.removed.filter((each) => each !== id) }
}

/** One denominator as it is by default, as changes of what is set. */
export function toDefault(draft: Draft, state: DenominatorsState, standard: Denominator): Draft {
  const typed = asTyped(standard)
  const fields = DENOMINATOR_FIELDS.reduce(
    (next, field) => withField(next, state, standard.id, field, typed.fields[field]),
    draft,
  )
  return AREA_CODES.reduce((next, area) => withValue(next, state, standard.id, area, typed.values[area] ?? ''), fields)
}

/** How a denominator differs from what is set; null where it does not. */
export function changeOf(draft: Draft, id: string): 'added' | 'removed' | 'changed' | null {
  if (draft.removed.includes(id)) return 'removed'
  if (draft.added.includes(id)) return 'added'
  return draft.edits[id] ? 'changed' : null
}

/** How many denominators would be different; what somebody else removed meanwhile cannot be changed any more. */
export function countChanges(draft: Draft, state: DenominatorsState): number {
  return typedDenominators(draft, state).filter(({ id }) => changeOf(draft, id) !== null).length
}

/** What of a typed denominator cannot be stored. */
export interface Faults {
  fields: Partial<Record<DenominatorField, 'missing' | 'badDate'>>
  areas: readonly AreaCode[]
  hasNoValue: boolean
}

export function faultsOf({ fields, values }: TypedDenominator): Faults {
  const missing = DENOMINATOR_FIELDS.filter((field) => fields[field].trim() === '')
  const isBadDate = !missing.includes('date') && !isPartialDate(fields.date.trim())
  const areas = AREA_CODES.filter((area) => readValue(values[area] ?? '') === 'bad')
  return {
    fields: {
      ...Object.fromEntries(missing.map((field) => [field, 'missing'])),
      ...(isBadDate && { date: 'badDate' }),
    },
    areas,
    hasNoValue: AREA_CODES.every((area) => readValue(values[area] ?? '') === null),
  }
}

export function isFaulty({ fields, areas, hasNoValue }: Faults): boolean {
  return Object.keys(fields).length > 0 || areas.length > 0 || hasNoValue
}

/** All denominators as they would be stored; only of such as have no faults. */
export function toStore(draft: Draft, state: DenominatorsState): Denominator[] {
  return typedDenominators(draft, state)
    .filter(({ id }) => !draft.removed.includes(id))
    .map(({ id, fields, values }) => ({
      id,
      name: fields.name.trim(),
      per: PERS.find((per) => String(per) === fields.per) ?? PERS[0],
      source: fields.source.trim(),
      date: fields.date.trim(),
      values: Object.fromEntries(
        AREA_CODES.flatMap((area) => {
          const value = readValue(values[area] ?? '')
          return typeof value === 'number' ? [[area, value]] : []
        }),
      ),
    }))
}

/** The numbers of all areas together, those that cannot be read left out. */
export function sumOf({ values }: TypedDenominator): number {
  return AREA_CODES.reduce((sum, area) => {
    const value = readValue(values[area] ?? '')
    return typeof value === 'number' ? sum + value : sum
  }, 0)
}

/** A number as typed; null for none, `bad` for what is no number above zero. */
export function readValue(typed: string): number | null | 'bad' {
  const text = typed
    .replace(/[\s,，]/g, '')
    .replace(/[０-９．]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0))
  if (text === '') return null
  const value = /^\d{1,12}(\.\d{1,6})?$/.test(text) ? Number(text) : 0
  return value > 0 ? value : 'bad'
}

/** A number as the form shows it, all its digits there: 1,106,214. */
export function writeValue(value: number): string {
  return value.toLocaleString('en-US', { maximumFractionDigits: 6 })
}

function asTyped({ id, name, per, source, date, values }: Denominator): TypedDenominator {
  const typed = Object.entries(values).map(([area, value]) => [area, writeValue(value)])
  return { id, fields: { name, per: String(per), source, date }, values: Object.fromEntries(typed) }
}

function empty(id: string): TypedDenominator {
  return { id, fields: { name: '', per: USUAL_PER, source: '', date: '' }, values: {} }
}

function storedTyped({ denominators }: DenominatorsState, id: string): TypedDenominator {
  const stored = denominators.find((each) => each.id === id)
  return stored ? asTyped(stored) : empty(id)
}

function withEdit({ id, fields, values }: TypedDenominator, edit: Edit): TypedDenominator {
  return { id, fields: { ...fields, ...edit.fields }, values: { ...values, ...edit.values } }
}

function edited(draft: Draft, id: string, edit: Edit): Draft {
  const { [id]: _old, ...others } = draft.edits
  const isEmpty = Object.keys(edit.fields).length + Object.keys(edit.values).length === 0
  return { ...draft, edits: isEmpty ? others : { ...others, [id]: edit } }
}
