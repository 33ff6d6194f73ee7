import type { ActivityRecord } from '@/domain/review/activity-record'

/** The article reports no such activity: it is left out of everything, with the figures nobody has decided about. */
export function rejectActivity(record: ActivityRecord, reason: string): ActivityRecord {
  const figures = record.figures.map((figure) =>
    figure.review === 'pending' ? { ...figure, review: 'rejected' as const, reason } : figure,
  )
  return { ...record, figures, review: 'rejected', reason }
}
