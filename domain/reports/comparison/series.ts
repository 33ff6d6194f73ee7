import { type Compared, sideBySide } from '@/domain/reports/comparison/columns'
import type { ComparisonContent } from '@/domain/reports/comparison/content'
import { matrixRows } from '@/domain/reports/comparison/matrix'
import { paragraph } from '@/domain/reports/document/paragraph'
import type { Block } from '@/domain/reports/document/report-document'
import { quotedList, type ReportPen } from '@/domain/reports/document/report-pen'
import { NONE } from '@/domain/statistics/row-keys'

/** Up to so many series are named in a sentence, and stand in the table. */
const NAMED = 8
const LISTED = 30

/** 六、系列活动: in which recurring campaigns an area takes part, and in which only others do. */
export function seriesBlocks({ areaSeries }: ComparisonContent, areas: readonly Compared[], pen: ReportPen): Block[] {
  const { words, book } = pen
  const heading = { kind: 'heading' as const, level: 1 as const, text: words('comparison.heading.series') }
  const activities = new Map<string, number>()
  for (const { key, activities: count } of areaSeries.rows) {
    const name = key[1] ?? NONE
    if (name !== NONE) activities.set(name, (activities.get(name) ?? 0) + count)
  }
  const names = [...activities.keys()].sort((a, b) => (activities.get(b) ?? 0) - (activities.get(a) ?? 0))
  const total = book.count('series/count', words('comparison.label.series'), names.length)
  if (total === 0) return [heading, paragraph(words, words('comparison.series.none'))]
  const takesPart = (area: Compared, name: string) =>
    areaSeries.rows.some(({ key }) => key[0] === area.code && key[1] === name)
  const sentences = areas.map((area) => {
    const missing = names.filter((name) => !takesPart(area, name))
    if (missing.length === 0) return words('comparison.series.all', { area: area.label })
    const label = words('comparison.label.missingSeries', { area: area.label })
    const way = missing.length > NAMED ? 'some' : 'missing'
    return words(`comparison.series.${way}`, {
      area: area.label,
      count: book.count(`${area.key}/series/missing`, label, missing.length),
      list: quotedList(missing.slice(0, NAMED), words),
    })
  })
  const left = total - Math.min(total, LISTED)
  const rest = left > 0 ? book.count('series/unlisted', words('comparison.label.unlistedSeries'), left) : 0
  const keys = names.slice(0, LISTED).map((name) => ({ key: name, label: name }))
  return [
    heading,
    paragraph(words, words('comparison.series.counted', { count: total })),
    ...sentences.map((sentence) => paragraph(words, sentence)),
    sideBySide(
      words('comparison.table.series'),
      words('dimension.series'),
      areas,
      matrixRows('series', keys, areaSeries.rows, areas, pen),
      rest > 0 ? words('comparison.series.rest', { count: rest }) : words('comparison.note.series'),
    ),
  ]
}
