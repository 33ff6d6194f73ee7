import type { SureRange } from '@/domain/comparison/answers'
import { type Amount, openSides, surePart } from '@/domain/figures/quantity'

const ZERO: SureRange = { low: 0, high: 0 }

/**
 * Between which numbers a sum surely lies, by its parts: of 2500余 + 近2000 at least the 2500 are sure, and nothing says
 * how many there are at most. Parts that are open below may be anything down to zero.
 */
export function sureRangeOf(parts: readonly Amount[]): SureRange {
  return addRanges(parts.map(rangeOfPart))
}

/** The same for a total, of which `sure` is what its figures surely come to. */
export function sureRangeOfTotal({ value, bound }: Amount, sure: number): SureRange {
  return { low: sure, high: openSides(bound).above ? null : value }
}

/** Between which numbers the sum of amounts lies; open above where one of them is. */
export function addRanges(ranges: readonly SureRange[]): SureRange {
  return ranges.reduce(
    (sum, { low, high }) => ({
      low: sum.low + low,
      high: sum.high === null || high === null ? null : sum.high + high,
    }),
    ZERO,
  )
}

function rangeOfPart(part: Amount): SureRange {
  return sureRangeOfTotal(part, surePart(part))
}
