import { isUnseen } from '@/domain/history/unseen'

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

/**
 * What a revision changed, field by field in the order in which the record has them; what stayed blank is left out. Of
 * a list of figures that changed, each figure that came, went or changed is named by itself. Against a state that may
 * not be seen nothing can be told.
 */
export function changesOf(before: unknown, after: unknown): Change[] {
  if (isUnseen(before) || isUnseen(after)) return []
  const [old, now] = [isRecord(before) ? before : {}, isRecord(after) ? after : {}]
  const fields = [...new Set([...Object.keys(now), ...Object.keys(old)])]
  return fields
    .filter((field) => !SILENT.includes(field))
    .flatMap((field) =>
      field === 'figures' && Array.isArray(old.figures) && Array.isArray(now.figures)
        ? figureChanges(old.figures, now.figures)
        : [{ field, before: old[field] ?? null, after: now[field] ?? null }],
    )
    .filter((change) => JSON.stringify(change.before) !== JSON.stringify(change.after))
    .filter((change) => !(isBlank(change.before) && isBlank(change.after)))
}

function figureChanges(old: unknown[], now: unknown[]): Change[] {
  const idOf = (figure: unknown) => (isRecord(figure) ? figure.id : undefined)
  const ids = [...new Set([...old, ...now].map(idOf))]
  const named = (figures: unknown[], id: unknown) => figures.find((figure) => idOf(figure) === id) ?? null
  return ids.map((id) => ({ field: 'figure', before: named(old, id), after: named(now, id) }))
}
