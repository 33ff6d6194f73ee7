import type { Amount, Quantity } from '@/domain/figures/quantity'
import { safeRounding } from '@/domain/figures/safe-rounding'

/** The mean over the activities that reported, to a whole number where it is ten and more, else to one place; as vague as the total. */
export function perActivity({ value, bound, reported }: Quantity): Amount | null {
  if (value === null || bound === null) return null
  const mean = value / reported
  const round = safeRounding(bound)
  return { value: mean >= 10 ? round(mean) : round(mean * 10) / 10, bound }
}
