import type { ActivityRecord } from '@/domain/review/activity-record'
import { figureIn, withFigure } from '@/domain/review/refusal'

/** A person read the words and throws the figure out; it stays in the account of its activity with the reason. */
export function rejectFigure(record: ActivityRecord, figureId: string, reason: string): ActivityRecord {
  return withFigure(record, { ...figureIn(record, figureId), review: 'rejected', reason })
}
