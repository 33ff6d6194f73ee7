import { type AnswerContext, sentenceOf } from '@/app/answers/context'
import { conditionOf, type RowOf } from '@/app/answers/row'
import type { Database } from '@/db/client'
import { activityDetail } from '@/db/queries/activity-detail'
import { activityFacts } from '@/db/queries/activity-facts'
import { countPassing } from '@/db/queries/count-passing'
import { activitiesOf } from '@/db/queries/filter-conditions'
import { listActivities, type PageRequest } from '@/db/queries/list-activities'
import type { ActivitySort } from '@/domain/statistics/activity-sorts'
import type { ActivityDetail, ActivityItem, ActivityList, ActivityRef } from '@/domain/statistics/answers'
import type { ActivityFacts } from '@/domain/statistics/facts'
import type { Filter } from '@/domain/statistics/filter'
import { totalsOf } from '@/domain/statistics/totals'

/** A page of the activities that pass the filter, each with its own totals. */
export function activityListAnswer(
  context: AnswerContext,
  filter: Filter,
  page: PageRequest<ActivitySort>,
  row: RowOf | null,
): ActivityList {
  const condition = conditionOf(context.db, filter, row)
  const activities = countPassing(context.db, filter, row, condition)
  const list = listActivities(context.db, condition, activities, page, filter)
  return {
    sentence: sentenceOf(context, filter, list.total),
    revision: context.revision,
    total: list.total,
    before: list.before,
    previousCursor: list.previousCursor,
    nextCursor: list.nextCursor,
    items: activityItems(context.db, list.items, filter),
  }
}

/** The activities of these references, each with its own totals. */
export function activityItems(
  db: Database,
  refs: ActivityRef[],
  filter: Pick<Filter, 'realisation' | 'counting'>,
): ActivityItem[] {
  const passing = activitiesOf(refs.map(({ id }) => id))
  const facts = new Map(activityFacts(db, passing, filter.counting).map((each) => [each.id, each]))
  return refs.flatMap((ref) => {
    const own = facts.get(ref.id)
    if (!own) return []
    const { series, organisers, articles } = own
    return { ...ref, series, organisers, articles: articles.length, ...ownTotals(own, filter) }
  })
}

function ownTotals(activity: ActivityFacts, { realisation }: Pick<Filter, 'realisation'>) {
  return { measures: totalsOf([activity], realisation), planned: totalsOf([activity], 'planned') }
}

/** One activity with its figures, evidence, articles and history; null where there is none with this id. */
export function activityAnswer({ db }: AnswerContext, id: string): ActivityDetail | null {
  const detail = activityDetail(db, id)
  const [facts] = activityFacts(db, activitiesOf([id]), 'printed')
  return detail && facts ? { ...detail, ...ownTotals(facts, { realisation: 'achieved' }) } : null
}
