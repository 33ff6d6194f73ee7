import { isWithin, type Owned } from '@/domain/people/limits'
import { NotAllowed, SignInNeeded } from '@/domain/people/not-allowed'
import type { Right } from '@/domain/people/roles'
import { may, type Viewer } from '@/domain/people/viewer'

/**
 * @throws SignInNeeded where the right is missing and nobody is signed in; NotAllowed where the person lacks it
 */
export function expectRight(viewer: Viewer, right: Right): void {
  if (may(viewer, right)) return
  throw viewer.person === null ? new SignInNeeded(right) : new NotAllowed(right)
}

/**
 * Makes sure that somebody may do something with records: as they were, and as they shall be.
 * @throws SignInNeeded; NotAllowed, naming the area of the first record that is outside the person's limits
 */
export function expectRightOver(viewer: Viewer, right: Right, records: readonly Owned[]): void {
  expectRight(viewer, right)
  const outside = records.find((record) => !isWithin(viewer.limits, record))
  if (outside) throw new NotAllowed(right, outside.area)
}
