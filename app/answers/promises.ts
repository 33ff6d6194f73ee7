import { type SQL, sql } from 'drizzle-orm'
import { type AnswerContext, sentenceOf } from '@/app/answers/context'
import type { Database } from '@/db/client'
import { activityFacts } from '@/db/queries/activity-facts'
import { countActivities } from '@/db/queries/count-activities'
import { activitiesOf, countedFigures, filterConditions } from '@/db/queries/filter-conditions'
import { activityIds } from '@/db/queries/list-activities'
import { activityRefs } from '@/db/queries/references'
import type { Promises } from '@/domain/statistics/answers'
import type { Filter } from '@/domain/statistics/filter'
import { promisesOf } from '@/domain/statistics/promises'
import type { Counting } from '@/domain/vocabulary'

/** The plans among everything that passes the filter, each beside what was done. */
export function promisesAnswer(context: AnswerContext, filter: Filter): Promises {
  const condition = filterConditions(filter)
  return {
    sentence: sentenceOf(context, filter, countActivities(context.db, condition)),
    revision: context.revision,
    items: [...promiseItems(context.db, condition, filter.counting)],
  }
}

/** The plans among the activities that meet a condition, the latest activity first; made while they are read. */
export function* promiseItems(
  db: Database,
  condition: SQL,
  counting: Counting,
): Generator<Promises['items'][number], void> {
  const withPlan = sql`${condition} and exists (select 1 from figures f where f.activity_id = a.id
    and ${countedFigures(counting)} and f.realisation = 'planned')`
  for (const ids of activityIds(db, withPlan, '-period', { realisation: 'planned', counting })) {
    const facts = new Map(activityFacts(db, activitiesOf(ids), counting).map((each) => [each.id, each]))
    for (const activity of activityRefs(db, activitiesOf(ids))) {
      const own = facts.get(activity.id)
      if (!own) continue
      for (const { activityId: _id, ...promise } of promisesOf([own])) yield { activity, ...promise }
    }
  }
}
