import type { ActivityRecord } from '@/domain/review/activity-record'
import type { ActivityFields, FigureReading } from '@/domain/review/decision'

/** An activity that no article reports, with its figures: all of it entered by a person, who says why. */
export function enterActivity(
  id: string,
  fields: ActivityFields,
  figures: readonly FigureReading[],
  reason: string,
): ActivityRecord {
  return {
    ...fields,
    id,
    review: 'verified',
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
      review: 'verified',
      rule: null,
      confidence: null,
      evidence: [],
    })),
  }
}
