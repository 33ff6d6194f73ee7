import { amountOf, type Counted } from '@/components/charts/amounts'
import type { View } from '@/components/charts/view-state'
import type { Area, StatisticsRow } from '@/domain/statistics/answers'
import type { LedgerSubject, Locale, Total } from '@/domain/vocabulary'

/** One row of bars. */
export interface BarRow extends Counted {
  key: string
  label: string
  /** The full name, where the label is a short one. */
  name: string
  largest: StatisticsRow['largest']
}

export interface AreaRows {
  districts: BarRow[]
  /** What belongs to no single district: the city's own, places outside, places nobody reported. */
  apart: BarRow[]
  /** Districts in which nothing passed the filter. */
  without: BarRow[]
}

/** The rows of a one-dimensional breakdown. */
export function barRows(rows: readonly StatisticsRow[], label: (row: { key: string; label: string }) => string) {
  return rows.map(
    (row): BarRow => ({
      ...row,
      key: String(row.key),
      name: String(row.label),
      label: label({ key: String(row.key), label: String(row.label) }),
    }),
  )
}

/** The name of an area in little space: districts go by their short names. */
export function shortAreaName(areas: readonly Area[], lang: Locale): (row: { key: string; label: string }) => string {
  return ({ key, label }) => {
    const area = areas.find((each) => each.code === key)
    if (area === undefined || lang === 'en') return area?.en ?? label
    return area.tile === null ? area.zh : area.short
  }
}

/** Sets what is no district apart, and districts without activities aside; both keep the official order. */
export function groupAreas(rows: readonly BarRow[], areas: readonly Area[]): AreaRows {
  const places = new Set(areas.filter(({ kind }) => kind === 'district' || kind === 'economic-zone').map((a) => a.code))
  const isDistrict = ({ key }: BarRow) => places.has(key as Area['code'])
  return {
    districts: rows.filter((row) => isDistrict(row) && row.activities > 0),
    apart: rows.filter((row) => !isDistrict(row) && row.activities > 0),
    without: rows.filter((row) => isDistrict(row) && row.activities === 0),
  }
}

/** Orders rows by a subject; what was not reported comes last either way, and equals keep the order they had. */
export function sortRows(rows: readonly BarRow[], { sort, descending }: Pick<View, 'sort' | 'descending'>): BarRow[] {
  if (sort === 'name') return [...rows]
  const value = (row: BarRow) => amountOf(row, sort).value
  return [...rows].sort((a, b) => {
    const [first, second] = [value(a), value(b)]
    if (first === null || second === null) return Number(first === null) - Number(second === null)
    return descending ? second - first : first - second
  })
}

/** The largest single activity's value of a subject; plain counts have none. */
export function largestOf(row: BarRow, subject: LedgerSubject): number | null {
  return subject === 'activities' || subject === 'articles' ? null : row.largest[subject as Total]
}
