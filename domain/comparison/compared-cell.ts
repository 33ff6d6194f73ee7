import type { Change, ComparedCell, Rank } from '@/domain/comparison/answers'
import { changeBetween } from '@/domain/comparison/change-between'
import { type ComparedTotal, writtenPart } from '@/domain/comparison/compared-totals'
import { roundTo } from '@/domain/comparison/round-keeping-bound'
import type { Reading } from '@/domain/comparison/words'

/**
 * What is said of one subject in one area.
 * @param ranks the place under each reading
 * @param before the same in the period compared with; null where there is none
 */
export function comparedCell(
  now: ComparedTotal,
  ranks: Record<Reading, Rank | null>,
  before: ComparedTotal | null,
): ComparedCell {
  return {
    ...writtenPart(now),
    range: now.scaled?.range ?? null,
    largestShare: now.counted.largestShare,
    rank: now.rank,
    ranks,
    before: before && { ...writtenPart(before), rank: before.rank },
    change: before && changeOf(before, now),
  }
}

/** Compared unrounded, so that a change too small to be written is still one. */
function changeOf(before: ComparedTotal, now: ComparedTotal): Change {
  const none = { value: null, bound: null }
  const change = changeBetween(before.scaled?.precise ?? none, now.scaled?.precise ?? none)
  return change.kind === 'difference' && !Number.isInteger(change.by) ? { ...change, by: roundTo(change.by) } : change
}
