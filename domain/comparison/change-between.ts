import { openSides } from '@/domain/figures/quantity'
import type { Bound } from '@/domain/vocabulary'

type Some = { value: number | null; bound: Bound | null }

/** How a quantity changed, as far as the bounds of both ends allow to say. */
export type Change =
  | { kind: 'difference'; by: number }
  | { kind: 'more' }
  | { kind: 'fewer' }
  | { kind: 'undecided' }
  | { kind: 'notReported' }

/**
 * The change from one total to another. A difference is given between two exact numbers only; else whether it is surely
 * more or fewer: 300余 is more than 200, but may be more or fewer than 500.
 */
export function changeBetween(before: Some, now: Some): Change {
  if (before.value === null || now.value === null || before.bound === null || now.bound === null) {
    return { kind: 'notReported' }
  }
  if (before.bound === 'exact' && now.bound === 'exact') return { kind: 'difference', by: now.value - before.value }
  if (now.value > before.value && !openSides(now.bound).below && !openSides(before.bound).above) return { kind: 'more' }
  if (now.value < before.value && !openSides(now.bound).above && !openSides(before.bound).below) {
    return { kind: 'fewer' }
  }
  return { kind: 'undecided' }
}
