import { accepted } from '@/domain/review/accept-figure'
import type { ActivityRecord } from '@/domain/review/activity-record'
import { DecisionRefused, refuseRejected } from '@/domain/review/refusal'

/**
 * Two records are one activity after all: the second keeps its own facts and takes every figure and article of the
 * first (counting rule 8). Figures keep their ids; in a verified activity those that waited are verified, for who
 * merges has read them.
 * @returns the activity that is left; the address of `from` is to lead there
 * @throws DecisionRefused where a verified activity would become pending by it
 */
export function merge(from: ActivityRecord, into: ActivityRecord): ActivityRecord {
  if (from.id === into.id) throw new DecisionRefused('into', 'sameActivity', into.id)
  refuseRejected(from)
  refuseRejected(into, 'into')
  if (from.review === 'verified' && into.review === 'pending') {
    throw new DecisionRefused('into', 'mergeIntoPending', into.name)
  }
  const joining = from.figures.map((figure) =>
    figure.review === 'pending' && into.review === 'verified' ? accepted(figure) : figure,
  )
  return {
    ...into,
    articleIds: [...new Set([...into.articleIds, ...from.articleIds])],
    figures: [...into.figures, ...joining],
  }
}
