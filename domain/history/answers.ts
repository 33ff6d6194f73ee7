import { z } from 'zod'
import { ENTITIES, REVISION_ACTIONS } from '@/domain/vocabulary'

/** What a revision changed in one field, in the words of the reader's language. */
const differenceSchema = z.object({
  /** As the state names it. */
  field: z.string(),
  label: z.string(),
  /** null where there was nothing before, or where nothing is left. */
  before: z.string().nullable(),
  after: z.string().nullable(),
})
export type Difference = z.infer<typeof differenceSchema>

const revisedSchema = z.object({
  id: z.int(),
  entity: z.enum(ENTITIES),
  record: z.string(),
  action: z.enum(REVISION_ACTIONS),
  /** The action in words. */
  did: z.string(),
  /** What the record is called. */
  label: z.string(),
  /** The screen that shows it; null where none does. */
  href: z.string().nullable(),
  /** To the revision before it, by which tampering shows. */
  link: z.string().nullable(),
  differences: z.array(differenceSchema),
})
export type Revised = z.infer<typeof revisedSchema>

/** Why a change cannot be undone. */
export const UNDO_PROBLEMS = ['notUndoable', 'changedSince', 'notAllowed'] as const

const changeSchema = z.object({
  change: z.int(),
  at: z.iso.datetime(),
  actor: z.string(),
  /** null for what was stored before people signed in, and for commands of the machine. */
  person: z.string().nullable(),
  reason: z.string().nullable(),
  canUndo: z.boolean(),
  undoProblem: z.enum(UNDO_PROBLEMS).nullable(),
  revisions: z.array(revisedSchema),
  /** Whether the change touched more records than are told here; a file tells them all. */
  hasMore: z.boolean(),
})
export type HistoryChange = z.infer<typeof changeSchema>

export const historyAnswerSchema = z.object({ items: z.array(changeSchema), nextCursor: z.string().nullable() })
export type HistoryAnswer = z.infer<typeof historyAnswerSchema>
