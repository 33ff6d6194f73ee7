import { openSides } from '@/domain/figures/quantity'
import type { Bound } from '@/domain/vocabulary'

/**
 * How a number with a bound is rounded: one that is open to one side only, to the other side, so that what was surely
 * reached (2500余) is not overstated, and what was surely not exceeded (近2000) not understated.
 */
export function safeRounding(bound: Bound): (value: number) => number {
  const { above, below } = openSides(bound)
  if (above === below) return Math.round
  return above ? Math.floor : Math.ceil
}
