import type { PartialDate } from '@/domain/figures/partial-date'
import type { Words } from '@/domain/vocabulary'

/** A date in words, as precisely as it is known: 2024年3月5日, 2024年3月, 2024年. */
export function writePartialDate(date: PartialDate, words: Words): string {
  const [year = '', month, day] = date.split('-')
  // The numbers go in as text: a year takes no thousands separator, and month names are chosen by their number's text.
  if (month === undefined) return words('date.year', { year })
  if (day === undefined) return words('date.month', { year, month: String(Number(month)) })
  return words('date.day', { year, month: String(Number(month)), day: String(Number(day)) })
}
