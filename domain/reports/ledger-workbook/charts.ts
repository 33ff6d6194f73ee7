import { openSides, type Quantity } from '@/domain/figures/quantity'
import { writeNumber, writeQuantity } from '@/domain/figures/write-quantity'
import type { ChartPoint } from '@/domain/reports/document/chart-spec'
import type { Sheet } from '@/domain/reports/workbook'
import type { Statistics, Summary } from '@/domain/statistics/answers'
import { type Dimension, TOTALS, type Words } from '@/domain/vocabulary'

/** A row's activities and participants, each as a chart of its own: their units differ. */
export function breakdownCharts({ rows }: Statistics, by: Dimension, words: Words): Sheet['charts'] {
  const kind = by === 'month' ? 'columns' : 'bars'
  const categories = rows.map(({ label }) => [label].flat()[0] ?? '')
  return (['activities', 'participants'] as const).map((subject) => {
    const name = words(`measure.${subject}`)
    const unit = words(`measureUnit.${subject}`)
    const points = rows.map((row) =>
      subject === 'activities' ? countPoint(row.activities) : quantityPoint(row.measures.participants, words),
    )
    return {
      caption: words('workbook.chart.by', { subject: name, unit, dimension: words(`dimension.${by}`) }),
      spec: { kind, unit, categories, series: [{ name, points }] },
    }
  })
}

/** How many activities report each measure, and how many do not: what the totals rest on. */
export function coverageChart({ measures }: Summary, words: Words): Sheet['charts'][number] {
  const series = (['reported', 'unreported'] as const).map((side) => ({
    name: words(`workbook.column.${side}`),
    points: TOTALS.map((total) => countPoint(measures[total][side])),
  }))
  return {
    caption: words('workbook.chart.coverage'),
    spec: {
      kind: 'bars',
      unit: words('measureUnit.activities'),
      categories: TOTALS.map((total) => words(`measure.${total}`)),
      series,
    },
  }
}

function countPoint(count: number): ChartPoint {
  return { value: count, text: writeNumber(count), open: openSides('exact') }
}

function quantityPoint(quantity: Quantity, words: Words): ChartPoint {
  return { value: quantity.value, text: writeQuantity(quantity, words), open: openSides(quantity.bound ?? 'exact') }
}
