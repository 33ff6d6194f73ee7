import { isWithin, type Owned } from '@/domain/people/limits'
import { may, type Viewer } from '@/domain/people/viewer'
import type { ReviewState } from '@/domain/vocabulary'

/** Whether somebody may see an activity at all: what is verified everybody, what is not within the person's limits. */
export function sees(viewer: Viewer, record: Owned & { review: ReviewState }): boolean {
  return record.review === 'verified' || (may(viewer, 'seeUnpublished') && isWithin(viewer.limits, record))
}
