import { isRecordCount } from '@/domain/comparison/words'
import type { MonthState, Silence, ZeroReports } from '@/domain/comparison/zero-report-answers'
import { silenceOf } from '@/domain/comparison/zero-reports'
import { headLines, type Origin } from '@/domain/reports/head'
import { type Column, type Naming, number, type Table, tableOf, text } from '@/domain/reports/table'
import type { ActivityRef } from '@/domain/statistics/answers'

/** An area, a type, an area with a type, or a month. */
interface Row {
  level: 'area' | 'type' | 'cell' | 'month'
  area: ZeroReports['areas'][number] | null
  type: ZeroReports['types'][number] | null
  month: string | null
  state: Silence | MonthState
  activities: number
  /** Activities that report the measure; not known of months. */
  reporting: number | null
  pending: number | null
  last: ActivityRef | null
}

/**
 * What of a period was reported and what was not: every area, every type, each area with each type, and every month.
 * @param addressOf the address of an activity's page
 */
export function zeroReportsTable(
  reports: ZeroReports,
  addressOf: (id: string) => string,
  origin: Origin,
  { words }: Pick<Naming, 'words'>,
): Table {
  const title = (name: string) => words(`zeroReports.column.${name}`)
  const measure = words(`measure.${reports.subject}`)
  const columns: Column<Row>[] = [
    text(title('level'), ({ level }) => words(`zeroReports.level.${level}`)),
    text(words('dimension.area'), ({ area }) => area?.label),
    text(words('export.column.code', { column: words('dimension.area') }), ({ area }) => area?.key),
    text(words('dimension.type'), ({ type }) => type?.label),
    text(words('dimension.month'), ({ month }) => month),
    text(title('state'), ({ state }) => words(`zeroReports.state.${state}`, { measure })),
    number(words('export.column.activities'), ({ activities }) => activities),
    ...(isRecordCount(reports.subject)
      ? []
      : [number<Row>(words('export.column.reported', { measure }), ({ reporting }) => reporting ?? '')]),
    number(title('pending'), ({ pending }) => pending ?? ''),
    text(title('lastPeriod'), ({ last }) => last?.period),
    text(title('last'), ({ last }) => last?.name, 'name'),
    text(words('export.column.activityId'), ({ last }) => last?.id, 'id'),
    text(words('export.column.address'), ({ last }) => last && addressOf(last.id), 'address'),
  ]
  const head = [...headLines(words('zeroReports.fileTitle', { measure }), origin, words), words('zeroReports.fair')]
  return tableOf(head, columns, rowsOf(reports))
}

function* rowsOf({ areas, types, cells, months }: ZeroReports): Generator<Row, void> {
  const row = { area: null, type: null, month: null, last: null }
  for (const area of areas) yield { ...row, ...group(area), level: 'area', area }
  for (const type of types) yield { ...row, ...group(type), level: 'type', type }
  const known = new Map(cells.map((cell) => [`${cell.area} ${cell.type}`, cell]))
  for (const area of areas) {
    for (const type of types) {
      const { activities, reporting, pending } = known.get(`${area.key} ${type.key}`) ?? NOTHING
      const state = silenceOf(activities, reporting)
      yield { ...row, level: 'cell', area, type, state, activities, reporting, pending }
    }
  }
  for (const { month, state, activities } of months) {
    yield { ...row, level: 'month', month, state, activities, reporting: null, pending: null }
  }
}

const NOTHING = { activities: 0, reporting: 0, pending: 0 }

function group({
  state,
  activities,
  quantity,
  pending,
  last,
}: ZeroReports['areas'][number] | ZeroReports['types'][number]) {
  return { state, activities, reporting: quantity?.reported ?? activities, pending: pending.activities, last }
}
