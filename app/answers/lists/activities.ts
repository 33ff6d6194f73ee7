import type { SQL } from 'drizzle-orm'
import { activityItems } from '@/app/answers/activities'
import type { AnswerContext } from '@/app/answers/context'
import { type Asking, originOfList } from '@/app/answers/lists/asking'
import { conditionOf, type RowOf } from '@/app/answers/row'
import { screenHref } from '@/components/address'
import type { Database } from '@/db/client'
import { countActivities } from '@/db/queries/count-activities'
import { activitiesOf } from '@/db/queries/filter-conditions'
import { activityIds } from '@/db/queries/list-activities'
import { plannedTotals } from '@/db/queries/planned-totals'
import { activityRefs } from '@/db/queries/references'
import { activitiesTable } from '@/domain/reports/activities-table'
import type { Table } from '@/domain/reports/table'
import type { ActivitySort } from '@/domain/statistics/activity-sorts'
import type { ActivityItem } from '@/domain/statistics/answers'
import type { Filter } from '@/domain/statistics/filter'

/** All activities of a list as a table. Its rows are read from the context's database while they are written. */
export function activitiesExport(
  context: AnswerContext,
  filter: Filter,
  sort: ActivitySort,
  row: RowOf | null,
  asking: Asking,
): Table {
  const condition = conditionOf(context.db, filter, row)
  const count = countActivities(context.db, condition)
  return activitiesTable(
    itemsInOrder(context.db, condition, sort, filter),
    plannedTotals(context.db, condition, filter.counting),
    filter.realisation,
    (id) => `${asking.origin}/activities/${id}`,
    originOfList(context, filter, count, row, asking, screenHref('/activities', filter)),
    context,
  )
}

function* itemsInOrder(
  db: Database,
  condition: SQL,
  sort: ActivitySort,
  filter: Filter,
): Generator<ActivityItem, void> {
  for (const ids of activityIds(db, condition, sort, filter)) {
    const refs = new Map(activityRefs(db, activitiesOf(ids)).map((ref) => [ref.id, ref]))
    yield* activityItems(
      db,
      ids.flatMap((id) => refs.get(id) ?? []),
      filter,
    )
  }
}
