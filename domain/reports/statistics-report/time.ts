import { writePartialDate } from '@/domain/figures/write-date'
import { paragraph } from '@/domain/reports/document/paragraph'
import { MAIN_TOTALS, type QuantityRow, quantityRows, quantityTable } from '@/domain/reports/document/quantity-table'
import type { Block } from '@/domain/reports/document/report-document'
import { labelOf, listOf, type ReportPen } from '@/domain/reports/document/report-pen'
import { chartOf, chartText, countPoint } from '@/domain/reports/document/statistics-chart'
import { overallRow } from '@/domain/reports/document/total-row'
import type { StatisticsReportContent } from '@/domain/reports/statistics-report/content'
import { UNKNOWN } from '@/domain/statistics/row-keys'

/** So many months or years may share the first place and still be named. */
const MOST_PEAKS = 3

/** 四、时间分布: by month or year; what has no month stands apart. */
export function timeBlocks({ byTime: { step, statistics } }: StatisticsReportContent, pen: ReportPen): Block[] {
  const { words } = pen
  const rows = quantityRows(step, statistics.rows)
  const known = rows.filter(({ key }) => !key.endsWith(UNKNOWN))
  const unknown = rows.find(({ key }) => key.endsWith(UNKNOWN))
  const shown = rows.map((row) => ({ ...row, label: dateLabel(row, pen) }))
  const spec = chartOf('columns', words('measure.activities'), words('measureUnit.activities'), known, (row) =>
    countPoint(row.activities),
  )
  return [
    { kind: 'heading', level: 1, text: words('report.heading.time') },
    paragraph(words, ...timeSentences(step, known, unknown, pen)),
    quantityTable(
      { caption: words(`report.table.${step}`), first: words(`dimension.${step}`), note: null },
      shown,
      overallRow(statistics, pen),
      MAIN_TOTALS,
      pen,
    ),
    ...(known.length > 1
      ? [{ kind: 'chart' as const, caption: words(`report.chart.${step}`), spec, alt: chartText(spec, words) }]
      : []),
  ]
}

function timeSentences(
  step: 'month' | 'year',
  known: readonly QuantityRow[],
  unknown: QuantityRow | undefined,
  pen: ReportPen,
): string[] {
  const { words } = pen
  const [only] = known
  const peak = known.length > 1 ? peakSentence(step, known, pen) : null
  const rest = unknown && words(`report.time.unknown.${step}`, { count: unknownCount(unknown, pen) })
  const one = known.length === 1 && only && !unknown && words('report.time.one', { period: dateLabel(only, pen) })
  const said = [peak, one, rest].filter((sentence) => typeof sentence === 'string')
  return said.length > 0 ? said : [words(`report.time.spread.${step}`)]
}

function unknownCount(row: QuantityRow, { book, words }: ReportPen): number {
  return book.count(`${row.key}/activities`, labelOf(row, words('measure.activities'), words), row.activities)
}

/** When most activities were; nothing where too many months share the place. */
function peakSentence(step: 'month' | 'year', rows: readonly QuantityRow[], pen: ReportPen): string | null {
  const { words, book } = pen
  const most = Math.max(...rows.map(({ activities }) => activities))
  const peaks = rows.filter(({ activities }) => activities === most)
  if (most === 0 || peaks.length > MOST_PEAKS) return null
  for (const row of peaks) {
    book.count(
      `${row.key}/activities`,
      labelOf({ ...row, label: dateLabel(row, pen) }, words('measure.activities'), words),
      most,
    )
  }
  const list = listOf(
    peaks.map((row) => dateLabel(row, pen)),
    words,
  )
  return words(`report.time.peak.${step}`, { list, activities: most, periods: peaks.length })
}

function dateLabel({ key, label }: QuantityRow, { words }: ReportPen): string {
  return key.endsWith(UNKNOWN) ? label : writePartialDate(label, words)
}
