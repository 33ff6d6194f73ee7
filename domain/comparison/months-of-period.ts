import { comparePartial, type PartialDate } from '@/domain/figures/partial-date'

/**
 * The months of a period, as far as any of the known months reaches on either side: beyond them there is nothing to say.
 * @param known months (YYYY-MM) in any order
 */
export function monthsOfPeriod(known: readonly string[], from: PartialDate | null, to: PartialDate | null): string[] {
  const sorted = [...known].sort()
  const [first, last] = [sorted[0], sorted.at(-1)]
  if (first === undefined || last === undefined) return []
  const months: string[] = []
  for (let month = first; month <= last; month = nextMonth(month)) {
    const isWithin =
      (from === null || comparePartial(month, from) >= 0) && (to === null || comparePartial(month, to) <= 0)
    if (isWithin) months.push(month)
  }
  return months
}

function nextMonth(month: string): string {
  const [year = 0, number = 1] = month.split('-').map(Number)
  return number === 12 ? `${year + 1}-01` : `${year}-${String(number + 1).padStart(2, '0')}`
}
