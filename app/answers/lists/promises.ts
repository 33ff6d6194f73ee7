import type { AnswerContext } from '@/app/answers/context'
import { type Asking, originOfList } from '@/app/answers/lists/asking'
import { promiseItems } from '@/app/answers/promises'
import { screenHref } from '@/components/address'
import { countActivities } from '@/db/queries/count-activities'
import { filterConditions } from '@/db/queries/filter-conditions'
import { promisesTable } from '@/domain/reports/promises-table'
import type { Table } from '@/domain/reports/table'
import type { Filter } from '@/domain/statistics/filter'

/** All plans as a table. Its rows are read from the context's database while they are written. */
export function promisesExport(context: AnswerContext, filter: Filter, asking: Asking): Table {
  const condition = filterConditions(filter)
  const count = countActivities(context.db, condition)
  return promisesTable(
    promiseItems(context.db, condition, filter.counting),
    (id) => `${asking.origin}/activities/${id}`,
    originOfList(context, filter, count, null, asking, screenHref('/', filter)),
    context,
  )
}
