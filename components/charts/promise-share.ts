/** The drawn part of a plan's track: a share above one fills it, and the plan's own end moves back into it. */
export function promiseTrack(share: number): { done: number; plan: number } {
  return share <= 1 ? { done: share, plan: 1 } : { done: 1, plan: 1 / share }
}
