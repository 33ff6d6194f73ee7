import type { PartialDate } from '@/domain/figures/partial-date'
import type { Filter } from '@/domain/statistics/filter'

export type Period = Pick<Filter, 'from' | 'to'>

export const PRESETS = ['all', 'thisYear', 'lastYear', 'lastThreeYears', 'lastQuarter', 'lastMonth'] as const
export type Preset = (typeof PRESETS)[number]

/**
 * The period that a preset stands for on a day. The last three years are the present one and the two before it; quarter
 * and month are the last full ones, which is what monthly and quarterly reports are about.
 * @param today YYYY-MM-DD
 */
export function periodOfPreset(preset: Preset, today: PartialDate): Period {
  const year = Number(today.slice(0, 4))
  const month = Number(today.slice(5, 7))
  switch (preset) {
    case 'all':
      return {}
    case 'thisYear':
      return wholeYear(year)
    case 'lastYear':
      return wholeYear(year - 1)
    case 'lastThreeYears':
      return { from: String(year - 2), to: String(year) }
    case 'lastQuarter': {
      const first = month - ((month - 1) % 3) - 3
      return { from: writeMonth(year, first), to: writeMonth(year, first + 2) }
    }
    case 'lastMonth': {
      const last = writeMonth(year, month - 1)
      return { from: last, to: last }
    }
  }
}

export function wholeYear(year: number): Period {
  return { from: String(year), to: String(year) }
}

export function samePeriod(a: Period, b: Period): boolean {
  return (a.from ?? '') === (b.from ?? '') && (a.to ?? '') === (b.to ?? '')
}

/** @param month 1 to 12; zero and less count back into the year before */
function writeMonth(year: number, month: number): PartialDate {
  return month < 1 ? writeMonth(year - 1, month + 12) : `${year}-${String(month).padStart(2, '0')}`
}
