import { streetOf, streetsOf } from '@/domain/districts/street-of'
import type { ActivityFacts } from '@/domain/statistics/facts'
import type { Filter } from '@/domain/statistics/filter'
import { NONE } from '@/domain/statistics/row-keys'
import { type CountedRow, seriesOf } from '@/domain/statistics/series'
import { emptyTally, type TallyRow } from '@/domain/statistics/tally'
import { streetIn, streetKey, streetsNamed, unionKey } from '@/domain/statistics/union-key'
import type { AreaCode } from '@/domain/vocabulary'

export type CountedUnion = Omit<CountedRow, 'keys' | 'largest'> & { key: string }
export type CountedStreet = CountedUnion & { alsoNamed: number; unions: string[] }

/**
 * The activities of one area by its streets and towns, those with none included, and by its other unions. Each activity
 * stands in exactly one row, so that the rows add up to the area's total.
 * @param tallies the area's activities by union
 * @param several the area's activities that may name more than the one union under which they stand
 * @param organisers the names of all who organised any of them
 */
export function areaUnions(
  tallies: readonly TallyRow[],
  { several, organisers }: { several: readonly ActivityFacts[]; organisers: readonly string[] },
  area: AreaCode,
  filter: Filter,
): { streets: CountedStreet[]; others: CountedUnion[] } {
  const rows = new Map(
    seriesOf(tallies, ['union'], filter).map(({ keys: [key = NONE], largest: _largest, ...row }) => [
      key,
      { key, ...row },
    ]),
  )
  const { activities, articles, measures, planned } = emptyTally(filter)
  const nothing = { activities, articles, measures, planned }
  const also = alsoNamed(several, filter)
  const unions = unionsOfStreets(organisers, area)
  const listed = streetsOf(area).map((street) => streetKey(street, area))
  // An office that the list does not have is there as soon as its union reports something.
  const more = [...rows.keys()].filter((key) => streetIn(key) !== null && !listed.includes(key))
  return {
    streets: [...listed, ...more].map((key) => ({
      ...(rows.get(key) ?? { key, ...nothing }),
      alsoNamed: also.get(key) ?? 0,
      unions: unions.get(key) ?? [],
    })),
    others: [...rows.values()]
      .filter(({ key }) => streetIn(key) === null)
      .sort((a, b) => Number(a.key === NONE) - Number(b.key === NONE) || b.activities - a.activities),
  }
}

/** How many activities name a street's union, but stand under another's. */
function alsoNamed(activities: readonly ActivityFacts[], filter: Filter): Map<string, number> {
  const counts = new Map<string, number>()
  for (const activity of activities) {
    const own = unionKey(activity, filter)
    for (const key of streetsNamed(activity, filter)) {
      if (key !== own) counts.set(key, (counts.get(key) ?? 0) + 1)
    }
  }
  return counts
}

function unionsOfStreets(organisers: readonly string[], area: AreaCode): Map<string, string[]> {
  const unions = new Map<string, string[]>()
  for (const name of organisers) {
    const street = streetOf(name, area)
    if (street === null) continue
    const key = streetKey(street, area)
    unions.set(key, [...(unions.get(key) ?? []), name])
  }
  return unions
}
