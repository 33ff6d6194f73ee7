import type { Candidate } from '@/domain/review/answers'

/**
 * Whether a likely activity is offered at once, and not only in the picker: another district's campaign of the same
 * series and month is alike, but seldom the same.
 */
export function isStrong({ area, shared }: Candidate, own: { area: string }): boolean {
  return shared.includes('organiser') || (area === own.area && (shared.includes('figures') || shared.includes('name')))
}
