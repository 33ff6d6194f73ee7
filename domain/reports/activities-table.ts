import { activityColumns } from '@/domain/reports/activity-columns'
import { headLines, type Origin } from '@/domain/reports/head'
import { totalsColumns } from '@/domain/reports/quantity-columns'
import { type Column, type Naming, type Table, tableOf, text } from '@/domain/reports/table'
import type { ActivityItem, ActivityList, Totals } from '@/domain/statistics/answers'
import type { Realisation } from '@/domain/vocabulary'

/**
 * The activities, one a row, with what each contributes to every total.
 * @param planned the plans over all of them, which decide whether there are columns for plans
 * @param addressOf the address of an activity's page
 */
export function activitiesTable(
  list: ActivityList,
  planned: Totals,
  realisation: Realisation,
  addressOf: (id: string) => string,
  origin: Omit<Origin, 'sentence' | 'revision'>,
  naming: Naming,
): Table {
  const { words } = naming
  const title = (name: string) => words(`export.column.${name}`)
  const columns: Column<ActivityItem>[] = [
    ...activityColumns<ActivityItem>((item) => item, naming),
    text(words('dimension.series'), (item) => item.series),
    { title: title('articles'), cell: (item) => item.articles },
    ...totalsColumns<ActivityItem>(planned, realisation, false, words),
    text(title('activityId'), (item) => item.id),
    text(title('address'), (item) => addressOf(item.id)),
  ]
  return tableOf(headLines(words('export.title.activities'), { ...list, ...origin }, words), columns, list.items)
}
