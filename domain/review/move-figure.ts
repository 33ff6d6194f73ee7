import { accepted } from '@/domain/review/accept-figure'
import type { ActivityRecord } from '@/domain/review/activity-record'
import { DecisionRefused, figureIn, refuseRejected } from '@/domain/review/refusal'

/**
 * A figure belongs to another activity. It keeps its id, and brings the articles that its words stand in. In a verified
 * activity it is verified: who moves it there has read it.
 * @returns the activity it leaves, and the one it joins
 */
export function moveFigure(
  from: ActivityRecord,
  to: ActivityRecord,
  figureId: string,
): [ActivityRecord, ActivityRecord] {
  if (from.id === to.id) throw new DecisionRefused('to', 'sameActivity', to.id)
  refuseRejected(to, 'to')
  const figure = figureIn(from, figureId)
  const moved = figure.review === 'pending' && to.review === 'verified' ? accepted(figure) : figure
  const articleIds = [...new Set([...to.articleIds, ...figure.evidence.map(({ articleId }) => articleId)])]
  return [
    { ...from, figures: from.figures.filter(({ id }) => id !== figureId) },
    { ...to, articleIds, figures: [...to.figures, moved] },
  ]
}
