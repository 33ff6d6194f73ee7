import type { Compared } from '@/domain/reports/comparison/columns'
import { sideBySide } from '@/domain/reports/comparison/columns'
import type { ComparisonContent } from '@/domain/reports/comparison/content'
import { paragraph } from '@/domain/reports/document/paragraph'
import { quantityClause, reportedTotals, totalKey } from '@/domain/reports/document/quantity-clauses'
import type { Block } from '@/domain/reports/document/report-document'
import { labelOf, listOf, type ReportPen, totalName, totalTitle } from '@/domain/reports/document/report-pen'
import { isNarrowed, periodName } from '@/domain/reports/document/scope'
import type { Cell } from '@/domain/reports/table'
import type { Realisation, Total } from '@/domain/vocabulary'

/** 一、主要指标: the totals of the areas side by side, each with how many activities reported it. */
export function keyFigureBlocks(content: ComparisonContent, areas: readonly Compared[], pen: ReportPen): Block[] {
  const { words, book } = pen
  const { byArea, filter, summary } = content
  const told = reportedTotals(byArea.total.measures)
  const plans = filter.realisation === 'planned' ? [] : reportedTotals(byArea.total.planned)
  const list = listOf(
    areas.map(({ label }) => label),
    words,
  )
  // The filter's sentence says how many there are together.
  const together = { key: 'total', label: words('export.total') }
  book.count('total/activities', labelOf(together, words('measure.activities'), words), summary.activities)
  return [
    { kind: 'heading', level: 1, text: words('comparison.heading.keyFigures') },
    paragraph(
      words,
      words('comparison.intro', {
        period: periodName(filter, summary.coverage, words),
        list,
        count: book.count('areas/count', words('comparison.label.areas'), areas.length),
      }),
      isNarrowed(filter) ? words('report.overall.scope', { sentence: summary.sentence }) : null,
    ),
    ...areas.map((area) => paragraph(words, areaSentence(area, told, pen))),
    sideBySide(
      words('comparison.table.keyFigures'),
      words('export.column.subject'),
      areas,
      [
        ...(['activities', 'articles'] as const).map((name) => ({
          title: words(`export.column.${name}`),
          cells: areas.map((area) => countCell(area, name, pen)),
        })),
        ...told.flatMap((total) => totalRows(total, filter.realisation, areas, pen)),
        ...plans.flatMap((total) => totalRows(total, 'planned', areas, pen)),
      ],
      words('comparison.note.keyFigures'),
    ),
  ]
}

function areaSentence(area: Compared, told: readonly Total[], pen: ReportPen): string {
  const { words, filter } = pen
  const { row } = area
  const counts = { activities: countCell(area, 'activities', pen), articles: countCell(area, 'articles', pen) }
  if (row.activities === 0) return words('comparison.area.none', { area: area.label })
  const clauses = told
    .filter((total) => row.measures[total].reported > 0)
    .map((total) => quantityClause(area, total, row.measures[total], filter.realisation, pen))
  const way = clauses.length === 0 ? 'bare' : 'counted'
  return words(`comparison.area.${way}`, {
    area: area.label,
    ...counts,
    clauses: clauses.join(words('report.clauseSeparator')),
  })
}

function countCell(area: Compared, name: 'activities' | 'articles', { book, words }: ReportPen): number {
  return book.count(`${area.key}/${name}`, labelOf(area, words(`measure.${name}`), words), area.row[name])
}

/** A total, and below it how many activities reported it. */
function totalRows(total: Total, realisation: Realisation, areas: readonly Compared[], pen: ReportPen) {
  const { words, book } = pen
  const name = totalName(total, realisation, words)
  const of = ({ row }: Compared) => (realisation === pen.filter.realisation ? row.measures : row.planned)[total]
  const cells = areas.map((area): Cell => {
    if (area.row.activities === 0) return words('report.noActivity')
    // Where nothing is planned there is no plan, which is nothing that a report left out.
    if (realisation !== pen.filter.realisation && of(area).value === null) return words('report.noPlan')
    return book.cell(totalKey(area, total, realisation, pen), labelOf(area, name, words), of(area))
  })
  const reported = areas.map((area): Cell => {
    const label = words('report.labelReported', { row: area.label, name })
    return book.count(`${totalKey(area, total, realisation, pen)}/reported`, label, of(area).reported)
  })
  return [
    { title: totalTitle(total, realisation, words), cells },
    { title: words('comparison.column.reported'), cells: reported },
  ]
}
