import type { Profiles } from '@/domain/comparison/answers'
import { comparedKeys, countCell } from '@/domain/comparison/counted-areas'
import { profileOf } from '@/domain/comparison/type-profile'
import { isRecordCount } from '@/domain/comparison/words'
import type { Amount } from '@/domain/figures/quantity'
import type { Promises } from '@/domain/statistics/answers'
import type { Filter } from '@/domain/statistics/filter'
import { shareDone } from '@/domain/statistics/promises'
import { NONE } from '@/domain/statistics/row-keys'
import { shareBound } from '@/domain/statistics/shares'
import type { Tally, TallyRow } from '@/domain/statistics/tally'
import { ACTIVITY_TYPES, type ActivityType, type LedgerSubject } from '@/domain/vocabulary'

type Row = Profiles['rows'][number]
export type Plan = Row['plans'][number]

/** A profile, with the id of the largest activity instead of the activity. */
export type Profile = Omit<Row, 'label' | 'largest' | 'plans'> & {
  largest: { id: string; amount: Amount; share: number | null } | null
}

/** The whole city, as profiles look at it. */
export interface ProfileTallies {
  /** By area. */
  areas: ReadonlyMap<string, Tally>
  /** By area and type, and by area and series. */
  types: readonly TallyRow[]
  series: readonly TallyRow[]
  /** Of each area the activity with the largest amount of the subject, the first one stored of several. */
  largest: ReadonlyMap<string, { id: string; amount: Amount }>
}

/** What each area side by side has most of, and what it lacks though the city has it. */
export function profilesOf(tallies: ProfileTallies, filter: Filter, subject: LedgerSubject): Profile[] {
  const { areas } = tallies
  const types = countsBy(tallies.types)
  const series = countsBy(tallies.series)
  const taking = new Map<string, number>()
  for (const counts of series.values()) for (const name of counts.keys()) taking.set(name, (taking.get(name) ?? 0) + 1)

  const pairs = [...types].flatMap(([area, counts]) =>
    [...counts].map(([type, activities]) => ({ key: [area, type], activities })),
  )
  const all = ACTIVITY_TYPES.map((type) => ({
    key: type,
    activities: pairs.reduce((sum, { key, activities }) => sum + (key[1] === type ? activities : 0), 0),
  }))
  return comparedKeys(filter).map((key) => {
    const { strongest, missing } = profileOf(key, pairs, all)
    const own = series.get(key) ?? new Map<string, number>()
    return {
      key,
      activities: areas.get(key)?.activities ?? 0,
      strongest: {
        types: strongest as ActivityType[],
        activities: types.get(key)?.get((strongest[0] ?? '') as ActivityType) ?? 0,
      },
      missingTypes: missing as ActivityType[],
      series: [...own]
        .map(([name, activities]) => ({ name, activities }))
        .sort((a, b) => b.activities - a.activities || byName(a, b)),
      missingSeries: [...taking]
        .filter(([name]) => !own.has(name))
        .map(([name, count]) => ({ name, areas: count }))
        .sort((a, b) => b.areas - a.areas || byName(a, b)),
      largest: largestOf(tallies, key, subject),
    }
  })
}

/** How much of a plan was done, as vague as plan and outcome; null where nothing was reported as done. */
export function planDone({ planned, achieved }: Pick<Promises['items'][number], 'planned' | 'achieved'>): Plan['done'] {
  const value = shareDone({ planned, achieved })
  if (value === null || planned.bound === null || achieved.bound === null) return null
  return { value, bound: shareBound(planned.bound, achieved.bound) }
}

/** With the share that it makes up of its area; none for counts of records. */
function largestOf({ areas, largest }: ProfileTallies, key: string, subject: LedgerSubject): Profile['largest'] {
  const [tally, found] = [areas.get(key), largest.get(key)]
  if (isRecordCount(subject) || tally === undefined || found === undefined) return null
  return { ...found, share: countCell(tally, subject).largestShare }
}

/** How many activities of each area stand in each row of the other dimension; those that belong to none are passed over. */
function countsBy(rows: readonly TallyRow[]): Map<string, Map<string, number>> {
  const counts = new Map<string, Map<string, number>>()
  for (const { keys, tally } of rows) {
    const [area = '', other = ''] = keys
    if (other === NONE) continue
    counts.set(area, (counts.get(area) ?? new Map<string, number>()).set(other, tally.activities))
  }
  return counts
}

const byName = (a: { name: string }, b: { name: string }) => (a.name < b.name ? -1 : 1)
