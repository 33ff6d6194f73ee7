import type { ActivityRecord, FigureRecord } from '@/domain/review/activity-record'
import { DecisionRefused, figureIn, isLost, refuseRejected, withFigure } from '@/domain/review/refusal'

/**
 * A person read the words and agrees with the figure; one that was thrown out is taken in again.
 * @throws DecisionRefused where its words are lost: then it is to be corrected or rejected
 */
export function acceptFigure(record: ActivityRecord, figureId: string): ActivityRecord {
  refuseRejected(record)
  return withFigure(record, accepted(figureIn(record, figureId)))
}

/** The figure, verified. The reason of a rejection goes; that of an entry stays. */
export function accepted(figure: FigureRecord): FigureRecord {
  if (isLost(figure) || (figure.basis !== 'entered' && figure.evidence.length === 0)) {
    throw new DecisionRefused('figureId', 'lostEvidence', figure.printed)
  }
  return { ...figure, review: 'verified', reason: figure.basis === 'entered' ? figure.reason : null }
}
