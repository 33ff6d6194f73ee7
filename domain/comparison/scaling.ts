import type { SureRange } from '@/domain/comparison/answers'
import type { CountedCell } from '@/domain/comparison/counted-areas'
import { roundKeepingBound } from '@/domain/comparison/round-keeping-bound'
import type { Scale } from '@/domain/comparison/words'
import type { Amount } from '@/domain/figures/quantity'
import { perActivity } from '@/domain/statistics/per-activity'
import { shareBound } from '@/domain/statistics/shares'
import type { LedgerSubject } from '@/domain/vocabulary'

/** What a total is set in relation to. */
export interface Relation {
  per: Scale
  subject: LedgerSubject
  /** For shares, the total of the whole city; null where nothing was reported. */
  city: Amount | null
  /** Between which numbers lies what the city has beside this row. */
  rest: SureRange
  /** How many there are of what `by:` divides by, and for how many of them a number is; null where the row has none. */
  denominator: { value: number; per: number } | null
}

export interface Scaled {
  /** As it is written. */
  amount: Amount
  /** As it is compared: not rounded. */
  precise: Amount
  /** Between which numbers it surely lies. */
  range: SureRange
  /** The range that rows are ordered by: shares of one whole are in the order of the parts, however vague the whole. */
  order: SureRange
}

/** A total in relation, its bound kept; null where nothing was reported, or there is nothing to relate it to. */
export function scaledOf(cell: CountedCell, { per, subject, city, rest, denominator }: Relation): Scaled | null {
  const { amount, range, reported } = cell
  if (amount === null || range === null) return null
  if (per === 'total') return { amount, precise: amount, range, order: range }
  if (per === 'share') {
    if (city === null || city.value === 0) return null
    // What is all there is stays all of it, however vague: where nobody else reported anything, the share is the whole.
    const bound = rest.high === 0 ? 'exact' : shareBound(city.bound, amount.bound)
    const share = { value: amount.value / city.value, bound }
    return { amount: share, precise: share, range: shareRange(range, rest), order: range }
  }
  if (per === 'activity') {
    const mean = subject === 'activities' || reported === 0 ? null : perActivity({ ...amount, ...coverageOf(cell) })
    return mean && divided(mean, amount, range, (value) => value / reported)
  }
  if (denominator === null) return null
  const scale = (value: number) => (value * denominator.per) / denominator.value
  return divided(roundKeepingBound({ ...amount, value: scale(amount.value) }), amount, range, scale)
}

const coverageOf = ({ reported, unreported }: CountedCell) => ({ reported, unreported })

function divided(written: Amount, amount: Amount, { low, high }: SureRange, scale: (value: number) => number): Scaled {
  const range = { low: scale(low), high: high === null ? null : scale(high) }
  return { amount: written, precise: { ...amount, value: scale(amount.value) }, range, order: range }
}

/** The part is in the whole: it is the larger a share, the larger itself and the smaller all the rest. Never above 1. */
function shareRange(part: SureRange, rest: SureRange): SureRange {
  const share = (some: number, others: number) => (some === 0 ? 0 : some / (some + others))
  return {
    low: rest.high === null ? 0 : share(part.low, rest.high),
    high: part.high === null ? 1 : share(part.high, rest.low),
  }
}
