import type { StatisticsRow } from '@/domain/statistics/answers'
import type { ActivityFacts } from '@/domain/statistics/facts'
import type { Filter } from '@/domain/statistics/filter'
import { fixedKeys, rowKey } from '@/domain/statistics/row-key'
import { compareKeys } from '@/domain/statistics/row-keys'
import { amountOf, countArticles, totalsOf } from '@/domain/statistics/totals'
import { type Dimension, type Realisation, TOTALS, type Total } from '@/domain/vocabulary'

/** One dimension, or a pair of two different ones. */
export type By = readonly [Dimension] | readonly [Dimension, Dimension]

export type CountedRow = Omit<StatisticsRow, 'key' | 'label'> & { keys: string[] }

/**
 * The activities broken down by one or two dimensions. Each activity stands in one row, so the rows' figures add up to
 * the total; only an article that reports activities of several rows is in each of them.
 * One dimension lists its empty rows too where its keys are a known list; a pair lists the cells that hold something.
 */
export function seriesOf(activities: readonly ActivityFacts[], by: By, filter: Filter): CountedRow[] {
  const groups = new Map<string, { keys: string[]; members: ActivityFacts[] }>()
  const group = (keys: string[]) => {
    const id = JSON.stringify(keys)
    const found = groups.get(id) ?? { keys, members: [] }
    groups.set(id, found)
    return found
  }
  if (by.length === 1) for (const key of fixedKeys(activities, by[0], filter)) group([key])
  for (const activity of activities)
    group(by.map((dimension) => rowKey(activity, dimension, filter))).members.push(activity)

  return [...groups.values()]
    .sort((a, b) => by.reduce((order, each, i) => order || compareKeys(a.keys[i] ?? '', b.keys[i] ?? '', each), 0))
    .map(({ keys, members }) => ({
      keys,
      activities: members.length,
      articles: countArticles(members),
      measures: totalsOf(members, filter.realisation),
      planned: totalsOf(members, 'planned'),
      largest: largestOf(members, filter),
    }))
}

/** How much the largest single activity makes up of each total; null where nothing is reported. */
function largestOf(members: readonly ActivityFacts[], filter: Filter): StatisticsRow['largest'] {
  const largest = TOTALS.map((total) => [total, largestValue(members, total, filter.realisation)])
  return Object.fromEntries(largest) as StatisticsRow['largest']
}

/** The value of the activity that has most of a total; null where nothing is reported. */
export function largestValue(
  activities: readonly ActivityFacts[],
  total: Total,
  realisation: Realisation,
): number | null {
  const values = activities.flatMap((each) => amountOf(each, total, realisation)?.value ?? [])
  return values.reduce<number | null>((most, value) => (most === null || value > most ? value : most), null)
}

/** The activities of one row, by its keys: what a click on the row's number opens. */
export function rowMembers<Facts extends ActivityFacts>(
  activities: readonly Facts[],
  by: By,
  keys: readonly string[],
  filter: Filter,
): Facts[] {
  return activities.filter((activity) => by.every((each, i) => rowKey(activity, each, filter) === keys[i]))
}
