import type { Scale } from '@/domain/comparison/words'
import { type QuantityParts, quantityParts } from '@/domain/figures/write-quantity'
import type { Bound, Words } from '@/domain/vocabulary'

/** Divided numbers come rounded to the digits that count, of which small ones have many behind the point. */
const digits = new Intl.NumberFormat('en-US', { maximumSignificantDigits: 15 })
const PERCENT_PLACES = 1

/** A number of a comparison: a share in percent, what was divided with all of its digits. */
export function writeScaledNumber(value: number, per: Scale): string {
  return per === 'share' ? `${digits.format(percentOf(value))}%` : digits.format(value)
}

/** The same with its bound, its parts apart: 1.25余, 约3.4%; null where there is nothing to write. */
export function scaledParts(
  amount: { value: number; bound: Bound } | null,
  per: Scale,
  words: Words,
): QuantityParts | null {
  if (amount === null) return null
  const { before, after } = quantityParts(amount, words)
  return { before, number: writeScaledNumber(amount.value, per), after }
}

export function writeScaled(amount: { value: number; bound: Bound }, per: Scale, words: Words): string {
  const { before, number, after } = scaledParts(amount, per, words) as QuantityParts
  return `${before}${number}${after}`
}

/** With one place, but only all is 100 and only nothing is 0. */
export function percentOf(share: number): number {
  const rounded = Number((share * 100).toFixed(PERCENT_PLACES))
  if (share > 0 && rounded === 0) return 0.1
  return share < 1 && rounded === 100 ? 99.9 : rounded
}
