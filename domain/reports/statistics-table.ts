import { headLines, type Origin } from '@/domain/reports/head'
import { totalsColumns } from '@/domain/reports/quantity-columns'
import { type Column, type Naming, type Table, tableOf, text } from '@/domain/reports/table'
import type { Statistics, Totals } from '@/domain/statistics/answers'
import type { Dimension, Realisation, Words } from '@/domain/vocabulary'

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

/** A breakdown by one or two dimensions, every total of every row, and the overall total as the last row. */
export function statisticsTable(
  statistics: Statistics,
  by: readonly Dimension[],
  realisation: Realisation,
  origin: Omit<Origin, 'sentence' | 'revision'>,
  { words }: Pick<Naming, 'words'>,
): Table {
  const dimensions = by.map((each) => words(`dimension.${each}`)).join(words('sentence.listSeparator'))
  const rows: Row[] = statistics.rows.map(({ key, label, ...row }) => ({
    ...row,
    keys: [key].flat(),
    labels: [label].flat(),
  }))
  const columns: Column<Row>[] = [
    ...by.flatMap((each, i) => dimensionColumns(each, i, words)),
    { title: words('export.column.activities'), cell: (row) => row.activities },
    { title: words('export.column.articles'), cell: (row) => row.articles },
    ...totalsColumns<Row>(statistics.total.planned, realisation, true, words),
  ]
  const total: Row = { ...statistics.total, keys: [], labels: [words('export.total')] }
  const head = headLines(words('export.title.statistics', { dimensions }), { ...statistics, ...origin }, words)
  return tableOf(head, columns, [...rows, total])
}

function dimensionColumns(dimension: Dimension, place: number, words: Words): Column<Row>[] {
  const name = words(`dimension.${dimension}`)
  const label = text<Row>(name, ({ labels }) => labels[place])
  if (!CODED.includes(dimension)) return [label]
  return [label, text<Row>(words('export.column.code', { column: name }), ({ keys }) => keys[place])]
}
