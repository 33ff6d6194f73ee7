import { type Compared, sideBySide } from '@/domain/reports/comparison/columns'
import { type ComparisonContent, MEASURED } from '@/domain/reports/comparison/content'
import { paragraph } from '@/domain/reports/document/paragraph'
import { percentCell } from '@/domain/reports/document/percent-cell'
import type { Block } from '@/domain/reports/document/report-document'
import { labelOf, type ReportPen, totalName } from '@/domain/reports/document/report-pen'
import type { Cell } from '@/domain/reports/table'
import { perActivity } from '@/domain/statistics/per-activity'

/** 二、平均与占全市比重: what makes areas of unlike size comparable, as far as it does. */
export function shareBlocks({ city }: ComparisonContent, areas: readonly Compared[], pen: ReportPen): Block[] {
  const { words, book, filter } = pen
  const told = MEASURED.filter((total) => areas.some(({ row }) => row.measures[total].reported > 0))
  const exact = (value: number) => ({ value, bound: 'exact' as const })
  const missing = ({ row }: Compared) => words(row.activities === 0 ? 'report.noActivity' : 'quantity.notReported')
  const activities = areas.map((area): Cell => {
    const label = words('comparison.label.cityShare', { area: area.label, name: words('measure.activities') })
    const share = book.share(
      `${area.key}/activities/city/percent`,
      label,
      exact(area.row.activities),
      exact(city.total.activities),
    )
    return percentCell(share ?? words('report.noShare'))
  })
  const rows = told.flatMap((total) => {
    const name = totalName(total, filter.realisation, words)
    const means = areas.map((area): Cell => {
      const mean = perActivity(area.row.measures[total])
      const label = words('comparison.label.mean', { area: area.label, name })
      return mean === null ? missing(area) : book.cell(`${area.key}/${total}/mean`, label, mean)
    })
    const shares = areas.map((area): Cell => {
      const label = words('comparison.label.cityShare', { area: area.label, name })
      const whole = city.total.measures[total]
      const share = book.share(`${area.key}/${total}/city/percent`, label, area.row.measures[total], whole)
      return share === null ? missing(area) : percentCell(share)
    })
    return [
      { title: words('comparison.row.mean', { name, unit: words(`measureUnit.${total}`) }), cells: means },
      { title: words('comparison.row.cityShare', { name }), cells: shares },
    ]
  })
  const label = labelOf({ key: 'city', label: words('sentence.allAreas') }, words('measure.activities'), words)
  return [
    { kind: 'heading', level: 1, text: words('comparison.heading.shares') },
    paragraph(
      words,
      words('comparison.shares', { activities: book.count('city/activities', label, city.total.activities) }),
    ),
    sideBySide(
      words('comparison.table.shares'),
      words('export.column.subject'),
      areas,
      [{ title: words('comparison.row.activityShare'), cells: activities }, ...rows],
      words('comparison.note.shares'),
    ),
  ]
}
