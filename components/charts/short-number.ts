import { writeQuantity } from '@/domain/figures/write-quantity'
import type { Bound, Locale, Words } from '@/domain/vocabulary'

const STEPS: Record<Locale, [size: number, sign: string][]> = {
  'zh-CN': [
    [1e8, '亿'],
    [1e4, '万'],
  ],
  en: [
    [1e6, 'm'],
    [1e3, 'k'],
  ],
}

/**
 * A number where space is short: 23456 → 2.3万, 2345 → 2,345; en 23.5k. The full one belongs into its title.
 * @param bound what was "at least" is rounded down and "at most" up, so that the short form stays true
 */
export function shortNumber(value: number, lang: Locale, bound: Bound = 'exact'): string {
  const step = STEPS[lang].find(([size]) => value >= size)
  if (step === undefined || value < 10_000) return value.toLocaleString('en-US')
  const round = { atLeast: Math.floor, atMost: Math.ceil, exact: Math.round, about: Math.round }[bound]
  return `${round((value / step[0]) * 10) / 10}${step[1]}`
}

/** A quantity where space is short: 约4.1万, 2.3万余; en about 41.1k. */
export function shortQuantity(
  amount: { value: number | null; bound: Bound | null },
  words: Words,
  lang: Locale,
): string {
  if (amount.value === null || amount.bound === null) return writeQuantity(amount, words)
  const before = amount.bound === 'atMost' || amount.bound === 'about' ? words(`quantity.${amount.bound}`) : ''
  const after = amount.bound === 'atLeast' ? words('quantity.atLeast') : ''
  return `${before}${shortNumber(amount.value, lang, amount.bound)}${after}`
}
