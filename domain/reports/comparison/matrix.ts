import type { Compared } from '@/domain/reports/comparison/columns'
import { labelOf, type ReportPen } from '@/domain/reports/document/report-pen'
import type { StatisticsRow } from '@/domain/statistics/answers'

/** How many activities a cell of a breakdown by area and something else has; what it does not list has none. */
export function cellCount(pairs: readonly StatisticsRow[], area: string, key: string): number {
  return pairs.find((pair) => pair.key[0] === area && pair.key[1] === key)?.activities ?? 0
}

/** The activities of each area by type, month or series: one row for each key. */
export function matrixRows(
  by: string,
  keys: readonly { key: string; label: string }[],
  pairs: readonly StatisticsRow[],
  areas: readonly Compared[],
  { book, words }: ReportPen,
) {
  return keys.map(({ key, label }) => ({
    title: label,
    cells: areas.map((area) => {
      const named = labelOf({ key: '', label: `${area.label} ${label}` }, words('measure.activities'), words)
      return book.count(`${area.key}/${by}/${key}/activities`, named, cellCount(pairs, area.code, key))
    }),
  }))
}
