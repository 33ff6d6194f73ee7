import { openSides, type Quantity } from '@/domain/figures/quantity'
import { writeNumber, writeQuantity } from '@/domain/figures/write-quantity'
import type { ChartPoint, ChartSpec } from '@/domain/reports/document/chart-spec'
import type { Words } from '@/domain/vocabulary'

/** A count as a point of a chart. */
export function countPoint(value: number): ChartPoint {
  return { value, text: writeNumber(value), open: { above: false, below: false } }
}

/** A total as a point of a chart: a gap where nothing was reported, open where its bound is. */
export function quantityPoint(quantity: Pick<Quantity, 'value' | 'bound'>, words: Words): ChartPoint {
  const open = quantity.bound === null ? { above: false, below: false } : openSides(quantity.bound)
  return { value: quantity.value, text: writeQuantity(quantity, words), open }
}

/** A chart of one series over the rows of a breakdown. */
export function chartOf<Row extends { label: string }>(
  kind: ChartSpec['kind'],
  name: string,
  unit: string,
  rows: readonly Row[],
  point: (row: Row) => ChartPoint,
): ChartSpec {
  return {
    kind,
    unit,
    categories: rows.map(({ label }) => label),
    series: [{ name, points: rows.map(point) }],
  }
}

/** What a chart says, for those who do not see it: every category with its number. */
export function chartText(spec: ChartSpec, words: Words): string {
  const several = spec.series.length > 1
  const parts = spec.series.map(({ name, points }) => {
    const list = points.map(({ text }, i) => words('report.chart.point', { category: spec.categories[i] ?? '', text }))
    const joined = list.join(words('report.clauseSeparator'))
    return several ? words('report.chart.series', { name, list: joined }) : joined
  })
  return words('report.chart.alt', { unit: spec.unit, text: parts.join(words('report.clauseSeparator')) })
}
