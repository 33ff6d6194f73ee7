import { z } from 'zod'
import { activityRecord, figureRecord, spanSchema } from '@/domain/review/activity-record'

const reason = z.string().trim().min(1).max(200)
const id = activityRecord.shape.id
const figureId = figureRecord.shape.id

/** The record that a decision changes, and the state of it that the person saw: the number of its last revision. */
const seen = { activityId: id, version: z.int().min(0) }

/** How a figure is to be read. */
export const figureReading = figureRecord.pick({
  measure: true,
  value: true,
  bound: true,
  realisation: true,
  scope: true,
  part: true,
  who: true,
})
export type FigureReading = z.infer<typeof figureReading>

/** What a person can say of an activity itself. */
export const activityFields = activityRecord.pick({
  name: true,
  type: true,
  level: true,
  area: true,
  placeArea: true,
  place: true,
  series: true,
  organisers: true,
  coOrganisers: true,
  dateStart: true,
  dateEnd: true,
  datePrecision: true,
  year: true,
  status: true,
})
export type ActivityFields = z.infer<typeof activityFields>

/** One decision of a reviewer. Each is stored whole or not at all, with who, when and why. */
export const decisionSchema = z
  .discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('acceptFigure'), ...seen, figureId }),
    z.strictObject({ kind: z.literal('rejectFigure'), ...seen, figureId, reason }),
    /** A new reading of a figure. Its basis becomes `entered` where its words do not say that value; then a reason is needed. */
    z.strictObject({
      kind: z.literal('correctFigure'),
      ...seen,
      figureId,
      reading: figureReading,
      reason: reason.nullable(),
    }),
    /** A missed figure: with its words in an article, or (`span` null) entered by hand, which needs a reason. */
    z.strictObject({
      kind: z.literal('addFigure'),
      ...seen,
      reading: figureReading,
      span: spanSchema.nullable(),
      reason: reason.nullable(),
    }),
    z.strictObject({
      kind: z.literal('moveFigure'),
      ...seen,
      figureId,
      to: id,
      toVersion: z.int().min(0),
    }),
    z.strictObject({
      kind: z.literal('correctActivity'),
      ...seen,
      fields: activityFields.partial(),
      reason: reason.nullable(),
    }),
    /** Verifies the activity and accepts every figure of it that is still pending. */
    z.strictObject({ kind: z.literal('acceptActivity'), ...seen }),
    z.strictObject({ kind: z.literal('rejectActivity'), ...seen, reason }),
    /** Verifies all that extraction was sure of in an article: figures, and activities that leave nothing open. */
    z.strictObject({
      kind: z.literal('acceptConfident'),
      articleId: id,
      versions: z.record(id, z.int().min(0)),
    }),
    /** One activity after all: `activityId` is added to `into` and its address redirects there. Also how a report joins. */
    z.strictObject({
      kind: z.literal('merge'),
      ...seen,
      into: id,
      intoVersion: z.int().min(0),
      reason: reason.nullable(),
    }),
    /** Two activities after all: the named figures (and reports) become an activity of their own. */
    z.strictObject({
      kind: z.literal('split'),
      ...seen,
      figureIds: z.array(figureId),
      articleIds: z.array(id),
      name: activityRecord.shape.name,
      reason: reason.nullable(),
    }),
    /** An activity that no article reports. */
    z.strictObject({
      kind: z.literal('enterActivity'),
      fields: activityFields,
      figures: z.array(figureReading),
      reason,
    }),
    /** Takes a change back, where nobody has changed the same records since. */
    z.strictObject({ kind: z.literal('undo'), change: z.int().min(1) }),
  ])
  .meta({ id: 'Decision' })
export type Decision = z.infer<typeof decisionSchema>

/** What `POST /decisions` takes. */
export const decisionRequest = z.strictObject({ decision: decisionSchema }).meta({ id: 'DecisionRequest' })

/** The records as they are now. `change` can be undone. */
export const decisionAnswer = z
  .object({
    change: z.int(),
    records: z.array(z.object({ record: activityRecord, version: z.int() })),
    /** Records that are gone, each with the one that its address now leads to (null for an undone entry or split). */
    gone: z.array(z.object({ id: z.string(), to: z.string().nullable() })),
  })
  .meta({ id: 'DecisionAnswer' })
export type DecisionAnswer = z.infer<typeof decisionAnswer>
