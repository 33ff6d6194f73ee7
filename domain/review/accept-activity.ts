import { accepted } from '@/domain/review/accept-figure'
import type { ActivityRecord } from '@/domain/review/activity-record'

/**
 * A person agrees with the activity and with every figure of it that is still pending; it counts from now on.
 * @throws DecisionRefused where the words of one of them are lost
 */
export function acceptActivity(record: ActivityRecord): ActivityRecord {
  const figures = record.figures.map((figure) => (figure.review === 'pending' ? accepted(figure) : figure))
  return { ...record, figures, review: 'verified', reason: record.review === 'rejected' ? null : record.reason }
}
