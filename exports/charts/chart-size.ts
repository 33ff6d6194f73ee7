import type { ChartSpec } from '@/domain/reports/document/chart-spec'

export interface Size {
  width: number
  height: number
}

/** The height of a row of bars with one series, and of one bar among several. */
export const ROW = { single: 18, bar: 11, gap: 7 }
export const LEGEND = 18

/**
 * The size at which a chart is best read, in points, for a given width: bars grow with their rows, up to the height
 * of a page; columns and lines keep their shape.
 * @param most the height that there is at most
 */
export function chartSize({ kind, categories, series }: ChartSpec, width: number, most: number): Size {
  if (kind !== 'bars') return { width, height: Math.min(most, Math.round(width * 0.4) + legendHeight(series.length)) }
  const row = rowHeight(series.length)
  return { width, height: Math.min(most, 22 + legendHeight(series.length) + row * Math.max(2, categories.length)) }
}

export function rowHeight(series: number): number {
  return series > 1 ? series * ROW.bar + ROW.gap : ROW.single
}

export function legendHeight(series: number): number {
  return series > 1 ? LEGEND : 0
}
