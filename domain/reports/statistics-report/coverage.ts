import { orderDoubts } from '@/domain/comparison/order-doubts'
import { writePartialDate } from '@/domain/figures/write-date'
import { counting } from '@/domain/reports/document/counting-rules'
import { paragraph } from '@/domain/reports/document/paragraph'
import { percentCell } from '@/domain/reports/document/percent-cell'
import { number } from '@/domain/reports/document/quantity-table'
import type { Block, DocumentTable } from '@/domain/reports/document/report-document'
import { labelOf, listOf, type ReportPen, totalName, totalNoun } from '@/domain/reports/document/report-pen'
import type { StatisticsReportContent } from '@/domain/reports/statistics-report/content'
import type { Cell } from '@/domain/reports/table'
import type { StatisticsRow } from '@/domain/statistics/answers'
import type { RowCoverage } from '@/domain/statistics/coverage-by-row'
import { writePercent } from '@/domain/statistics/shares'

const TOLD = ['participants', 'beneficiaries', 'units'] as const
const COUNTS = ['periodUncertain', 'yearOnly', 'noPeriod', 'byReportDate', 'announced', 'pending'] as const

/** 六、覆盖情况与统计口径: what the numbers rest on, by which rules they are counted, and where to look them up. */
export function coverageBlocks(content: StatisticsReportContent, pen: ReportPen): Block[] {
  const { words } = pen
  return [
    { kind: 'heading', level: 1, text: words('report.heading.coverage') },
    paragraph(words, ...totalSentences(content, pen)),
    ...doubtSentences(content, pen),
    ...(content.sections.length > 1 ? [coverageTable(content, pen)] : []),
    ...counting(content, pen),
  ]
}

function totalSentences({ coverage: { total }, summary: { coverage } }: StatisticsReportContent, pen: ReportPen) {
  const { words, book } = pen
  const withFigure = book.count('total/withFigure', words('report.column.withFigure'), total.withFigure)
  const share = figureShare('total', words('export.total'), total, pen)
  const { firstPeriod, lastPeriod } = coverage
  const span =
    firstPeriod === null || lastPeriod === null
      ? null
      : words('report.coverage.span', {
          first: writePartialDate(firstPeriod, words),
          last: writePartialDate(lastPeriod, words),
        })
  const counts = COUNTS.filter((key) => coverage[key] > 0).map((key) => {
    const count = book.count(`total/${key}`, words(`report.coverage.label.${key}`), coverage[key])
    return words(`report.coverage.${key}`, { count })
  })
  return [words('report.coverage.withFigure', { activities: total.activities, withFigure, share }), span, ...counts]
}

/** The share of activities with any figure: of none it is nothing to speak of. */
function figureShare(key: string, label: string, { withFigure, activities }: RowCoverage, { book, words }: ReportPen) {
  const exact = (value: number) => ({ value, bound: 'exact' as const })
  const stated = labelOf({ key, label }, words('report.column.withFigureShare'), words)
  return (
    book.share(`${key}/withFigure/percent`, stated, exact(withFigure), exact(activities)) ?? words('report.noShare')
  )
}

/** Where the areas' numbers rest on unlike coverage, or on one activity, their order says little. */
function doubtSentences({ byArea, sections }: StatisticsReportContent, pen: ReportPen): Block[] {
  if (sections.length < 2) return []
  const { words, filter, book } = pen
  const active = byArea.rows.filter(({ activities }) => activities > 0)
  const doubts = orderDoubts(
    active.map((row) => ({
      key: String(row.key),
      total: row.measures.participants,
      largest: row.largest.participants,
    })),
  )
  const measure = totalNoun('participants', filter.realisation, words)
  const named = (keys: readonly string[]) =>
    listOf(
      active.filter(({ key }) => keys.includes(String(key))).map(({ label }) => String(label)),
      words,
    )
  const percent = (name: 'low' | 'high', share: number) => {
    const written = writePercent(share)
    const label = words(`report.coverage.label.${name}`, { measure })
    book.count(`coverage/participants/${name}/percent`, label, Number.parseInt(written, 10))
    return written
  }
  const { shares, dominated } = doubts
  const sentences = [
    shares &&
      words('report.coverage.differs', {
        measure,
        low: percent('low', shares.low),
        high: percent('high', shares.high),
      }),
    dominated.length > 0 ? words('report.coverage.dominated', { measure, list: named(dominated) }) : null,
  ]
  return sentences.every((sentence) => sentence === null) ? [] : [paragraph(words, ...sentences)]
}

/** For each area: activities with a figure and their share, how many reported the first measures, and publications. */
function coverageTable({ byArea, coverage, filter }: StatisticsReportContent, pen: ReportPen): DocumentTable {
  const { words } = pen
  const told = TOLD.filter((total) => byArea.total.measures[total].reported > 0)
  const total = { key: 'total', label: words('export.total'), measures: byArea.total.measures, of: coverage.total }
  const rows = byArea.rows.flatMap((row) => {
    const of = coverage.rows.get(String(row.key))
    return of ? [{ key: `area/${row.key}`, label: String(row.label), measures: row.measures, of }] : []
  })
  return {
    kind: 'table',
    caption: words('report.table.coverage'),
    columns: [
      { title: words('dimension.area'), align: 'left', width: 3 },
      number(words('export.column.activities'), 1.6),
      number(words('report.column.withFigure'), 1.8),
      number(words('report.column.share'), 2),
      ...told.map((each) =>
        number(words('export.column.reported', { measure: totalName(each, filter.realisation, words) }), 2),
      ),
      number(words('report.column.publications'), 1.6),
    ],
    rows: [...rows, total].map((row) => coverageRow(row, told, pen)),
    hasTotal: true,
    note: words('report.note.publications'),
    isWide: false,
  }
}

interface Covered {
  key: string
  label: string
  measures: StatisticsRow['measures']
  of: RowCoverage
}

function coverageRow(row: Covered, told: readonly (typeof TOLD)[number][], pen: ReportPen): Cell[] {
  const { words, book, filter } = pen
  const { key, label, of } = row
  const count = (name: string, title: string, value: number) =>
    book.count(`${key}/${name}`, labelOf(row, title, words), value)
  return [
    label,
    count('activities', words('measure.activities'), of.activities),
    count('withFigure', words('report.column.withFigure'), of.withFigure),
    percentCell(figureShare(key, label, of, pen)),
    ...told.map((total) => {
      const name = totalName(total, filter.realisation, words)
      const stated = words('report.labelReported', { row: label, name })
      return book.count(`${key}/${total}/reported`, stated, row.measures[total].reported)
    }),
    count('publications', words('report.column.publications'), of.publications),
  ]
}
