import { activityColumns } from '@/domain/reports/activity-columns'
import { headLines, type Origin } from '@/domain/reports/head'
import { totalsColumns } from '@/domain/reports/quantity-columns'
import { type Column, type Naming, number, type Table, tableOf, text } from '@/domain/reports/table'
import type { ActivityItem } from '@/domain/statistics/answers'
import type { Realisation, Total } from '@/domain/vocabulary'

/**
 * The activities, one a row, with what each contributes to every total.
 * @param plans the totals that some of them has a plan for: only these have columns for plans
 * @param addressOf the address of an activity's page
 */
export function activitiesTable(
  items: Iterable<ActivityItem>,
  plans: readonly Total[],
  realisation: Realisation,
  addressOf: (id: string) => string,
  origin: Origin,
  naming: Naming,
): Table {
  const { words } = naming
  const title = (name: string) => words(`export.column.${name}`)
  const columns: Column<ActivityItem>[] = [
    ...activityColumns<ActivityItem>((item) => item, naming),
    text(words('dimension.series'), (item) => item.series, 'name'),
    number(title('articles'), (item) => item.articles),
    ...totalsColumns<ActivityItem>(plans, realisation, false, words),
    text(title('activityId'), (item) => item.id, 'id'),
    text(title('address'), (item) => addressOf(item.id), 'address'),
  ]
  return tableOf(headLines(words('export.title.activities'), origin, words), columns, items)
}
