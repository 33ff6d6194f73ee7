import { z } from 'zod'
import { checkRecord } from '@/db/writes/check-record'
import { storeActivities } from '@/db/writes/store-activity'
import type { Writer } from '@/db/writes/write'
import { type ActivityRecord, activityRecord, figureRecord } from '@/domain/review/activity-record'

export const figureInput = figureRecord.omit({ id: true, review: true, rule: true, confidence: true })
export type FigureInput = z.infer<typeof figureInput>

/** An activity as it comes in, with its figures; the articles that it names are stored before it. */
export const activityInput = activityRecord
  .omit({ proposed: true })
  .extend({ figures: z.array(figureInput), reason: activityRecord.shape.reason.default(null) })
export type ActivityInput = z.input<typeof activityInput>

/**
 * Stores a new activity whose figures share its review: pending with it, else verified.
 * @throws InvalidRecord naming the field at fault, also where evidence does not show the printed phrase
 */
export function createActivity(writer: Writer, input: ActivityInput): void {
  storeActivities(writer, 'create', [recordOf(input)])
}

/**
 * The record of a new activity.
 * @throws InvalidRecord naming the field at fault
 */
export function recordOf(input: ActivityInput): ActivityRecord {
  const { figures, ...activity } = checkRecord(activityInput, input)
  const review = activity.review === 'pending' ? 'pending' : 'verified'
  return {
    ...activity,
    proposed: null,
    figures: figures.map((figure, i) => {
      const id = `${activity.id}.${i + 1}`
      return { ...figure, id, review, rule: null, confidence: null }
    }),
  }
}
