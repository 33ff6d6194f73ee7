import { profileOf } from '@/domain/comparison/type-profile'
import { type Compared, sideBySide } from '@/domain/reports/comparison/columns'
import type { ComparisonContent } from '@/domain/reports/comparison/content'
import { matrixRows } from '@/domain/reports/comparison/matrix'
import { paragraph } from '@/domain/reports/document/paragraph'
import type { Block } from '@/domain/reports/document/report-document'
import { listOf, type ReportPen } from '@/domain/reports/document/report-pen'

/** 三、类型结构: what each area has most of, and nothing of though the city has. */
export function typeBlocks(
  { areaTypes, cityTypes }: ComparisonContent,
  areas: readonly Compared[],
  pen: ReportPen,
): Block[] {
  const { words, book } = pen
  const named = (keys: readonly string[]) =>
    listOf(
      keys.map((key) => words(`type.${key}`)),
      words,
    )
  const sentences = areas
    .filter(({ row }) => row.activities > 0)
    .map((area) => {
      const { strongest, missing } = profileOf(area.code, areaTypes.rows, cityTypes.rows)
      const [first] = areaTypes.rows.filter(({ key }) => key[0] === area.code && key[1] === strongest[0])
      const label = words('comparison.label.strongest', { area: area.label })
      const count = book.count(`${area.key}/type/most`, label, first?.activities ?? 0)
      const values = { area: area.label, strongest: named(strongest), count, places: strongest.length }
      return paragraph(
        words,
        words('comparison.types.strongest', values),
        missing.length > 0 ? words('comparison.types.missing', { list: named(missing) }) : null,
      )
    })
  const keys = cityTypes.rows
    .filter(({ activities }) => activities > 0)
    .map(({ key, label }) => ({
      key: String(key),
      label: String(label),
    }))
  return [
    { kind: 'heading', level: 1, text: words('comparison.heading.types') },
    ...sentences,
    sideBySide(
      words('comparison.table.types'),
      words('dimension.type'),
      areas,
      matrixRows('type', keys, areaTypes.rows, areas, pen),
      words('comparison.note.types'),
    ),
  ]
}
