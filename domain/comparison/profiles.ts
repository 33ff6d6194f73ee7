import type { Profiles } from '@/domain/comparison/answers'
import { membersOf } from '@/domain/comparison/compared-totals'
import { comparedKeys, countCell } from '@/domain/comparison/counted-areas'
import { profileOf } from '@/domain/comparison/type-profile'
import { isRecordCount } from '@/domain/comparison/words'
import type { Amount } from '@/domain/figures/quantity'
import type { Promises } from '@/domain/statistics/answers'
import type { ActivityFacts } from '@/domain/statistics/facts'
import type { Filter } from '@/domain/statistics/filter'
import { shareDone } from '@/domain/statistics/promises'
import { shareBound } from '@/domain/statistics/shares'
import { amountOf } from '@/domain/statistics/totals'
import { ACTIVITY_TYPES, type ActivityType, type LedgerSubject } from '@/domain/vocabulary'

type Row = Profiles['rows'][number]
export type Plan = Row['plans'][number]

/** A profile, with the id of the largest activity instead of the activity. */
export type Profile = Omit<Row, 'label' | 'largest' | 'plans'> & {
  largest: { id: string; amount: Amount; share: number | null } | null
}

/**
 * What each area side by side has most of, and what it lacks though the city has it.
 * @param areas the activities of the whole city by area
 */
export function profilesOf(
  areas: ReadonlyMap<string, readonly ActivityFacts[]>,
  filter: Filter,
  subject: LedgerSubject,
): Profile[] {
  const types = countsBy(areas, ({ type }) => type)
  const series = countsBy(areas, (activity) => activity.series)
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
      activities: areas.get(key)?.length ?? 0,
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
      largest: largestOf(membersOf(areas, [key]), filter, subject),
    }
  })
}

/** How much of a plan was done, as vague as plan and outcome; null where nothing was reported as done. */
export function planDone({ planned, achieved }: Pick<Promises['items'][number], 'planned' | 'achieved'>): Plan['done'] {
  const value = shareDone({ planned, achieved })
  if (value === null || planned.bound === null || achieved.bound === null) return null
  return { value, bound: shareBound(planned.bound, achieved.bound) }
}

/** The activity with the largest amount, the first one stored of several; none for counts of records. */
function largestOf(activities: readonly ActivityFacts[], filter: Filter, subject: LedgerSubject): Profile['largest'] {
  if (isRecordCount(subject)) return null
  const { largestShare } = countCell(activities, subject, filter)
  const amounts = activities.flatMap((each) => {
    const amount = amountOf(each, subject, filter.realisation)
    return amount === null ? [] : [{ id: each.id, amount }]
  })
  const [first, ...others] = amounts
  if (first === undefined) return null
  const most = others.reduce((best, each) => (each.amount.value > best.amount.value ? each : best), first)
  return { ...most, share: largestShare }
}

/** How many activities of each area have each value of a property; those without any are passed over. */
function countsBy<Value extends string>(
  areas: ReadonlyMap<string, readonly ActivityFacts[]>,
  of: (activity: ActivityFacts) => Value | null,
): Map<string, Map<Value, number>> {
  return new Map(
    [...areas].map(([area, members]) => {
      const counts = new Map<Value, number>()
      for (const value of members.flatMap((each) => of(each) ?? [])) counts.set(value, (counts.get(value) ?? 0) + 1)
      return [area, counts]
    }),
  )
}

const byName = (a: { name: string }, b: { name: string }) => (a.name < b.name ? -1 : 1)
