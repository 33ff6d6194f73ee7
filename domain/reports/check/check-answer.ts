import { z } from 'zod'
import { manifestSchema } from '@/domain/reports/manifest'
import { BOUNDS, ENTITIES, REVISION_ACTIONS } from '@/domain/vocabulary'

const amount = z.strictObject({ value: z.number().nullable(), bound: z.enum(BOUNDS).nullable() })

/** A number that is another one now, or stands only in the file, or only in the same report made now. */
export const changedNumberSchema = z.strictObject({
  key: z.string(),
  label: z.string(),
  /** Null where the file does not state it. */
  before: amount.nullable(),
  /** Null where the same report would not state it any more. */
  now: amount.nullable(),
  /** Which of `changes` moved it, by their places. Empty where only numbers outside the filter did. */
  causes: z.array(z.int().min(0)),
})
export type ChangedNumber = z.infer<typeof changedNumberSchema>

/** What was done to one record since the file was made. */
export const recordChangeSchema = z.strictObject({
  entity: z.enum(ENTITIES),
  id: z.string(),
  name: z.string(),
  /** Where the record is to be seen: its own id, or that of the one it was merged into; null where it is gone. */
  shownAs: z.string().nullable(),
  /** The articles that it rests on now, or last did. */
  articles: z.array(z.strictObject({ id: z.string(), headline: z.string().nullable() })),
  /** Latest first. */
  decisions: z.array(
    z.strictObject({
      revision: z.int(),
      at: z.iso.datetime(),
      actor: z.string(),
      action: z.enum(REVISION_ACTIONS),
      reason: z.string().nullable(),
    }),
  ),
})
export type RecordChange = z.infer<typeof recordChangeSchema>

/** An old report beside the database of today. */
export const checkAnswerSchema = z
  .strictObject({
    /** What the file says of itself. */
    report: manifestSchema.omit({ stated: true }),
    /** The database revision that it was compared with. */
    revision: z.int(),
    /** How many numbers the file states, and how many of them are the same now. */
    stated: z.int(),
    same: z.int(),
    changed: z.array(changedNumberSchema),
    /** Records that were changed since, latest first; no more than 500 of them. */
    changes: z.array(recordChangeSchema),
    changesInAll: z.int(),
  })
  .meta({ id: 'ReportCheck' })
export type CheckAnswer = z.infer<typeof checkAnswerSchema>
