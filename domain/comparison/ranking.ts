import type { Rank, SureRange } from '@/domain/comparison/answers'

/**
 * The places that rows may have by an amount, the largest first, as far as their sure ranges decide: one place behind
 * every row that is surely larger, and before every one that cannot be larger. Rows of equal exact amounts share a place
 * and leave the next ones out (1, 1, 3). What was not reported has no place, and takes none.
 * @param ranges by the rows' keys; null where nothing was reported
 */
export function rankingOf(ranges: ReadonlyMap<string, SureRange | null>): Map<string, Rank> {
  const rows = [...ranges].flatMap(([key, range]) => (range === null ? [] : [{ key, range }]))
  return new Map(
    rows.map(({ key, range }) => {
      const others = rows.filter((other) => other.key !== key)
      const surely = others.filter((other) => isLarger(other.range.low, range.high))
      const possibly = others.filter((other) => other.range.high === null || other.range.high > range.low)
      return [key, { first: 1 + surely.length, last: 1 + possibly.length }]
    }),
  )
}

/** Whether a low end lies above a high one; nothing lies above an open end. */
function isLarger(low: number, high: number | null): boolean {
  return high !== null && low > high
}
