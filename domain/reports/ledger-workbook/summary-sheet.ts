import type { Quantity } from '@/domain/figures/quantity'
import { amountCell } from '@/domain/reports/amount-cell'
import { breakdownCharts, coverageChart } from '@/domain/reports/ledger-workbook/charts'
import { sheetOf } from '@/domain/reports/sheet-of'
import { type Column, number, tableOf, text } from '@/domain/reports/table'
import type { Sheet } from '@/domain/reports/workbook'
import type { Statistics, Summary } from '@/domain/statistics/answers'
import { TOTALS, type Total, type Words } from '@/domain/vocabulary'

type Line =
  | { subject: 'activities' | 'articles'; count: number }
  | { subject: Total; quantity: Quantity; plan: Quantity }

/**
 * The key figures, one a row, each with how many activities reported it, and its plan beside it; below, how they rest on
 * reports and how they went through time.
 */
export function summarySheet(summary: Summary, months: Statistics, head: string[], words: Words): Sheet {
  const { realisation } = summary.filter
  const title = (name: string) => words(`workbook.column.${name}`)
  const lines: Line[] = [
    { subject: 'activities', count: summary.activities },
    { subject: 'articles', count: summary.articles },
    ...TOTALS.map((total) => ({
      subject: total,
      quantity: summary.measures[total],
      plan: summary.planned[total],
    })),
  ]
  const columns: Column<Line>[] = [
    text(words('export.column.subject'), ({ subject }) => words(`measure.${subject}`), 'id'),
    text(title('unit'), ({ subject }) => words(`measureUnit.${subject}`)),
    number(words(`realisation.${realisation}`), (line) =>
      'count' in line ? line.count : amountCell(line.quantity, words),
    ),
    number(title('reported'), (line) => ('count' in line ? '' : line.quantity.reported)),
    number(title('unreported'), (line) => ('count' in line ? '' : line.quantity.unreported)),
  ]
  // Where plans are what is counted, they stand in the columns before.
  const plans: Column<Line>[] = [
    number(words('realisation.planned'), (line) => ('count' in line ? '' : amountCell(line.plan, words))),
    number(title('withPlan'), (line) => ('count' in line ? '' : line.plan.reported)),
  ]
  const table = tableOf(head, realisation === 'achieved' ? [...columns, ...plans] : columns, lines)
  const charts =
    summary.activities > 0 ? [coverageChart(summary, words), ...breakdownCharts(months, 'month', words)] : []
  return { ...sheetOf(table, words('workbook.sheet.summary')), charts }
}
