import { streetOf } from '@/domain/districts/street-of'
import { streetKey } from '@/domain/statistics/union-key'
import type { AreaCode } from '@/domain/vocabulary'

/** Where a person works: whole areas, and single streets of others by their keys (110105:望京街道). */
export interface Limits {
  areas: readonly AreaCode[]
  streets: readonly string[]
}

/** What decides whose an activity is: the area that it is attributed to, and its organisers in their order. */
export interface Owned {
  area: AreaCode
  organisers: readonly string[]
}

/** The key of the street whose union a name is, within an area; null where it is none of its streets. */
export function streetOfOrganiser(name: string, area: AreaCode): string | null {
  const street = streetOf(name, area)
  return street === null ? null : streetKey(street, area)
}

/** Whether an activity is within limits: attributed to one of the areas, or organised by one of the streets. */
export function isWithin(limits: Limits | null, { area, organisers }: Owned): boolean {
  if (limits === null || limits.areas.includes(area)) return true
  return organisers.some((name) => limits.streets.includes(streetOfOrganiser(name, area) ?? ''))
}
