import { type AnswerContext, rowLabel, sentenceOf } from '@/app/answers/context'
import { activityFacts } from '@/db/queries/activity-facts'
import { filterConditions } from '@/db/queries/filter-conditions'
import type { Statistics } from '@/domain/statistics/answers'
import type { Filter } from '@/domain/statistics/filter'
import { type By, seriesOf } from '@/domain/statistics/series'
import { countArticles, totalsOf } from '@/domain/statistics/totals'

/** Everything that passes the filter, broken down by one or two dimensions. */
export function statisticsAnswer(context: AnswerContext, filter: Filter, by: By): Statistics {
  const activities = activityFacts(context.db, filterConditions(filter), filter.counting)
  const rows = seriesOf(activities, by, filter).map(({ keys, ...row }) => {
    const labels = keys.map((key, i) => rowLabel(context, by[i] ?? by[0], key))
    return { key: asKey(keys), label: asKey(labels), ...row }
  })
  return {
    by: by.join(','),
    sentence: sentenceOf(context, filter, activities.length),
    revision: context.revision,
    rows,
    total: {
      activities: activities.length,
      articles: countArticles(activities),
      measures: totalsOf(activities, filter.realisation),
      planned: totalsOf(activities, 'planned'),
    },
  }
}

/** One key stands by itself, two stand as a pair. */
function asKey(keys: string[]): string | [string, string] {
  const [first = '', second] = keys
  return second === undefined ? first : [first, second]
}
