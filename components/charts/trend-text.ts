import type { TrendPoint } from '@/components/charts/trend-data'
import { writePartialDate } from '@/domain/figures/write-date'
import type { Words } from '@/domain/vocabulary'

/** The name of a period in full; what has none keeps the words that the answer gave it. */
export function periodName({ key, label }: Pick<TrendPoint, 'key' | 'label'>, words: Words): string {
  return /^\d{4}/.test(key) ? writePartialDate(key, words) : label
}

/** The name of a period on an axis: years in full where few, months by their number with the year at its first. */
export function axisLabel(key: string): string {
  if (key.length === 4) return key
  const [year = '', month = ''] = key.split('-')
  return month === '01' ? year : String(Number(month))
}
