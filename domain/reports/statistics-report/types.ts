import { paragraph } from '@/domain/reports/document/paragraph'
import { percentCell } from '@/domain/reports/document/percent-cell'
import { MAIN_TOTALS, type QuantityRow, quantityRows, quantityTable } from '@/domain/reports/document/quantity-table'
import type { Block, DocumentTable } from '@/domain/reports/document/report-document'
import { labelOf, listOf, type ReportPen } from '@/domain/reports/document/report-pen'
import { chartOf, chartText, countPoint } from '@/domain/reports/document/statistics-chart'
import { overallRow } from '@/domain/reports/document/total-row'
import type { StatisticsReportContent } from '@/domain/reports/statistics-report/content'

/** Up to so many types are named as those with most activities. */
const LEADERS = 3

/** 三、分类型情况: which kinds of activity, each with its share of all. */
export function typesBlocks({ byType }: StatisticsReportContent, pen: ReportPen): Block[] {
  const { words } = pen
  const all = quantityRows('type', byType.rows)
  const total = overallRow(byType, pen)
  const rows = all.filter(({ activities }) => activities > 0)
  const missing = all.filter(({ activities }) => activities === 0)
  const spec = chartOf('bars', words('measure.activities'), words('measureUnit.activities'), rows, (row) =>
    countPoint(row.activities),
  )
  const named = (list: QuantityRow[]) =>
    listOf(
      list.map(({ label }) => label),
      words,
    )
  return [
    { kind: 'heading', level: 1, text: words('report.heading.types') },
    paragraph(
      words,
      leadersSentence(rows, total, pen),
      missing.length > 0 ? words('report.types.missing', { list: named(missing) }) : null,
    ),
    withShares(
      quantityTable(
        { caption: words('report.table.types'), first: words('dimension.type'), note: null },
        rows,
        total,
        MAIN_TOTALS,
        pen,
      ),
      rows,
      total,
      pen,
    ),
    ...(rows.length > 1
      ? [{ kind: 'chart' as const, caption: words('report.chart.types'), spec, alt: chartText(spec, words) }]
      : []),
  ]
}

function leadersSentence(rows: readonly QuantityRow[], total: QuantityRow, pen: ReportPen): string {
  const { words, book } = pen
  const leaders = [...rows].sort((a, b) => b.activities - a.activities).slice(0, LEADERS)
  const list = leaders.map((row) => {
    const label = labelOf(row, words('measure.activities'), words)
    const activities = book.count(`${row.key}/activities`, label, row.activities)
    return words('report.types.one', { type: row.label, activities, share: shareOf(row, total, pen) })
  })
  return words(`report.types.${rows.length > LEADERS ? 'most' : 'all'}`, { list: listOf(list, words) })
}

/** The table with each row's share of all activities beside their number. */
function withShares(
  table: DocumentTable,
  rows: readonly QuantityRow[],
  total: QuantityRow,
  pen: ReportPen,
): DocumentTable {
  const [first, activities, ...columns] = table.columns
  if (!first || !activities) return table
  const share = { title: pen.words('report.column.share'), align: 'right' as const, width: 2 }
  const cells = [...rows, total].map((row) => percentCell(shareOf(row, total, pen)))
  return {
    ...table,
    columns: [first, activities, share, ...columns],
    rows: table.rows.map(([label = '', count = '', ...rest], i) => [label, count, cells[i] ?? '', ...rest]),
  }
}

function shareOf(row: QuantityRow, total: QuantityRow, { book, words }: ReportPen): string {
  const label = words('report.types.shareLabel', { row: row.label })
  const exact = (value: number) => ({ value, bound: 'exact' as const })
  return book.share(`${row.key}/activities/percent`, label, exact(row.activities), exact(total.activities)) ?? ''
}
