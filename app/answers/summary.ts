import { type AnswerContext, sentenceOf } from '@/app/answers/context'
import { activityFacts } from '@/db/queries/activity-facts'
import { filterConditions } from '@/db/queries/filter-conditions'
import type { Summary } from '@/domain/statistics/answers'
import { coverageOf } from '@/domain/statistics/coverage'
import type { Filter } from '@/domain/statistics/filter'
import { countArticles, totalsOf } from '@/domain/statistics/totals'

/** The key figures of everything that passes the filter. */
export function summaryAnswer(context: AnswerContext, filter: Filter): Summary {
  const activities = activityFacts(context.db, filterConditions(filter), filter.counting)
  return {
    filter,
    sentence: sentenceOf(context, filter, activities.length),
    revision: context.revision,
    activities: activities.length,
    articles: countArticles(activities),
    measures: totalsOf(activities, filter.realisation),
    planned: totalsOf(activities, 'planned'),
    coverage: coverageOf(activities, filter),
  }
}
