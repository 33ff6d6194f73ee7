import { headLines, type Origin } from '@/domain/reports/head'
import { totalsColumns } from '@/domain/reports/quantity-columns'
import { type Column, type Naming, number, type Table, tableOf, text } from '@/domain/reports/table'
import type { Statistics, Totals } from '@/domain/statistics/answers'
import { type Dimension, type Realisation, TOTALS, type Words } from '@/domain/vocabulary'

interface Row {
  keys: readonly string[]
  labels: readonly string[]
  activities: number
  articles: number
  measures: Totals
  planned: Totals
}

/** Dimensions whose rows have a code beside their name. */
const CODED: readonly Dimension[] = ['area', 'type', 'level']

/** Dimensions whose rows are names of any length. */
const LONG_NAMES: readonly Dimension[] = ['organiser', 'series', 'publication']

/** A breakdown by one or two dimensions, every total of every row, and the overall total as the last row. */
export function statisticsTable(
  statistics: Statistics,
  by: readonly Dimension[],
  realisation: Realisation,
  origin: Origin,
  { words }: Pick<Naming, 'words'>,
): Table {
  const dimensions = by.map((each) => words(`dimension.${each}`)).join(words('sentence.listSeparator'))
  const rows: Row[] = statistics.rows.map(({ key, label, ...row }) => ({
    ...row,
    keys: [key].flat(),
    labels: [label].flat(),
  }))
  const plans = TOTALS.filter((total) => statistics.total.planned[total].reported > 0)
  const columns: Column<Row>[] = [
    ...by.flatMap((each, i) => dimensionColumns(each, i, words)),
    number(words('export.column.activities'), (row) => row.activities),
    number(words('export.column.articles'), (row) => row.articles),
    ...totalsColumns<Row>(plans, realisation, true, words),
  ]
  const total: Row = { ...statistics.total, keys: [], labels: [words('export.total')] }
  const head = headLines(words('export.title.statistics', { dimensions }), origin, words)
  return tableOf(head, columns, [...rows, total], true)
}

function dimensionColumns(dimension: Dimension, place: number, words: Words): Column<Row>[] {
  const name = words(`dimension.${dimension}`)
  const label = text<Row>(name, ({ labels }) => labels[place], LONG_NAMES.includes(dimension) ? 'name' : 'word')
  if (!CODED.includes(dimension)) return [label]
  return [label, text<Row>(words('export.column.code', { column: name }), ({ keys }) => keys[place])]
}
