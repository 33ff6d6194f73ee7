import { comparePartial, isPartialDate } from '@/domain/figures/partial-date'

/** What is wrong with a typed period; null for one that can be asked for. Either end may be left open. */
export function periodFault(from: string, to: string): 'fromDate' | 'toDate' | 'order' | null {
  if (from !== '' && !isPartialDate(from)) return 'fromDate'
  if (to !== '' && !isPartialDate(to)) return 'toDate'
  return from !== '' && to !== '' && comparePartial(from, to) > 0 ? 'order' : null
}
