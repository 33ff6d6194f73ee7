import { surePart } from '@/domain/figures/quantity'
import type { Coverage, StatisticsRow, Totals } from '@/domain/statistics/answers'
import { vaguenessOf } from '@/domain/statistics/coverage'
import type { ActivityFacts } from '@/domain/statistics/facts'
import type { Filter } from '@/domain/statistics/filter'
import { rowKey } from '@/domain/statistics/row-key'
import { amountOf, contributes, countArticles, totalsOf } from '@/domain/statistics/totals'
import { type Dimension, type Realisation, TOTALS, type Total } from '@/domain/vocabulary'

/** What several activities come to under a filter: all that statistics say of them together. */
export interface Tally {
  activities: number
  /** Different articles that report them. */
  articles: number
  /** Totals of the filter's realisation, and of what was planned. */
  measures: Totals
  planned: Totals
  /** Of each total of the filter's realisation, the most that one activity makes up; null where none is reported. */
  largest: StatisticsRow['largest']
  /** Of each total, what its figures surely come to: those that may be anything down to zero add nothing. */
  sure: Record<Total, number>
  /** Activities with at least one figure that counts, of whatever measure, within the filter's realisation. */
  withFigure: number
  /** Which publications tell of them is asked for by itself: it does not add up. */
  coverage: Omit<Coverage, 'publications'>
}

/** The activities that stand in one row of a breakdown, tallied. */
export interface TallyRow {
  keys: string[]
  tally: Tally
}

/** Under what a tally is made. */
export type Tallying = Pick<Filter, 'realisation' | 'from' | 'to'>

export function tallyOf(activities: readonly ActivityFacts[], filter: Tallying): Tally {
  const { realisation } = filter
  const withFigure = activities.filter(({ counted }) => counted.some((figure) => figure.realisation === realisation))
  return {
    activities: activities.length,
    articles: countArticles(activities),
    measures: totalsOf(activities, realisation),
    planned: totalsOf(activities, 'planned'),
    largest: byTotal((total) => largestValue(activities, total, realisation)),
    sure: byTotal((total) => sureValue(activities, total, realisation)),
    withFigure: withFigure.length,
    coverage: vaguenessOf(activities, filter),
  }
}

/** The tally of no activities at all. */
export function emptyTally(filter: Tallying): Tally {
  return tallyOf([], filter)
}

/** Activities tallied by the rows of one or more dimensions; without dimensions there is one row. */
export function tallyRows(activities: readonly ActivityFacts[], by: readonly Dimension[], filter: Filter): TallyRow[] {
  const groups = new Map<string, { keys: string[]; members: ActivityFacts[] }>()
  for (const activity of activities) {
    const keys = by.map((dimension) => rowKey(activity, dimension, filter))
    const id = JSON.stringify(keys)
    const group = groups.get(id) ?? { keys, members: [] }
    group.members.push(activity)
    groups.set(id, group)
  }
  return [...groups.values()].map(({ keys, members }) => ({ keys, tally: tallyOf(members, filter) }))
}

function byTotal<Value>(of: (total: Total) => Value): Record<Total, Value> {
  return Object.fromEntries(TOTALS.map((total) => [total, of(total)])) as Record<Total, Value>
}

/** The value of the activity that has most of a total; null where nothing is reported. */
function largestValue(activities: readonly ActivityFacts[], total: Total, realisation: Realisation): number | null {
  const values = activities.flatMap((each) => amountOf(each, total, realisation)?.value ?? [])
  return values.reduce<number | null>((most, value) => (most === null || value > most ? value : most), null)
}

function sureValue(activities: readonly ActivityFacts[], total: Total, realisation: Realisation): number {
  const figures = activities.flatMap(({ counted }) => counted)
  return figures
    .filter((figure) => figure.realisation === realisation && contributes(figure, total))
    .reduce((sum, figure) => sum + surePart(figure), 0)
}
