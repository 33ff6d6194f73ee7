import type { Amount } from '@/domain/figures/quantity'
import { safeRounding } from '@/domain/figures/safe-rounding'

/** So many digits say enough of a number that was divided. */
const DIGITS = 3

/** A divided number as it is written, rounded so that its bound still holds. */
export function roundKeepingBound({ value, bound }: Amount): Amount {
  return { value: roundTo(value, safeRounding(bound)), bound }
}

/** A number as it is written, whole from a hundred on, else with three digits. */
export function roundTo(value: number, way: (value: number) => number = Math.round): number {
  if (value === 0) return 0
  const places = Math.min(15, Math.max(0, DIGITS - 1 - Math.floor(Math.log10(Math.abs(value)))))
  const shift = 10 ** places
  // Division leaves dust behind the digits that count: 2.9999999999999996 is 3 for every way of rounding.
  return way(Number((value * shift).toPrecision(15))) / shift
}
