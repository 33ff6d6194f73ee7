import { openSides, type Quantity } from '@/domain/figures/quantity'
import type { Bound } from '@/domain/vocabulary'

/** From this share on one activity says more about a total than all the others together. */
const DOMINANT = 0.8

/**
 * The share that the largest single activity has in a total of several, where it dominates the total; else null.
 * @param largest the largest activity's value, as the statistics answer gives it
 * @returns 0.8 to 1
 */
export function dominantShare(total: Quantity, largest: number | null | undefined): number | null {
  if (total.value === null || total.value === 0 || total.reported < 2 || !largest) return null
  const share = largest / total.value
  return share >= DOMINANT ? share : null
}

/** A share as a whole percentage. Only all is 100% and only nothing is 0%; what lies close is written as 99% and 1%. */
export function writePercent(share: number): string {
  if (share <= 0) return '0%'
  if (share > 1) return `${Math.round(share * 100)}%`
  return share === 1 ? '100%' : `${Math.min(99, Math.max(1, Math.round(share * 100)))}%`
}

/**
 * How vague the share of a whole is, given the bounds of both. A larger part makes it larger, a larger whole smaller:
 * 1000余 of 20000 is at least 5%, 3 of 100余 at most 3%, 1000余 of 20000余 about 5%.
 */
export function shareBound(whole: Bound, part: Bound): Bound {
  const [all, some] = [openSides(whole), openSides(part)]
  const above = some.above || all.below
  const below = some.below || all.above
  if (above && below) return 'about'
  if (above) return 'atLeast'
  return below ? 'atMost' : 'exact'
}
