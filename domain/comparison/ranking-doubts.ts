import type { ComparedRow, Comparison } from '@/domain/comparison/answers'
import { isDoubtful, orderDoubts } from '@/domain/comparison/order-doubts'
import { isRecordCount } from '@/domain/comparison/words'
import type { LedgerSubject } from '@/domain/vocabulary'

export type Doubts = NonNullable<Comparison['doubts'][LedgerSubject]>

/** Rows that rest on this many times as many publications as others are read by more eyes, not only busier. */
const MANY_TIMES = 3

/** What speaks against the order of rows by a subject (counting rule 9); null where nothing does. */
export function rankingDoubts(rows: readonly ComparedRow[], subject: LedgerSubject): Doubts | null {
  // Counts of records are reported for all: only where the reports come from makes them unlike.
  const told = isRecordCount(subject)
    ? []
    : rows.flatMap(({ key, cells }) => {
        const cell = cells[subject]
        if (cell === undefined) return []
        const { amount, reported, unreported, largestShare } = cell
        const largest = amount === null || largestShare === null ? null : largestShare * amount.value
        const total =
          amount === null
            ? { value: null, bound: null, reported: 0 as const, unreported }
            : { ...amount, reported, unreported }
        return [{ key, total, largest }]
      })
  const doubts = { ...orderDoubts(told), publications: publicationsApart(rows) }
  return isDoubtful(doubts) || doubts.publications !== null ? doubts : null
}

/** The fewest and the most publications of rows with activities, where they lie far apart; else null. */
function publicationsApart(rows: readonly ComparedRow[]): { low: number; high: number } | null {
  const counts = rows.filter(({ activities }) => activities > 0).map(({ publications }) => publications)
  const [low, high] = [Math.min(...counts), Math.max(...counts)]
  return high >= MANY_TIMES * Math.max(1, low) ? { low, high } : null
}
