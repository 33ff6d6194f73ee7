import { paragraph } from '@/domain/reports/document/paragraph'
import {
  MAIN_TOTALS,
  OTHER_TOTALS,
  type QuantityRow,
  quantityRows,
  quantityTable,
} from '@/domain/reports/document/quantity-table'
import type { Block, Chart } from '@/domain/reports/document/report-document'
import { labelOf, listOf, type ReportPen, totalName } from '@/domain/reports/document/report-pen'
import { periodName } from '@/domain/reports/document/scope'
import { chartOf, chartText, countPoint, quantityPoint } from '@/domain/reports/document/statistics-chart'
import { overallRow } from '@/domain/reports/document/total-row'
import { areaSectionBlocks } from '@/domain/reports/statistics-report/area-section'
import type { StatisticsReportContent } from '@/domain/reports/statistics-report/content'
import type { Sources } from '@/domain/reports/statistics-report/sources'
import { UNKNOWN } from '@/domain/statistics/row-keys'
import type { Total } from '@/domain/vocabulary'

/** Up to so many areas are named as those with most activities. */
const LEADERS = 3

/** 二、分区域情况: all areas in a table and pictures, then a section for each that has activities. */
export function areasBlocks(content: StatisticsReportContent, sources: Sources, pen: ReportPen): Block[] {
  const { words } = pen
  const rows = quantityRows('area', content.byArea.rows)
  const total = overallRow(content.byArea, pen)
  const first = words('dimension.area')
  const overlap = rows.reduce((sum, row) => sum + row.articles, 0) > total.articles
  const others = OTHER_TOTALS.filter((each) => total.measures[each].reported > 0)
  return [
    { kind: 'heading', level: 1, text: words('report.heading.areas') },
    paragraph(words, ...introduction(rows, content, pen)),
    quantityTable(
      {
        caption: words('report.table.areas'),
        first,
        note: words(`report.note.areas.${overlap ? 'overlap' : 'plain'}`),
      },
      rows,
      total,
      MAIN_TOTALS,
      pen,
    ),
    ...(others.length === 0
      ? []
      : [
          quantityTable(
            { caption: words('report.table.areasOther'), first, note: words('report.note.areasOther') },
            rows,
            total,
            OTHER_TOTALS,
            pen,
            false,
          ),
        ]),
    ...charts(rows, total, pen),
    ...content.sections.flatMap((section) => areaSectionBlocks(section, content, sources, pen)),
  ]
}

function introduction(rows: readonly QuantityRow[], content: StatisticsReportContent, pen: ReportPen): string[] {
  const { words, book } = pen
  const isPlace = ({ key }: QuantityRow) => !key.endsWith(UNKNOWN)
  const active = rows.filter((row) => row.activities > 0 && isPlace(row)).sort((a, b) => b.activities - a.activities)
  const idle = rows.filter((row) => row.activities === 0 && isPlace(row)).map(({ label }) => label)
  const unknown = rows.find((row) => !isPlace(row))
  const leaders = active.slice(0, LEADERS).map((row) => namedCount(row, pen))
  const way = active.length === 0 ? 'activeNone' : active.length > LEADERS ? 'most' : 'all'
  const sentences = [
    words(`report.areas.${way}`, {
      period: periodName(content.filter, content.summary.coverage, words),
      count: book.count('areas/active', words('report.areas.activeLabel'), active.length),
      list: listOf(leaders, words),
    }),
    unknown && words('report.areas.unknown', { activities: activityCount(unknown, pen) }),
    idle.length > 0 && words('report.areas.idle', { list: listOf(idle, words) }),
    words('report.areas.noRanking'),
  ]
  return sentences.filter((sentence) => typeof sentence === 'string')
}

/** A row with its number of activities: 东城区9项. */
function namedCount(row: QuantityRow, pen: ReportPen): string {
  return pen.words('report.namedCount', { name: row.label, activities: activityCount(row, pen) })
}

function activityCount(row: QuantityRow, { book, words }: ReportPen): number {
  return book.count(`${row.key}/activities`, labelOf(row, words('measure.activities'), words), row.activities)
}

/** Activities of each area; and the first total that was reported by more than a few, where one was. */
function charts(rows: QuantityRow[], total: QuantityRow, pen: ReportPen): Chart[] {
  const { words, filter } = pen
  const activities = chartOf('bars', words('measure.activities'), words('measureUnit.activities'), rows, (row) =>
    countPoint(row.activities),
  )
  const active = rows.filter((row) => row.activities > 0)
  const measured = (['participants', 'beneficiaries'] as Total[]).filter((each) => total.measures[each].reported > 1)
  const others = measured.slice(0, 1).map((each): Chart => {
    const name = totalName(each, filter.realisation, words)
    const spec = chartOf('bars', name, words(`measureUnit.${each}`), active, (row) =>
      quantityPoint(row.measures[each], words),
    )
    return { kind: 'chart', caption: words('report.chart.areas', { name }), spec, alt: chartText(spec, words) }
  })
  return [
    {
      kind: 'chart',
      caption: words('report.chart.areas', { name: words('export.column.activities') }),
      spec: activities,
      alt: chartText(activities, words),
    },
    ...others,
  ]
}
