import { amountCell } from '@/domain/reports/amount-cell'
import { breakdownCharts } from '@/domain/reports/ledger-workbook/charts'
import { sheetOf } from '@/domain/reports/sheet-of'
import { type Column, number, tableOf, text } from '@/domain/reports/table'
import type { Sheet } from '@/domain/reports/workbook'
import type { Statistics } from '@/domain/statistics/answers'
import { type Dimension, type Realisation, TOTALS, type Total, type Words } from '@/domain/vocabulary'

type Row = Omit<Statistics['total'], never> & { label: string }

/**
 * A breakdown by one dimension: every total of every row with its bound, and how many activities reported it.
 * @param plans the totals that have plans, which get columns of their own
 */
export function breakdownSheet(
  statistics: Statistics,
  by: Extract<Dimension, 'area' | 'type' | 'month'>,
  realisation: Realisation,
  plans: readonly Total[],
  head: string[],
  words: Words,
): Sheet {
  const rows: Row[] = [
    ...statistics.rows.map((row) => ({ ...row, label: [row.label].flat()[0] ?? '' })),
    { ...statistics.total, label: words('export.total') },
  ]
  const columns: Column<Row>[] = [
    text(words(`dimension.${by}`), ({ label }) => label),
    number(words('export.column.activities'), ({ activities }) => activities),
    number(words('export.column.articles'), ({ articles }) => articles),
    ...TOTALS.flatMap((total) => quantityColumns(total, 'measures', realisation, words)),
    ...plans.flatMap((total) => quantityColumns(total, 'planned', 'planned', words)),
  ]
  const charts = statistics.total.activities > 0 ? breakdownCharts(statistics, by, words) : []
  return { ...sheetOf(tableOf(head, columns, rows, true), words(`workbook.sheet.${by}`)), charts }
}

function quantityColumns(total: Total, of: 'measures' | 'planned', realisation: Realisation, words: Words) {
  const measure = words(`export.column.measure.${realisation}`, { measure: words(`measure.${total}`) })
  const title = (name: string) => words(`export.column.${name}`, { measure, unit: words(`measureUnit.${total}`) })
  return [
    number<Row>(title('quantity'), (row) => amountCell(row[of][total], words)),
    number<Row>(title('reported'), (row) => row[of][total].reported),
  ]
}
