import { amountOf } from '@/components/charts/amounts'
import type { Quantity } from '@/domain/figures/quantity'
import type { Statistics, StatisticsRow } from '@/domain/statistics/answers'
import { UNKNOWN } from '@/domain/statistics/row-keys'
import type { LedgerSubject } from '@/domain/vocabulary'

/** How many areas can be told apart in one picture. */
export const MOST_SERIES = 6

/** One line of the legend: everything together, or one area. */
export interface TrendSeries {
  /** The area's code; null for everything together. */
  area: string | null
  label: string
}

/** One period with an amount for each series; null where a series has no activity in it. */
export interface TrendPoint {
  key: string
  label: string
  amounts: (Quantity | null)[]
}

export interface Trend {
  series: TrendSeries[]
  points: TrendPoint[]
  /** What has no month or year: never among the periods, never dropped. */
  unknown: TrendPoint | null
}

/** The breakdown that the trend of an area selection needs beside the one by period; null for a single series. */
export function pairOf(step: 'year' | 'month', areas: readonly string[] | undefined): string | null {
  return areas !== undefined && areas.length >= 2 && areas.length <= MOST_SERIES ? `${step},area` : null
}

/**
 * The amounts over time.
 * @param periods the breakdown by period, which has every period of the axis
 * @param pairs the breakdown by period and area, where areas are compared
 * @param selected areas to compare, with their names
 */
export function trendOf(
  periods: Statistics,
  pairs: Statistics | null,
  selected: readonly { code: string; label: string }[],
  subject: LedgerSubject,
): Trend {
  const series: TrendSeries[] =
    pairs === null ? [{ area: null, label: '' }] : selected.map(({ code, label }) => ({ area: code, label }))
  const cells = new Map(pairs?.rows.map((row) => [String(row.key), row]) ?? [])
  const cell = (row: StatisticsRow, area: string | null) =>
    area === null ? row : cells.get(String([String(row.key), area]))
  const points = periods.rows.map((row) => ({
    key: String(row.key),
    label: String(row.label),
    amounts: series.map(({ area }) => amountIn(cell(row, area), subject)),
  }))
  return {
    series,
    points: points.filter(({ key }) => key !== UNKNOWN),
    unknown: points.find(({ key }) => key === UNKNOWN) ?? null,
  }
}

function amountIn(row: StatisticsRow | undefined, subject: LedgerSubject): Quantity | null {
  return row === undefined || row.activities === 0 ? null : amountOf(row, subject)
}

/** Every value that the drawing has to hold. */
export function trendValues({ points, unknown }: Trend): (number | null)[] {
  return [...points, ...(unknown ? [unknown] : [])].flatMap(({ amounts }) => amounts.map((each) => each?.value ?? null))
}
