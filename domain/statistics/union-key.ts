import { streetOf } from '@/domain/districts/street-of'
import type { ActivityFacts } from '@/domain/statistics/facts'
import type { Filter } from '@/domain/statistics/filter'
import { NONE } from '@/domain/statistics/row-keys'
import type { AreaCode } from '@/domain/vocabulary'

/** What an activity tells about the union that it stands under. */
type OfUnion = Pick<ActivityFacts, 'organisers' | 'area' | 'placeArea' | 'place'>

/** A street as the key of a row: its area goes along, since streets of two districts share names. */
export const streetKey = (street: string, area: AreaCode): string => `${area}:${street}`

/** The street that a key names; null where it names a union. */
export function streetIn(key: string): { area: AreaCode; street: string } | null {
  const [, area, street] = /^(\d{6}|etown):(.+)$/.exec(key) ?? []
  return area && street ? { area: area as AreaCode, street } : null
}

/**
 * The row of unions that an activity stands in, exactly one: the street or town of its area whose union organised it,
 * so that a street's work does not vanish behind the district's union named before it; by place, the street where it
 * was held comes first. Else the first organiser named, among those the filter asks for; `none` where none is named.
 */
export function unionKey(activity: OfUnion, filter: Pick<Filter, 'attribution' | 'organiser'>): string {
  const [first] = streetsNamed(activity, filter)
  return first ?? organisersAsked(activity, filter)[0] ?? NONE
}

/** The keys of all streets of its area that an activity names; it is counted under the first. */
export function streetsNamed(activity: OfUnion, filter: Pick<Filter, 'attribution' | 'organiser'>): string[] {
  const byPlace = filter.attribution === 'place'
  const area = byPlace ? activity.placeArea : activity.area
  if (area === null) return []
  const names = [...(byPlace ? [activity.place ?? ''] : []), ...organisersAsked(activity, filter)]
  const streets = names.flatMap((name) => streetOf(name, area) ?? [])
  return [...new Set(streets)].map((street) => streetKey(street, area))
}

function organisersAsked({ organisers }: OfUnion, { organiser }: Pick<Filter, 'organiser'>): string[] {
  const asked = organisers.filter((name) => organiser === undefined || organiser.includes(name))
  return asked.length > 0 ? asked : organisers
}
