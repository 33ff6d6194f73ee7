import { writePartialDate } from '@/domain/figures/write-date'
import { type Compared, sideBySide } from '@/domain/reports/comparison/columns'
import type { ComparisonContent } from '@/domain/reports/comparison/content'
import { cellCount, matrixRows } from '@/domain/reports/comparison/matrix'
import type { ChartSpec } from '@/domain/reports/document/chart-spec'
import { paragraph } from '@/domain/reports/document/paragraph'
import type { Block } from '@/domain/reports/document/report-document'
import type { ReportPen } from '@/domain/reports/document/report-pen'
import { chartText, countPoint } from '@/domain/reports/document/statistics-chart'
import { UNKNOWN } from '@/domain/statistics/row-keys'

/** 四、时间走势: activities of each area over months or years, on one scale. */
export function timeBlocks(
  { byTime: { step, pairs, axis } }: ComparisonContent,
  areas: readonly Compared[],
  pen: ReportPen,
): Block[] {
  const { words } = pen
  const keys = axis.rows.map(({ key }) => String(key))
  const known = keys.filter((key) => key !== UNKNOWN)
  const labelled = keys.map((key) => ({
    key,
    label: key === UNKNOWN ? words(`row.${step}.unknown`) : writePartialDate(key, words),
  }))
  const spec: ChartSpec = {
    kind: 'lines',
    unit: words('measureUnit.activities'),
    categories: known,
    series: areas.map(({ code, label }) => ({
      name: label,
      points: known.map((key) => countPoint(cellCount(pairs.rows, code, key))),
    })),
  }
  return [
    { kind: 'heading', level: 1, text: words('comparison.heading.time') },
    paragraph(
      words,
      words(`comparison.time.${step}`),
      keys.includes(UNKNOWN) ? words('comparison.time.unknown') : null,
    ),
    ...(known.length > 1
      ? [{ kind: 'chart' as const, caption: words(`comparison.chart.${step}`), spec, alt: chartText(spec, words) }]
      : []),
    sideBySide(
      words(`comparison.table.${step}`),
      words(`dimension.${step}`),
      areas,
      matrixRows(step, labelled, pairs.rows, areas, pen),
      null,
    ),
  ]
}
