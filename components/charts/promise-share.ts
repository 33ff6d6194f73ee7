import { openSides } from '@/domain/figures/quantity'
import type { Bound } from '@/domain/vocabulary'

/**
 * How vague the share of a plan is, given the bounds of plan and achievement. A larger achievement makes it larger, a
 * larger plan smaller: 1000余 of 20000 is at least 5%, 3 of 100余 at most 3%, 1000余 of 20000余 about 5%.
 */
export function shareBound(planned: Bound, achieved: Bound): Bound {
  const [plan, done] = [openSides(planned), openSides(achieved)]
  const above = done.above || plan.below
  const below = done.below || plan.above
  if (above && below) return 'about'
  if (above) return 'atLeast'
  return below ? 'atMost' : 'exact'
}

/** The drawn part of a plan's track: a share above one fills it, and the plan's own end moves back into it. */
export function promiseTrack(share: number): { done: number; plan: number } {
  return share <= 1 ? { done: share, plan: 1 } : { done: 1, plan: 1 / share }
}
