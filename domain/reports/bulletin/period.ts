import { writePartialDate } from '@/domain/figures/write-date'
import type { Filter } from '@/domain/statistics/filter'
import type { Words } from '@/domain/vocabulary'

/** Months of the periods that bulletins are made for. */
const MONTHS = { month: 1, quarter: 3, year: 12 } as const

/** A whole month, quarter or year; `part` is its number within the year, 1 for a year. */
export interface BulletinPeriod {
  kind: keyof typeof MONTHS
  year: number
  part: number
}

/** The one month, quarter or year that a filter's period is, however precisely its ends are written; else null. */
export function bulletinPeriod({ from, to }: Pick<Filter, 'from' | 'to'>): BulletinPeriod | null {
  if (!from || !to) return null
  const [first, last] = [`${from}${'-01-01'.slice(from.length - 4)}`, lastDay(to)]
  for (const kind of ['month', 'quarter', 'year'] as const) {
    const part = Math.ceil(Number(first.slice(5, 7)) / MONTHS[kind])
    const period = { kind, year: Number(first.slice(0, 4)), part }
    const days = daysOf(period)
    if (days.first === first && days.last === last) return period
  }
  return null
}

/** The period of the same length that ends where this one begins. */
export function earlierPeriod({ kind, year, part }: BulletinPeriod): BulletinPeriod {
  return part > 1 ? { kind, year, part: part - 1 } : { kind, year: year - 1, part: 12 / MONTHS[kind] }
}

/** First and last day, as YYYY-MM-DD. */
export function daysOf({ kind, year, part }: BulletinPeriod): { first: string; last: string } {
  const months = MONTHS[kind]
  const month = (number: number) => `${String(year).padStart(4, '0')}-${String(number).padStart(2, '0')}`
  return { first: `${month((part - 1) * months + 1)}-01`, last: lastDay(month(part * months)) }
}

/** How a period is called: 2024年3月, 2024年第一季度, 2024年度. */
export function periodTitle({ kind, year, part }: BulletinPeriod, words: Words): string {
  if (kind === 'month') return writePartialDate(`${year}-${String(part).padStart(2, '0')}`, words)
  return words(`bulletin.${kind}`, { year: String(year), quarter: String(part) })
}

/** The last day of a year or month; a day is itself. */
function lastDay(date: string): string {
  if (date.length === 10) return date
  const [year = 0, month = 12] = date.split('-').map(Number)
  const days = new Date(Date.UTC(year, month, 0)).getUTCDate()
  return `${date.slice(0, 4)}-${String(month).padStart(2, '0')}-${days}`
}
