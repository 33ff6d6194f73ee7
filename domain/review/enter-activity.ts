import type { ActivityRecord } from '@/domain/review/activity-record'
import type { ActivityFields, FigureReading } from '@/domain/review/decision'

/**
 * An activity that no article reports, with its figures: all of it entered by a person, who says why.
 * @param isVerified whether the person may say that it counts; else it waits for somebody who may
 */
export function enterActivity(
  id: string,
  fields: ActivityFields,
  figures: readonly FigureReading[],
  reason: string,
  isVerified: boolean,
): ActivityRecord {
  const review = isVerified ? 'verified' : 'pending'
  return {
    ...fields,
    id,
    review,
    reason,
    source: 'imported',
    articleIds: [],
    proposed: null,
    figures: figures.map((reading, i) => ({
      ...reading,
      id: `${id}.${i + 1}`,
      printed: '',
      basis: 'entered',
      reason,
      review,
      rule: null,
      confidence: null,
      evidence: [],
    })),
  }
}
