import { isCount } from '@/components/charts/amounts'
import { axisValues, barLength, barScale } from '@/components/charts/bar-scale'
import type { ChartContext } from '@/components/charts/chart-frame'
import type { TrendPicture } from '@/components/charts/picture/draw-trend'
import { seriesStyle } from '@/components/charts/series-styles'
import { shortNumber, shortQuantity } from '@/components/charts/short-number'
import { type Trend, type TrendPoint, trendValues } from '@/components/charts/trend-data'
import { axisLabel } from '@/components/charts/trend-text'
import type { LedgerSubject } from '@/domain/vocabulary'

/** A measure over time, in words and lengths, for a picture of it. */
export function trendPicture(
  trend: Trend | null,
  subject: LedgerSubject,
  { words, lang, view, planned }: ChartContext,
): TrendPicture {
  const scale = barScale(view.scale, trend ? trendValues(trend) : [])
  const group = (point: TrendPoint, name: string) => ({
    name,
    bars: point.amounts.map(
      (amount) =>
        amount && {
          length: barLength(scale, amount.value ?? 0).length,
          bound: amount.bound,
          text: amount.value === null || amount.value === 0 ? '' : shortQuantity(amount, words, lang),
        },
    ),
  })
  return {
    kind: 'trend',
    series: (trend?.series ?? []).map(({ label }, i) => ({ label, ...seriesStyle(i, subject) })),
    groups: (trend?.points ?? []).map((point) => group(point, axisLabel(point.key))),
    unknown: trend?.unknown ? group(trend.unknown, trend.unknown.label) : null,
    lines: axisValues(scale).map((value) => ({
      at: barLength(scale, value).length,
      text: shortNumber(value, lang),
    })),
    planned: planned && !isCount(subject),
    notes: [words('chart.legend.ends'), words(`chart.scaleHint.${view.scale}`)],
  }
}
