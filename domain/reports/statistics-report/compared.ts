import { type Change, changeBetween } from '@/domain/comparison/change-between'
import { orderDoubts } from '@/domain/comparison/order-doubts'
import { writeNumber } from '@/domain/figures/write-quantity'
import { paragraph } from '@/domain/reports/document/paragraph'
import { reportedTotals } from '@/domain/reports/document/quantity-clauses'
import { number } from '@/domain/reports/document/quantity-table'
import type { Block, DocumentTable } from '@/domain/reports/document/report-document'
import { labelOf, type ReportPen, totalName, totalNoun } from '@/domain/reports/document/report-pen'
import type { StatisticsReportContent } from '@/domain/reports/statistics-report/content'
import type { Cell } from '@/domain/reports/table'
import type { Summary } from '@/domain/statistics/answers'
import { periodWords } from '@/domain/statistics/filter-sentence'
import { PEOPLE_REACHED, TOTALS, type Total } from '@/domain/vocabulary'

/** The report beside the period before; nothing where the filter's period has no beginning or end. */
export function comparisonBlocks({ before, summary }: StatisticsReportContent, pen: ReportPen): Block[] {
  if (before === null) return []
  const { words, book } = pen
  const period = periodWords(before, words)
  const label = words('report.before.label', { name: words('measure.activities') })
  const earlier = book.count('before/activities', label, before.summary.activities)
  if (earlier === 0) return [paragraph(words, words('report.before.none', { period }))]
  const now = summary.activities
  const way = now > earlier ? 'more' : now < earlier ? 'fewer' : 'same'
  const difference = book.count(
    'change/activities',
    words('report.before.change', { name: words('measure.activities') }),
    now - earlier,
  )
  return [
    paragraph(
      words,
      words(`report.before.${way}`, { period, before: earlier, now, difference: Math.abs(difference) }),
      warning(before.summary, summary, pen),
    ),
    changeTable(before.summary, summary, period, pen),
  ]
}

/** A change may come from how much was reported rather than from what was done. */
function warning(before: Summary, now: Summary, { words, filter }: ReportPen): string {
  const differing = TOTALS.filter((total) => isReportedDifferently(total, before, now))
  if (differing.length === 0) return words('report.before.caution')
  const list = differing
    .map((total) => totalNoun(total, filter.realisation, words))
    .join(words('sentence.listSeparator'))
  return words('report.before.differs', { list })
}

/** People reached stands for its parts; what one period lacks altogether cannot be compared anyway. */
function isReportedDifferently(total: Total, before: Summary, now: Summary): boolean {
  const [then, present] = [before.measures[total], now.measures[total]]
  if (total === PEOPLE_REACHED || then.reported === 0 || present.reported === 0) return false
  const rows = [then, present].map((each) => ({ key: '', total: each, largest: null }))
  return orderDoubts(rows).shares !== null
}

function changeTable(before: Summary, now: Summary, period: string, pen: ReportPen): DocumentTable {
  const { words, book, filter } = pen
  const told = TOTALS.filter((total) => [before, now].some(({ measures }) => reportedTotals(measures).includes(total)))
  const rows = told.map((total): Cell[] => {
    const name = totalName(total, filter.realisation, words)
    const [then, present] = [before.measures[total], now.measures[total]]
    const labelled = (key: string) => words(`report.before.${key}`, { name })
    return [
      name,
      words(`measureUnit.${total}`),
      book.cell(`before/${total}`, labelled('label'), then),
      book.count(`before/${total}/reported`, labelled('labelReported'), then.reported),
      book.cell(`total/${total}`, labelOf({ key: 'total', label: words('export.total') }, name, words), present),
      book.count(
        `total/${total}/reported`,
        words('report.labelReported', { row: words('export.total'), name }),
        present.reported,
      ),
      changeCell(total, changeBetween(then, present), name, pen),
    ]
  })
  return {
    kind: 'table',
    caption: words('report.table.before', { period }),
    columns: [
      { title: words('export.column.subject'), align: 'left', width: 2.6 },
      { title: words('report.column.unit'), align: 'center', width: 1.9 },
      number(words('report.before.then'), 2.2),
      number(words('report.column.reported'), 2),
      number(words('report.before.now'), 2.2),
      number(words('report.column.reported'), 2),
      { title: words('report.before.changeHead'), align: 'right', width: 2 },
    ],
    rows,
    hasTotal: false,
    note: words('report.note.change'),
    isWide: false,
  }
}

function changeCell(total: Total, change: Change, name: string, { book, words }: ReportPen): string {
  if (change.kind !== 'difference') return words(`report.change.${change.kind}`)
  const size = book.count(`change/${total}`, words('report.before.change', { name }), change.by)
  if (size === 0) return words('report.change.same')
  return words(`report.change.${change.by > 0 ? 'plus' : 'minus'}`, { size: writeNumber(Math.abs(size)) })
}
