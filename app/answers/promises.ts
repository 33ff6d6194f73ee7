import { type AnswerContext, sentenceOf } from '@/app/answers/context'
import { activityFacts } from '@/db/queries/activity-facts'
import { filterConditions } from '@/db/queries/filter-conditions'
import { activityRefs } from '@/db/queries/references'
import type { Promises } from '@/domain/statistics/answers'
import type { Filter } from '@/domain/statistics/filter'
import { promisesOf } from '@/domain/statistics/promises'

/** The plans among everything that passes the filter, each beside what was done. */
export function promisesAnswer(context: AnswerContext, filter: Filter): Promises {
  const condition = filterConditions(filter)
  const activities = activityFacts(context.db, condition)
  const refs = new Map(activityRefs(context.db, condition).map((ref) => [ref.id, ref]))
  return {
    sentence: sentenceOf(context, filter, activities.length),
    revision: context.revision,
    items: promisesOf(activities).flatMap(({ activityId, ...promise }) => {
      const activity = refs.get(activityId)
      return activity ? { activity, ...promise } : []
    }),
  }
}
