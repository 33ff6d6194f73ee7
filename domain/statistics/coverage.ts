import { mayLieOutside } from '@/domain/figures/partial-date'
import type { Coverage } from '@/domain/statistics/answers'
import type { ActivityFacts } from '@/domain/statistics/facts'
import type { Filter } from '@/domain/statistics/filter'

/** What stands behind a total and the total cannot show: vague periods, announcements, what waits for review. */
export function vaguenessOf(
  activities: readonly ActivityFacts[],
  filter: Pick<Filter, 'from' | 'to'>,
): Omit<Coverage, 'publications'> {
  const count = (test: (activity: ActivityFacts) => boolean) => activities.filter(test).length
  const periods = activities.flatMap((each) => (each.period === null ? [] : [each.period])).sort()
  return {
    periodUncertain: count(
      ({ period }) => period !== null && mayLieOutside(period, filter.from ?? null, filter.to ?? null),
    ),
    yearOnly: count(({ period }) => period?.length === 4),
    noPeriod: count(({ period }) => period === null),
    byReportDate: count(({ periodBasis }) => periodBasis === 'report'),
    announced: count(({ status }) => status === 'planned'),
    pending: count(({ review }) => review === 'pending'),
    firstPeriod: periods[0] ?? null,
    lastPeriod: periods.at(-1) ?? null,
  }
}

/** How many publications report the activities. */
export function countPublications(activities: readonly ActivityFacts[]): number {
  const publications = activities.flatMap((each) => each.articles.map((article) => article.publication))
  return new Set(publications.filter((name) => name !== null)).size
}
