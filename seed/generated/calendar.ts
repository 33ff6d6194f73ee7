import { ACTIVITY_TYPES, type ActivityType, type DatePrecision } from '@/domain/vocabulary'
import { type Chance, weighing } from '@/seed/generated/chance'
import { DATE_WEIGHTS, MONTH_WEIGHTS, TYPE_WEIGHTS, WITH_END_SHARE } from '@/seed/generated/distributions'

/** The last year of which something is invented. */
const LAST_YEAR = 2025

/** How often each type has an activity in each month, so that over a year the types keep their weights. */
const TYPES_BY_MONTH = Array.from({ length: 12 }, (_, month) => {
  const shares = ACTIVITY_TYPES.map((type) => {
    const months = MONTH_WEIGHTS[type]
    return [type, (TYPE_WEIGHTS[type] * (months[month] ?? 0)) / months.reduce((sum, each) => sum + each, 0)] as const
  })
  return {
    weight: shares.reduce((sum, [, share]) => sum + share, 0),
    typeOf: weighing<ActivityType>(Object.fromEntries(shares)),
  }
})
const YEAR_WEIGHT = TYPES_BY_MONTH.reduce((sum, { weight }) => sum + weight, 0)

/** When an activity was, and of which type: their seasons differ. */
export interface Season {
  year: number
  /** 1 to 12. */
  month: number
  type: ActivityType
}

/**
 * The month of an activity among as many as there are: they are numbered in the order of time, as an office files them, and
 * each month has as many as its weight says.
 */
export function seasonOf(number: number, count: number, years: number, chance: Chance): Season {
  const passed = ((number + 0.5) / count) * years
  const year = Math.min(years - 1, Math.floor(passed))
  let left = (passed - year) * YEAR_WEIGHT
  let month = 0
  while (month < 11 && left >= (TYPES_BY_MONTH[month]?.weight ?? 0)) {
    left -= TYPES_BY_MONTH[month]?.weight ?? 0
    month += 1
  }
  const type = (TYPES_BY_MONTH[month] as (typeof TYPES_BY_MONTH)[number]).typeOf(chance)
  return { year: LAST_YEAR - years + 1 + year, month: month + 1, type }
}

/** The dates of an activity as they are told, and the day of its report; null where that is not known. */
export interface Dates {
  start: string | null
  end: string | null
  precision: DatePrecision
  reportedOn: string | null
}

const precisionOf = weighing(DATE_WEIGHTS)

export function datesOf({ year, month }: Season, chance: Chance): Dates {
  const day = chance.whole(1, 28)
  const start = dayOf(year, month, day)
  const reportedOn = dayOf(year, month, day + chance.whole(0, 2))
  const known = precisionOf(chance)
  switch (known) {
    case 'day': {
      const end = chance.happens(WITH_END_SHARE) ? dayOf(year, month, day + chance.whole(1, 20)) : null
      return { start, end, precision: 'day', reportedOn: end ?? reportedOn }
    }
    case 'month':
      return { start: start.slice(0, 7), end: null, precision: 'month', reportedOn }
    case 'year':
      return { start: start.slice(0, 4), end: null, precision: 'year', reportedOn }
    case 'report':
      return { start: null, end: null, precision: 'reported', reportedOn }
    case 'none':
      return { start: null, end: null, precision: 'reported', reportedOn: null }
  }
}

/** A day some days after the beginning of a month. */
export function dayOf(year: number, month: number, day: number): string {
  return new Date(Date.UTC(year, month - 1, day)).toISOString().slice(0, 10)
}

/** The day some days later. */
export function daysAfter(date: string, days: number): string {
  return new Date(Date.parse(date) + days * 86_400_000).toISOString().slice(0, 10)
}
