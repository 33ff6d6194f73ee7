import type { SureRange } from '@/domain/comparison/answers'
import { type Amount, openSides } from '@/domain/figures/quantity'
import type { ActivityFacts } from '@/domain/statistics/facts'
import { contributes } from '@/domain/statistics/totals'
import type { Realisation, Total } from '@/domain/vocabulary'

const ZERO: SureRange = { low: 0, high: 0 }

/**
 * Between which numbers a sum surely lies, by its parts: of 2500余 + 近2000 at least the 2500 are sure, and nothing says
 * how many there are at most. Parts that are open below may be anything down to zero.
 */
export function sureRangeOf(parts: readonly Amount[]): SureRange {
  return addRanges(parts.map(rangeOfPart))
}

/** The same for the total of activities. */
export function sureRangeOfTotal(
  activities: readonly Pick<ActivityFacts, 'counted'>[],
  total: Total,
  realisation: Realisation,
): SureRange {
  const parts = activities.flatMap(({ counted }) =>
    counted.filter((figure) => figure.realisation === realisation && contributes(figure, total)),
  )
  return sureRangeOf(parts)
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

function rangeOfPart({ value, bound }: Amount): SureRange {
  const { above, below } = openSides(bound)
  return { low: below ? 0 : value, high: above ? null : value }
}
