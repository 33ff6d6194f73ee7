import { isWithin, type Owned } from '@/domain/people/limits'
import type { Sight } from '@/domain/people/viewer'
import type { ReviewState } from '@/domain/vocabulary'

/** Whether somebody may see an activity at all: what is verified everybody, what is not within the person's limits. */
export function sees(sight: Sight, record: Owned & { review: ReviewState }): boolean {
  if (record.review === 'verified' || sight === 'everything') return true
  return sight !== 'published' && isWithin(sight.limits, record)
}
