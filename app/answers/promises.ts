import { type SQL, sql } from 'drizzle-orm'
import { type AnswerContext, sentenceOf } from '@/app/answers/context'
import type { Database } from '@/db/client'
import { activityFacts } from '@/db/queries/activity-facts'
import { leadToThem } from '@/db/queries/are-few'
import { activitiesOf, among, filterConditions } from '@/db/queries/filter-conditions'
import { activityIds, listActivities, type PageRequest } from '@/db/queries/list-activities'
import { activityRefs } from '@/db/queries/references'
import { tallyOfAll } from '@/db/queries/tallies'
import type { ActivityRef, Promises } from '@/domain/statistics/answers'
import type { Filter } from '@/domain/statistics/filter'
import { promisesOf } from '@/domain/statistics/promises'
import { type Counting, MEASURES } from '@/domain/vocabulary'

/** A page of the plans among everything that passes the filter, each beside what was done; of so many activities. */
export function promisesAnswer(
  context: AnswerContext,
  filter: Filter,
  page: Omit<PageRequest<'-period'>, 'sort'> = { limit: 50, cursor: null },
): Promises {
  const { db } = context
  const { activities, withFigure, planned } = tallyOfAll(db, { ...filter, realisation: 'planned' })
  const leads = leadToThem(db, withFigure, activities, page.limit)
  const condition = sql`${filterConditions(filter)} and ${withPlan(filter.counting, leads)}`
  const { items, nextCursor } = listActivities(db, condition, withFigure, { sort: '-period', ...page }, filter)
  return {
    sentence: sentenceOf(context, filter, activities),
    revision: context.revision,
    items: [...promisesIn(db, items, filter.counting)],
    total: MEASURES.reduce((sum, measure) => sum + planned[measure].reported, 0),
    nextCursor,
  }
}

/** All of them, for a report. */
export function allPromises({ db }: AnswerContext, filter: Filter): Promises['items'] {
  return [...promiseItems(db, filterConditions(filter), filter.counting)]
}

/**
 * The activities `a` that have a plan.
 * @param leads whether they are few among many activities, and lead the way
 */
function withPlan(counting: Counting, leads: boolean): SQL {
  const plan = sql`m.realisation = 'planned' and ${counting === 'cautious' ? sql`m.sure_value is not null` : sql`true`}`
  return leads
    ? sql`a.number in (select m.number from tallied_amounts m where m.total in ${among(MEASURES)} and ${plan})`
    : sql`exists (select 1 from tallied_amounts m where m.number = a.number and ${plan})`
}

/** The plans of these activities, in their order. */
export function* promisesIn(
  db: Database,
  activities: readonly ActivityRef[],
  counting: Counting,
): Generator<Promises['items'][number], void> {
  const own = activitiesOf(activities.map(({ id }) => id))
  const facts = new Map(activityFacts(db, own, counting).map((each) => [each.id, each]))
  for (const activity of activities) {
    const its = facts.get(activity.id)
    if (!its) continue
    for (const { activityId: _id, ...promise } of promisesOf([its])) yield { activity, ...promise }
  }
}

/** The plans among the activities that meet a condition, the latest activity first; made while they are read. */
export function* promiseItems(
  db: Database,
  condition: SQL,
  counting: Counting,
): Generator<Promises['items'][number], void> {
  const concerned = sql`${condition} and ${withPlan(counting, false)}`
  for (const ids of activityIds(db, concerned, '-period', { realisation: 'planned', counting })) {
    yield* promisesIn(db, activityRefs(db, activitiesOf(ids)), counting)
  }
}
