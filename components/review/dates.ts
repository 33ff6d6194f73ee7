import { comparePartial, isPartialDate } from '@/domain/figures/partial-date'
import type { ActivityFields } from '@/domain/review/decision'
import type { DatePrecision } from '@/domain/vocabulary'

/** A date as a person types it (2024-3-5, 2024年3月, 2024/03, 2024), in the stored form; null where it is none. */
export function readTypedDate(typed: string): string | null {
  const parts = typed.trim().match(/^(\d{4})(?:\s*[-年/.]\s*(\d{1,2})(?:\s*[-月/.]\s*(\d{1,2})日?|月?)?|年?)$/)
  if (!parts) return null
  const [, year = '', month, day] = parts
  const date = [year, month?.padStart(2, '0'), day?.padStart(2, '0')].filter((part) => part !== undefined).join('-')
  return isPartialDate(date) ? date : null
}

/** How precisely a start is known; without one the activity stands by the date of its report. */
export function precisionOf(dateStart: string | null): DatePrecision {
  if (dateStart === null) return 'reported'
  return dateStart.length === 10 ? 'day' : dateStart.length === 7 ? 'month' : 'year'
}

/** The stored date fields of a start and an end, all of which follow from the two. */
export function dateFields(
  dateStart: string | null,
  dateEnd: string | null,
  year: number | null,
): Pick<ActivityFields, 'dateStart' | 'dateEnd' | 'datePrecision' | 'year'> {
  return {
    dateStart,
    dateEnd,
    datePrecision: precisionOf(dateStart),
    year: dateStart === null ? year : Number(dateStart.slice(0, 4)),
  }
}

export function endsBeforeStart(dateStart: string | null, dateEnd: string | null): boolean {
  return dateStart !== null && dateEnd !== null && comparePartial(dateEnd, dateStart) < 0
}
