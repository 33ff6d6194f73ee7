import type { Against } from '@/domain/comparison/words'
import { isPartialDate } from '@/domain/figures/partial-date'
import type { Filter } from '@/domain/statistics/filter'
import { periodBefore } from '@/domain/statistics/period-before'

export interface WholePeriod {
  from: string
  to: string
}

/**
 * The period that one is compared with: a year earlier 同比, the one before 环比, or the one that was named.
 * @returns null where the period is open at an end, or what lies before it has no date
 */
export function periodAgainst(period: Pick<Filter, 'from' | 'to'>, against: Against): WholePeriod | null {
  const found =
    against === 'lastYear' ? yearEarlier(period) : against === 'previous' ? periodBefore(period) : named(against)
  return found && [found.from, found.to].every(isPartialDate) ? found : null
}

/**
 * The same period of the year before. Days keep their date, 29 February becomes the 28th; but a period that ends with
 * the end of a month still does, so that all of February is compared with all of February.
 */
function yearEarlier({ from, to }: Pick<Filter, 'from' | 'to'>): WholePeriod | null {
  if (!from || !to) return null
  const isWholeMonths = from.length < 10 || from.endsWith('-01')
  const last = isWholeMonths && to === lastDayOf(to.slice(0, 7)) ? lastDayOf(shifted(to.slice(0, 7))) : shifted(to)
  return { from: shifted(from), to: last }
}

function shifted(date: string): string {
  const earlier = `${String(Number(date.slice(0, 4)) - 1).padStart(4, '0')}${date.slice(4)}`
  return earlier.endsWith('-02-29') ? earlier.replace(/29$/, '28') : earlier
}

function lastDayOf(month: string): string {
  const [year, number] = month.split('-').map(Number) as [number, number]
  return `${month}-${new Date(Date.UTC(year, number, 0)).getUTCDate()}`
}

function named(against: `${string}/${string}`): WholePeriod {
  const [from = '', to = ''] = against.split('/')
  return { from, to }
}
