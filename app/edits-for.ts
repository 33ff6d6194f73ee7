import { EDITS, type Edit } from '@/components/review/edit/edits'
import { isWithin } from '@/domain/people/limits'
import { may, type Viewer } from '@/domain/people/viewer'
import type { ActivityDetail } from '@/domain/statistics/answers'

/** What somebody may do about an activity: nothing outside the limits, and to what is verified only who may verify. */
export function editsFor(viewer: Viewer, { area, organisers, review }: ActivityDetail): readonly Edit[] {
  const leading = organisers.flatMap(({ name, role }) => (role === 'organiser' ? name : []))
  if (!isWithin(viewer.limits, { area, organisers: leading })) return []
  if (may(viewer, 'verify')) return EDITS
  return may(viewer, 'review') && review !== 'verified' ? EDITS.filter((edit) => edit !== 'merge') : []
}
