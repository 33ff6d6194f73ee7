import { activityColumns } from '@/domain/reports/activity-columns'
import { amountCell } from '@/domain/reports/amount-cell'
import { headLines, type Origin } from '@/domain/reports/head'
import { boundWord } from '@/domain/reports/quantity-columns'
import { type Column, type Naming, number, type Table, tableOf, text } from '@/domain/reports/table'
import type { Promises } from '@/domain/statistics/answers'

export type Promised = Promises['items'][number]

/**
 * Plans beside what was done, one plan a row. An outcome nobody reported says so: it is not zero.
 * @param addressOf the address of an activity's page
 */
export function promisesTable(
  items: Iterable<Promised>,
  addressOf: (id: string) => string,
  origin: Origin,
  naming: Naming,
): Table {
  const { words } = naming
  const columns: Column<Promised>[] = [
    ...activityColumns<Promised>((item) => item.activity, naming).filter(
      ({ title }) => title !== words('dimension.organiser'),
    ),
    text(words('export.column.subject'), (item) => words(`measure.${item.measure}`)),
    ...(['planned', 'achieved'] as const).flatMap((realisation): Column<Promised>[] => {
      const measure = words(`realisation.${realisation}`)
      return [
        number(measure, (item) => amountCell(item[realisation], words)),
        text(words('export.column.bound', { measure }), (item) => boundWord(item[realisation].bound, words)),
      ]
    }),
    text(words('export.column.activityId'), (item) => item.activity.id, 'id'),
    text(words('export.column.address'), (item) => addressOf(item.activity.id), 'address'),
  ]
  return tableOf(headLines(words('export.title.promises'), origin, words), columns, items)
}
