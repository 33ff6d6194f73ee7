/** One field of a stored record that a revision touched; a new record has no `before`. */
export interface Change {
  field: string
  before: unknown
  after: unknown
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const isBlank = (value: unknown) =>
  value === null || value === undefined || (Array.isArray(value) && value.length === 0)

/** Where extraction read a field is no news: the field itself is. */
const SILENT = ['proposed']

/** What a revision changed, field by field in the order in which the record has them; what stayed blank is left out. */
export function changesOf(before: unknown, after: unknown): Change[] {
  const [old, now] = [isRecord(before) ? before : {}, isRecord(after) ? after : {}]
  const fields = [...new Set([...Object.keys(now), ...Object.keys(old)])]
  return fields
    .filter((field) => !SILENT.includes(field))
    .map((field) => ({ field, before: old[field] ?? null, after: now[field] ?? null }))
    .filter((change) => JSON.stringify(change.before) !== JSON.stringify(change.after))
    .filter((change) => !(isBlank(change.before) && isBlank(change.after)))
}
