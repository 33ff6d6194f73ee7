import type { Right } from '@/domain/people/roles'
import type { ActivityRecord } from '@/domain/review/activity-record'
import type { Decision } from '@/domain/review/decision'

type Reviewed = Pick<ActivityRecord, 'review'>

/**
 * What somebody must be allowed for a decision: `review` as long as nothing that is counted is touched, `verify` where
 * a record is verified before or after, and to make one activity of two.
 */
export function rightForDecision(
  kind: Decision['kind'],
  before: readonly Reviewed[],
  after: readonly Reviewed[],
): Extract<Right, 'review' | 'verify'> {
  const isCounted = [...before, ...after].some(({ review }) => review === 'verified')
  return kind === 'merge' || isCounted ? 'verify' : 'review'
}
