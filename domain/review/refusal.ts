import type { ActivityRecord, FigureRecord } from '@/domain/review/activity-record'

/** Why a decision cannot be taken; each has a sentence in the messages under `decision.refused`. */
export type RefusalProblem =
  | 'noSuchFigure'
  | 'noSuchArticle'
  | 'rejectedActivity'
  | 'notPending'
  | 'reasonNeeded'
  | 'lostEvidence'
  | 'sameActivity'
  | 'mergeIntoPending'
  | 'nothingChosen'
  | 'nothingChanged'
  | 'outsideText'
  | 'notUndoable'

/** A decision that the rules of review do not allow. `field` is the part of the decision at fault. */
export class DecisionRefused extends Error {
  constructor(
    readonly field: string,
    readonly problem: RefusalProblem,
    readonly value = '',
  ) {
    super(`${field}: ${problem}: ${value}`)
    this.name = 'DecisionRefused'
  }
}

/** @throws DecisionRefused where the activity has no such figure */
export function figureIn({ figures }: ActivityRecord, figureId: string): FigureRecord {
  const figure = figures.find(({ id }) => id === figureId)
  if (figure === undefined) throw new DecisionRefused('figureId', 'noSuchFigure', figureId)
  return figure
}

/** The record with one of its figures changed. */
export function withFigure(record: ActivityRecord, figure: FigureRecord): ActivityRecord {
  return { ...record, figures: record.figures.map((each) => (each.id === figure.id ? figure : each)) }
}

/** @throws DecisionRefused where the activity was thrown out: first it must be accepted again */
export function refuseRejected(record: ActivityRecord, field = 'activityId'): void {
  if (record.review === 'rejected') throw new DecisionRefused(field, 'rejectedActivity', record.name)
}

/** Whether a figure out of a text has lost its words there, because another text took the place of it. */
export function isLost({ basis, evidence, review }: FigureRecord): boolean {
  return review === 'pending' && basis !== 'entered' && evidence.length === 0
}
