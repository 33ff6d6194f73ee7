import type { ActivityRecord, FigureRecord } from '@/domain/review/activity-record'
import type { FigureReading } from '@/domain/review/decision'
import { DecisionRefused, refuseRejected } from '@/domain/review/refusal'
import { basisIn } from '@/domain/review/words-say'

/** Words of an article that a person selected. */
export interface Selected {
  articleId: string
  start: number
  end: number
  /** What stands there. */
  text: string
}

/**
 * A figure that extraction missed, or that no article prints. Verified, since a person read it.
 * @param selected null for one entered by hand
 * @throws DecisionRefused where the words do not say the value, or there are none, and no reason is given
 */
export function addFigure(
  record: ActivityRecord,
  reading: FigureReading,
  selected: Selected | null,
  reason: string | null,
  newId: string,
): ActivityRecord {
  refuseRejected(record)
  const basis = (selected && basisIn(selected.text, reading)) ?? 'entered'
  if (basis === 'entered' && reason === null) throw new DecisionRefused('reason', 'reasonNeeded')
  const figure: FigureRecord = {
    ...reading,
    id: newId,
    printed: selected?.text ?? '',
    basis,
    reason: basis === 'entered' ? reason : null,
    review: 'verified',
    rule: null,
    confidence: null,
    evidence: selected === null ? [] : [{ articleId: selected.articleId, start: selected.start, end: selected.end }],
  }
  const isNews = selected !== null && !record.articleIds.includes(selected.articleId)
  const articleIds = isNews ? [...record.articleIds, selected.articleId] : record.articleIds
  return { ...record, articleIds, figures: [...record.figures, figure] }
}
