import type { Bound, Words } from '@/domain/vocabulary'

const digits = new Intl.NumberFormat('en-US', { maximumFractionDigits: 2 })

/** The written form of a plain number, grouped by thousands as in 2,540 (GB/T 15835-2011 allows the comma). */
export function writeNumber(value: number): string {
  return digits.format(value)
}

/** A quantity in words, split so that a screen can set the qualifier smaller than the digits. */
export interface QuantityParts {
  before: string
  number: string
  after: string
}

/**
 * How a quantity is written: zh 86 / 2,540余 / 近2,000 / 约300, en 86 / 2,540+ / under 2,000 / about 300.
 * A null value has no digits: the words for "not reported" stand in `after`.
 * @param words looks up `quantity.*` of the messages
 */
export function quantityParts(amount: { value: number | null; bound: Bound | null }, words: Words): QuantityParts {
  if (amount.value === null || amount.bound === null) {
    return { before: '', number: '', after: words('quantity.notReported') }
  }
  const before = amount.bound === 'atMost' || amount.bound === 'about' ? words(`quantity.${amount.bound}`) : ''
  const after = amount.bound === 'atLeast' ? words('quantity.atLeast') : ''
  return { before, number: writeNumber(amount.value), after }
}

/** The same as one string, for tables, files and screen readers. */
export function writeQuantity(amount: { value: number | null; bound: Bound | null }, words: Words): string {
  const { before, number, after } = quantityParts(amount, words)
  return `${before}${number}${after}`
}
