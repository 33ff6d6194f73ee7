import { expectRight } from '@/domain/people/expect-right'
import type { Viewer } from '@/domain/people/viewer'
import type { Filter } from '@/domain/statistics/filter'

/**
 * Makes sure that who asks for what is not verified may see some of it. Which of it, the queries decide by the sight.
 * @throws SignInNeeded, NotAllowed
 */
export function expectSight(viewer: Viewer, { review }: Pick<Filter, 'review'>): void {
  if (review === 'all') expectRight(viewer, 'seeUnpublished')
}
