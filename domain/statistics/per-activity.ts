import type { Amount, Quantity } from '@/domain/figures/quantity'

/** The mean over the activities that reported, to a whole number where it is ten and more, else to one place; as vague as the total. */
export function perActivity({ value, bound, reported }: Quantity): Amount | null {
  if (value === null || bound === null) return null
  const mean = value / reported
  return { value: mean >= 10 ? Math.round(mean) : Math.round(mean * 10) / 10, bound }
}
