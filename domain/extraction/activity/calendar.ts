import type { PartialDate } from '@/domain/figures/partial-date'

/** What the words 昨天, 12日 and 3月 are counted from: the day of publication, or at least its year. */
export interface Reference {
  /** YYYY-MM-DD, or null. */
  date: string | null
  year: number | null
}

const DAY_MS = 86_400_000

/** YYYY-MM-DD, or null for a day that the calendar does not have. */
export function dayOf(year: number, month: number, day: number): PartialDate | null {
  const date = new Date(Date.UTC(year, month - 1, day))
  const exists = date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day
  return exists ? date.toISOString().slice(0, 10) : null
}

/** YYYY-MM, or null for a month that there is not. */
export function monthOf(year: number, month: number): PartialDate | null {
  return month >= 1 && month <= 12 ? `${year}-${String(month).padStart(2, '0')}` : null
}

/** The day so many days after a day. */
export function plusDays(date: string, days: number): PartialDate {
  return new Date(Date.parse(`${date}T00:00:00Z`) + days * DAY_MS).toISOString().slice(0, 10)
}

/** The month so many months after a day's. */
export function plusMonths(date: string, months: number): PartialDate | null {
  const count = Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1 + months
  return monthOf(Math.floor(count / 12), (count % 12) + 1)
}

/** The day of the week, Monday 1 to Sunday 7. */
export function weekday(date: string): number {
  return new Date(`${date}T00:00:00Z`).getUTCDay() || 7
}

/** The year of the publication. */
export function yearOf({ date, year }: Reference): number | null {
  return date === null ? year : Number(date.slice(0, 4))
}

/**
 * The year of a month (and day) that is printed without one: the last that had come when the paper was printed, or, where
 * the words look ahead, the next to come.
 */
export function likelyYear(reference: Reference, month: number, day: number | null, isAhead: boolean): number | null {
  const year = yearOf(reference)
  if (year === null || reference.date === null) return year
  const printed = reference.date.slice(5)
  const said = `${String(month).padStart(2, '0')}-${String(day ?? Number(printed.slice(3))).padStart(2, '0')}`
  if (isAhead) return said < printed ? year + 1 : year
  return said > printed ? year - 1 : year
}
