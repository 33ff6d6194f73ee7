import { type Amount, openSides } from '@/domain/figures/quantity'
import type { Bound } from '@/domain/vocabulary'

/** What was added (or, below zero, taken away), with the vagueness of its size: −40余 is forty and more taken away. */
export interface Difference {
  by: number
  bound: Bound
}

/**
 * The difference between the sum of some amounts and that of others; null where there is no amount on either side.
 * Its size is open upwards where it may be larger: 近2000 that became 2500余 are 500余 more.
 */
export function differenceBetween(before: readonly Amount[], after: readonly Amount[]): Difference | null {
  if (before.length + after.length === 0) return null
  const sum = (amounts: readonly Amount[]) => amounts.reduce((all, { value }) => all + value, 0)
  const open = (amounts: readonly Amount[], side: 'above' | 'below') =>
    amounts.some(({ bound }) => openSides(bound)[side])
  const by = sum(after) - sum(before)
  const mayBeHigher = open(after, 'above') || open(before, 'below')
  const mayBeLower = open(after, 'below') || open(before, 'above')
  return { by, bound: by < 0 ? boundOf(mayBeLower, mayBeHigher) : boundOf(mayBeHigher, mayBeLower) }
}

function boundOf(above: boolean, below: boolean): Bound {
  if (above) return below ? 'about' : 'atLeast'
  return below ? 'atMost' : 'exact'
}
