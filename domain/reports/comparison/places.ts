import type { Comparison, Rank } from '@/domain/comparison/answers'
import type { Compared } from '@/domain/reports/comparison/columns'
import { labelOf, type ReportPen, totalName } from '@/domain/reports/document/report-pen'
import type { Cell } from '@/domain/reports/table'
import type { Total } from '@/domain/vocabulary'

/** Whether bounds leave open which place it is. */
export function isUndecided(rank: Rank | null): boolean {
  return rank !== null && rank.first < rank.last
}

/** The place of each area by a total, or the places that it may have: 1, 2–3. What is in no order has none. */
export function rankRow(
  total: Total,
  { rows }: Comparison,
  areas: readonly Compared[],
  { words, book, filter }: ReportPen,
): { title: string; cells: Cell[] } {
  const title = words('comparison.row.place', { measure: totalName(total, filter.realisation, words) })
  const cells = areas.map((area): Cell => {
    const rank = rows.find(({ key }) => key === area.code)?.cells[total]?.rank
    if (!rank) return words('report.noShare')
    const state = (end: 'first' | 'last') =>
      book.count(`${area.key}/${total}/place/${end}`, labelOf(area, title, words), rank[end])
    const [first, last] = [state('first'), state('last')]
    return first === last ? first : words('comparison.place', { first, last })
  })
  return { title, cells }
}
