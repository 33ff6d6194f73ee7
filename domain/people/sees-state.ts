import type { Owned } from '@/domain/people/limits'
import { sees } from '@/domain/people/sees'
import type { Sight } from '@/domain/people/viewer'
import type { ReviewState } from '@/domain/vocabulary'

/**
 * Whether somebody may see what an activity was at some time, as a revision keeps it: by the same rule as what it is
 * now, so that a draft stays unseen once it is published, and a withdrawn one does not show its new drafts.
 * @returns null for what is no state of an activity: nothing at all, or where its address leads
 */
export function seesState(sight: Sight, state: unknown): boolean | null {
  return isActivity(state) ? sees(sight, state) : null
}

function isActivity(state: unknown): state is Owned & { review: ReviewState } {
  return typeof state === 'object' && state !== null && 'review' in state && 'area' in state && 'organisers' in state
}
