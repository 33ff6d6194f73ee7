import type { Compared } from '@/domain/reports/comparison/columns'
import type { ComparisonContent } from '@/domain/reports/comparison/content'
import { paragraph } from '@/domain/reports/document/paragraph'
import { percentCell } from '@/domain/reports/document/percent-cell'
import { totalKey } from '@/domain/reports/document/quantity-clauses'
import { number } from '@/domain/reports/document/quantity-table'
import type { Block } from '@/domain/reports/document/report-document'
import { labelOf, type ReportPen, totalName, totalTitle } from '@/domain/reports/document/report-pen'
import type { Cell } from '@/domain/reports/table'

/** 五、最大活动: how much of each area's total a single activity makes up. */
export function largestBlocks({ largest }: ComparisonContent, areas: readonly Compared[], pen: ReportPen): Block[] {
  const { words } = pen
  const rows = areas.map((area) => largestRow(area, largest.get(area.code) ?? null, pen))
  return [
    { kind: 'heading', level: 1, text: words('comparison.heading.largest') },
    paragraph(words, words('comparison.largest')),
    {
      kind: 'table',
      caption: words('comparison.table.largest'),
      columns: [
        { title: words('dimension.area'), align: 'left', width: 2.2 },
        { title: words('export.column.activity'), align: 'left', width: 4.4 },
        { title: words('export.column.subject'), align: 'left', width: 2.8 },
        number(words('export.column.value'), 2),
        number(words('comparison.column.areaTotal'), 2),
        number(words('report.column.share'), 2.4),
      ],
      rows,
      hasTotal: false,
      note: null,
      isWide: false,
    },
  ]
}

function largestRow(
  area: Compared,
  found: NonNullable<ReturnType<ComparisonContent['largest']['get']>> | null,
  pen: ReportPen,
): Cell[] {
  const { words, book, filter } = pen
  if (found === null) {
    const none = words(area.row.activities === 0 ? 'report.noActivity' : 'quantity.notReported')
    return [area.label, none, none, none, none, none]
  }
  const { total, activity } = found
  const name = totalName(total, filter.realisation, words)
  const own = { key: `activity/${activity.id}`, label: activity.name }
  const whole = area.row.measures[total]
  const label = words('report.area.largestLabel', { area: area.label, name })
  return [
    area.label,
    activity.name,
    totalTitle(total, filter.realisation, words),
    book.cell(totalKey(own, total, filter.realisation, pen), labelOf(own, name, words), activity.measures[total]),
    book.cell(totalKey(area, total, filter.realisation, pen), labelOf(area, name, words), whole),
    percentCell(
      book.share(`${area.key}/largest/${total}/percent`, label, activity.measures[total], whole) ??
        words('report.noShare'),
    ),
  ]
}
