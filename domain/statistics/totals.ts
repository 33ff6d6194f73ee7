import { type Amount, sumAmounts, totalOf } from '@/domain/figures/quantity'
import type { Totals } from '@/domain/statistics/answers'
import type { ActivityFacts, CountedFigure } from '@/domain/statistics/facts'
import {
  type Measure,
  PEOPLE_REACHED,
  PEOPLE_REACHED_PARTS,
  type Realisation,
  TOTALS,
  type Total,
} from '@/domain/vocabulary'

/**
 * What one activity contributes to a total, or null where it reported nothing for it. Its parts add up; people reached
 * are its participants and beneficiaries, and reported if either is (counting rules 3 and 11).
 */
export function amountOf(
  activity: Pick<ActivityFacts, 'counted'>,
  total: Total,
  realisation: Realisation,
): Amount | null {
  return sumAmounts(
    activity.counted.filter((figure) => figure.realisation === realisation && contributes(figure, total)),
  )
}

/** Whether a figure's measure is, or is part of, what a total is about. */
export function contributes({ measure }: Pick<CountedFigure, 'measure'>, total: Total): boolean {
  return total === PEOPLE_REACHED ? PEOPLE_REACHED_PARTS.includes(measure as never) : measure === total
}

/** The measures that a total is about. */
export function measuresOf(total: Total): readonly Measure[] {
  return total === PEOPLE_REACHED ? PEOPLE_REACHED_PARTS : [total]
}

/** Every total over the activities, each with how many activities reported it (counting rules 2, 4 and 5). */
export function totalsOf(activities: readonly ActivityFacts[], realisation: Realisation): Totals {
  const entries = TOTALS.map((total) => [total, totalOf(activities.map((each) => amountOf(each, total, realisation)))])
  return Object.fromEntries(entries) as Totals
}

/** How many different articles report the activities. */
export function countArticles(activities: readonly ActivityFacts[]): number {
  return new Set(activities.flatMap((each) => each.articles.map((article) => article.id))).size
}
