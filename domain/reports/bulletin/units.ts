import type { Adoption } from '@/domain/reports/bulletin/adoptions'
import { GROUPS, type Group, type GroupMember } from '@/domain/reports/bulletin/content'
import { nameKey } from '@/domain/reports/bulletin/name-key'
import { type Tally, tallyOf } from '@/domain/reports/bulletin/tally'
import type { BulletinSettings } from '@/domain/settings/bulletin-settings'
import type { Filter } from '@/domain/statistics/filter'
import { AREA_CODES, type AreaCode } from '@/domain/vocabulary'

/** A union organisation that a bulletin ranks. */
export interface Unit {
  /** The beginning of its numbers' keys: area/110101, organisation/北京市教育工会. */
  key: string
  label: string
  now: Tally
  before: Tally
  /** By points, 1 for the most; equal points share a rank, and the next is as many lower. Null where none was carried. */
  rank: number | null
  rankBefore: number | null
}

/** The organisations that are ranked together, and under which of them an article counts. */
interface Ranking {
  units: Pick<Unit, 'key' | 'label'>[]
  keysOf: (adoption: Adoption) => string[]
}

/** What a bulletin ranks together: first ranks first, equal ones in the order given. */
export function rankedUnits(
  { units, keysOf }: Ranking,
  [now, before]: readonly [readonly Adoption[], readonly Adoption[]],
  settings: BulletinSettings,
): Unit[] {
  const [ofNow, ofBefore] = [byUnit(now, keysOf), byUnit(before, keysOf)]
  const counted = units.map((unit) => ({
    ...unit,
    now: tallyOf(ofNow.get(unit.key) ?? [], settings),
    before: tallyOf(ofBefore.get(unit.key) ?? [], settings),
  }))
  const rank = ranksOf(counted.map((unit) => unit.now))
  const rankBefore = ranksOf(counted.map((unit) => unit.before))
  return counted
    .map((unit) => ({ ...unit, rank: rank(unit.now), rankBefore: rankBefore(unit.before) }))
    .sort((a, b) => (a.rank ?? Number.MAX_SAFE_INTEGER) - (b.rank ?? Number.MAX_SAFE_INTEGER))
}

function byUnit(adopted: readonly Adoption[], keysOf: Ranking['keysOf']): Map<string, Adoption[]> {
  const units = new Map<string, Adoption[]>()
  for (const adoption of adopted) {
    for (const key of keysOf(adoption)) {
      const known = units.get(key)
      if (known) known.push(adoption)
      else units.set(key, [adoption])
    }
  }
  return units
}

/** A rank is one more than how many have more points. What was not carried at all has none, and takes none away. */
function ranksOf(tallies: readonly Tally[]): (tally: Tally) => number | null {
  const points = tallies.filter(({ reports }) => reports > 0).map((tally) => tally.points)
  const first = new Map<number, number>()
  for (const [place, each] of points.sort((a, b) => b - a).entries()) if (!first.has(each)) first.set(each, place + 1)
  return (tally) => (tally.reports === 0 ? null : (first.get(tally.points) ?? null))
}

/** The unions of the 16 districts and the economic zone, as far as the filter does not leave some out. */
export function districtRanking({ area }: Pick<Filter, 'area'>, unionName: (code: AreaCode) => string): Ranking {
  const codes = AREA_CODES.filter((code) => code !== 'citywide' && code !== 'outside')
  return {
    units: codes
      .filter((code) => area === undefined || area.includes(code))
      .map((code) => ({ key: `area/${code}`, label: unionName(code) })),
    keysOf: ({ areas }) => [...areas].map((code) => `area/${code}`),
  }
}

/** The organisations of a group: those known to organise, and whoever organised what was carried. */
export function groupRanking(group: Group, members: readonly GroupMember[], adopted: readonly Adoption[]): Ranking {
  const levels: readonly string[] = GROUPS[group]
  const namesOf = (list: Iterable<GroupMember>) =>
    [...list].filter(({ level }) => levels.includes(level)).map(({ name }) => name)
  const names = [...namesOf(members), ...adopted.flatMap(({ organisers }) => namesOf(organisers.values()))]
  return {
    units: [...new Set(names)].sort().map((name) => ({ key: organisationKey(name), label: name })),
    keysOf: ({ organisers }) => [...new Set(namesOf(organisers.values()))].map(organisationKey),
  }
}

function organisationKey(name: string): string {
  return `organisation/${nameKey(name)}`
}
