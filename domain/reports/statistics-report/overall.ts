import { paragraph } from '@/domain/reports/document/paragraph'
import { notReportedSentence, quantitiesSentence, reportedTotals } from '@/domain/reports/document/quantity-clauses'
import { number } from '@/domain/reports/document/quantity-table'
import type { Block, DocumentTable } from '@/domain/reports/document/report-document'
import { labelOf, type ReportPen, totalName } from '@/domain/reports/document/report-pen'
import { isNarrowed, periodName, scopeName } from '@/domain/reports/document/scope'
import { totalRow } from '@/domain/reports/document/total-row'
import { comparisonBlocks } from '@/domain/reports/statistics-report/compared'
import type { StatisticsReportContent } from '@/domain/reports/statistics-report/content'
import type { Cell } from '@/domain/reports/table'

/** 一、总体情况: headline figures in sentences, the same as a table, and the period before. */
export function overallBlocks(content: StatisticsReportContent, pen: ReportPen): Block[] {
  const { summary, filter } = content
  const { words, book } = pen
  const total = totalRow(pen)
  const plans = filter.realisation === 'planned' ? null : summary.planned
  const narrowed = isNarrowed(filter) ? words('report.overall.scope', { sentence: summary.sentence }) : null
  const pending = book.count('total/pending', words('report.coverage.label.pending'), summary.coverage.pending)
  return [
    { kind: 'heading', level: 1, text: words('report.heading.overall') },
    paragraph(
      words,
      countedSentence(content, pen),
      narrowed,
      pending > 0 ? words('report.overall.pending', { count: pending }) : null,
    ),
    paragraph(
      words,
      quantitiesSentence(total, summary.measures, filter.realisation, pen, 'report.overall.figures'),
      notReportedSentence(summary.measures, 'overall', pen),
    ),
    ...(plans && reportedTotals(plans).length > 0
      ? [paragraph(words, quantitiesSentence(total, plans, 'planned', pen, 'report.overall.plans'))]
      : []),
    keyFigures(content, pen),
    ...comparisonBlocks(content, pen),
  ]
}

function countedSentence({ summary, filter }: StatisticsReportContent, pen: ReportPen): string {
  const { words, book } = pen
  const total = totalRow(pen)
  const count = (name: 'activities' | 'articles', value: number) =>
    book.count(`total/${name}`, labelOf(total, words(`measure.${name}`), words), value)
  return words('report.overall.counted', {
    period: periodName(filter, summary.coverage, words),
    scope: scopeName(filter, pen),
    activities: count('activities', summary.activities),
    articles: count('articles', summary.articles),
    publications: book.count(
      'total/publications',
      words('report.coverage.label.publications'),
      summary.coverage.publications,
    ),
  })
}

/** The totals as a table: each with how many activities reported it, and its plan. */
function keyFigures({ summary, filter }: StatisticsReportContent, pen: ReportPen): DocumentTable {
  const { words, book } = pen
  const row = totalRow(pen)
  const hasPlans = filter.realisation === 'achieved' && reportedTotals(summary.planned).length > 0
  const told = reportedTotals(summary.measures)
  const plannedOnly = hasPlans ? reportedTotals(summary.planned).filter((total) => !told.includes(total)) : []
  const rows = [...told, ...plannedOnly].map((total): Cell[] => {
    const name = totalName(total, filter.realisation, words)
    const label = labelOf(row, name, words)
    const { reported, unreported } = summary.measures[total]
    const cells: Cell[] = [
      name,
      words(`measureUnit.${total}`),
      book.cell(`total/${total}`, label, summary.measures[total]),
      book.count(`total/${total}/reported`, words('report.labelReported', { row: row.label, name }), reported),
      book.count(`total/${total}/unreported`, words('report.labelUnreported', { row: row.label, name }), unreported),
    ]
    if (!hasPlans) return cells
    const plan = labelOf(row, totalName(total, 'planned', words), words)
    return [...cells, plannedCell(`planned/total/${total}`, plan, summary.planned[total], pen)]
  })
  return {
    kind: 'table',
    caption: words('report.table.keyFigures'),
    columns: [
      { title: words('export.column.subject'), align: 'left', width: 3 },
      { title: words('report.column.unit'), align: 'center', width: 2 },
      number(words('export.total'), 2.6),
      number(words('report.column.reported'), 2.4),
      number(words('report.column.unreported'), 2.4),
      ...(hasPlans ? [number(words('realisation.planned'), 2.4)] : []),
    ],
    rows,
    hasTotal: false,
    note: words('report.note.bounds'),
    isWide: false,
  }
}

/** Where nothing is planned there is no plan, which is nothing that a report left out. */
function plannedCell(
  key: string,
  label: string,
  plan: StatisticsReportContent['summary']['planned']['units'],
  { book, words }: ReportPen,
): Cell {
  return plan.value === null ? words('report.noPlan') : book.cell(key, label, plan)
}
