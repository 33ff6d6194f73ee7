import { measuredPhrase, reportedTotals } from '@/domain/reports/document/quantity-clauses'
import type { QuantityRow } from '@/domain/reports/document/quantity-table'
import type { DocumentTable } from '@/domain/reports/document/report-document'
import { listOf, type ReportPen } from '@/domain/reports/document/report-pen'
import { writeNumbers } from '@/domain/reports/document/source-marks'
import type { AreaSection } from '@/domain/reports/statistics-report/content'
import type { Sources } from '@/domain/reports/statistics-report/sources'
import type { ActivityItem } from '@/domain/statistics/answers'
import { PEOPLE_REACHED } from '@/domain/vocabulary'

/** The activities of one area by name, latest first, with what was reported of each and the numbers of its sources. */
export function activitiesTable(
  { activities }: AreaSection,
  row: QuantityRow,
  sources: Sources,
  pen: ReportPen,
): DocumentTable {
  const { words, book } = pen
  const left = row.activities - activities.length
  const rest = { area: row.label, count: left, shown: activities.length }
  if (left > 0) {
    book.count(`${row.key}/listed`, words('report.activities.listedLabel', { area: row.label }), activities.length)
    book.count(`${row.key}/unlisted`, words('report.activities.unlistedLabel', { area: row.label }), left)
  }
  return {
    kind: 'table',
    caption: words('report.table.activities', { area: row.label }),
    columns: [
      { title: words('export.column.period'), align: 'left', width: 2 },
      { title: words('export.column.activity'), align: 'left', width: 4.6 },
      { title: words('dimension.organiser'), align: 'left', width: 3 },
      { title: words('dimension.type'), align: 'left', width: 1.9 },
      { title: words('report.activities.figures'), align: 'left', width: 3.6 },
      { title: words('report.activities.source'), align: 'center', width: 1.3 },
    ],
    rows: activities.map((activity) => [
      periodOf(activity, pen),
      activity.review === 'pending' ? words('report.activities.pending', { name: activity.name }) : activity.name,
      listOf(activity.organisers, words),
      words(`type.${activity.type}`),
      figuresOf(activity, pen),
      writeNumbers(sources.numbersOf([activity.id]), words),
    ]),
    hasTotal: false,
    note: left > 0 ? words('report.activities.rest', rest) : null,
    isWide: false,
  }
}

/** When: short as tables have it, 2024-03-05; what stands at its report's date says so. */
function periodOf({ period, periodBasis }: ActivityItem, { words }: ReportPen): string {
  if (period === null) return words('date.unknown')
  return periodBasis === 'report' ? words('report.activities.byReport', { date: period }) : period
}

/** What was reported of an activity; plans say that they are plans. */
function figuresOf(activity: ActivityItem, pen: ReportPen): string {
  const { words, filter } = pen
  const own = { key: `activity/${activity.id}`, label: activity.name }
  const phrases = (realisation: 'achieved' | 'planned') => {
    const totals = realisation === filter.realisation ? activity.measures : activity.planned
    return reportedTotals(totals)
      .filter((total) => total !== PEOPLE_REACHED)
      .map((total) => measuredPhrase(own, total, totals[total], realisation, pen))
  }
  const all = filter.realisation === 'planned' ? phrases('planned') : [...phrases('achieved'), ...phrases('planned')]
  return all.length === 0 ? words('quantity.notReported') : all.join(words('report.clauseSeparator'))
}
