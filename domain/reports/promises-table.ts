import { activityColumns } from '@/domain/reports/activity-columns'
import { headLines, type Origin } from '@/domain/reports/head'
import { boundWord, valueCell } from '@/domain/reports/quantity-columns'
import { type Column, type Naming, type Table, tableOf, text } from '@/domain/reports/table'
import type { Promises } from '@/domain/statistics/answers'

type Promised = Promises['items'][number]

/**
 * Plans beside what was done, one plan a row. An outcome nobody reported says so: it is not zero.
 * @param addressOf the address of an activity's page
 */
export function promisesTable(
  promises: Promises,
  addressOf: (id: string) => string,
  origin: Omit<Origin, 'sentence' | 'revision'>,
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
        { title: measure, cell: (item) => valueCell(item[realisation].value, words) },
        text(words('export.column.bound', { measure }), (item) => boundWord(item[realisation].bound, words)),
      ]
    }),
    text(words('export.column.activityId'), (item) => item.activity.id),
    text(words('export.column.address'), (item) => addressOf(item.activity.id)),
  ]
  return tableOf(headLines(words('export.title.promises'), { ...promises, ...origin }, words), columns, promises.items)
}
