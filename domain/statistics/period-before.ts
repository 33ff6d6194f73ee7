import type { Filter } from '@/domain/statistics/filter'

const DAY = 86_400_000

/**
 * The period of the same length that ends where a period begins: 2022 to 2023 before 2024 to 2025, the three months
 * before a quarter, the same number of days before some days. Whole years are compared with years, months with months.
 * @returns null where the period is open at an end
 */
export function periodBefore({ from, to }: Pick<Filter, 'from' | 'to'>): { from: string; to: string } | null {
  if (!from || !to) return null
  const length = Math.max(from.length, to.length)
  if (length === 4) {
    const [first, last] = [Number(from), Number(to)]
    return { from: String(first - (last - first + 1)), to: String(first - 1) }
  }
  if (length === 7) {
    const [first, last] = [monthNumber(from, 1), monthNumber(to, 12)]
    return { from: monthText(first - (last - first + 1)), to: monthText(first - 1) }
  }
  const [first, last] = [firstDay(from), lastDay(to)]
  return { from: dayText(first - (last - first + DAY)), to: dayText(first - DAY) }
}

/** Months since the year 0; a year alone stands for one of its months. */
function monthNumber(date: string, ofYear: number): number {
  return Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7) || ofYear) - 1
}

function monthText(number: number): string {
  return `${String(Math.floor(number / 12)).padStart(4, '0')}-${String((number % 12) + 1).padStart(2, '0')}`
}

function firstDay(date: string): number {
  return Date.parse(`${date}${'-01-01'.slice(date.length - 4)}`)
}

function lastDay(date: string): number {
  if (date.length === 10) return Date.parse(date)
  const months = monthNumber(date, 12) + 1
  return Date.parse(`${monthText(months)}-01`) - DAY
}

function dayText(time: number): string {
  return new Date(time).toISOString().slice(0, 10)
}
