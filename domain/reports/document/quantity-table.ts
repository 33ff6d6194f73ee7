import { reportedTotals } from '@/domain/reports/document/quantity-clauses'
import type { DocumentColumn, DocumentTable } from '@/domain/reports/document/report-document'
import { labelOf, type Named, type ReportPen, totalName, totalTitle } from '@/domain/reports/document/report-pen'
import type { Cell } from '@/domain/reports/table'
import type { StatisticsRow, Totals } from '@/domain/statistics/answers'
import { TOTALS, type Total } from '@/domain/vocabulary'

/** One row of a breakdown, or its total. */
export interface QuantityRow extends Named {
  activities: number
  articles: number
  measures: Totals
}

/** The totals of first interest, told in the main table; the others have one of their own. */
export const MAIN_TOTALS = ['participants', 'beneficiaries', 'peopleReached', 'units'] as const satisfies Total[]
export const OTHER_TOTALS = TOTALS.filter((total) => !MAIN_TOTALS.includes(total as never))

/** The rows of a breakdown, keyed by what it is broken down by. */
export function quantityRows(by: string, rows: readonly StatisticsRow[]): QuantityRow[] {
  return rows.map(({ key, label, activities, articles, measures }) => ({
    key: `${by}/${[key].flat().join('/')}`,
    label: [label].flat().join(' '),
    activities,
    articles,
    measures,
  }))
}

/**
 * A breakdown as a table: what is counted, then the totals, the overall total last. Totals that nobody reported have no
 * column.
 * @param first the title of the first column: 区域
 * @param counts whether the numbers of activities and articles stand in it
 */
export function quantityTable(
  { caption, first, note }: { caption: string; first: string; note: string | null },
  rows: readonly QuantityRow[],
  total: QuantityRow,
  totals: readonly Total[],
  pen: ReportPen,
  counts = true,
): DocumentTable {
  const { words, filter } = pen
  const reported = reportedTotals(total.measures)
  const told = totals.filter((each) => reported.includes(each))
  const columns: DocumentColumn[] = [
    { title: first, align: 'left', width: 3 },
    ...(counts ? [number(words('export.column.activities'), 1.6), number(words('export.column.articles'), 1.6)] : []),
    ...told.map((each) => number(totalTitle(each, filter.realisation, words), 2.2)),
  ]
  const shown = counts ? rows : rows.filter(({ measures }) => told.some((each) => measures[each].reported > 0))
  return {
    kind: 'table',
    caption,
    columns,
    rows: [...shown, total].map((row) => [
      row.label,
      ...(counts ? countCells(row, pen) : []),
      ...told.map((each) => quantityCell(row, each, pen)),
    ]),
    hasTotal: true,
    note,
    isWide: false,
  }
}

/** A column of numbers. */
export function number(title: string, width: number): DocumentColumn {
  return { title, align: 'right', width }
}

function countCells(row: QuantityRow, { book, words }: ReportPen): Cell[] {
  return (['activities', 'articles'] as const).map((each) =>
    book.count(`${row.key}/${each}`, labelOf(row, words(`measure.${each}`), words), row[each]),
  )
}

/** A total of a row; of a row without activities nothing can be reported or not. */
function quantityCell(row: QuantityRow, total: Total, { book, words, filter }: ReportPen): Cell {
  if (row.activities === 0) return words('report.noActivity')
  const label = labelOf(row, totalName(total, filter.realisation, words), words)
  return book.cell(`${row.key}/${total}`, label, row.measures[total])
}
