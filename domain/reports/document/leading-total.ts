import type { Totals } from '@/domain/statistics/answers'
import type { Total } from '@/domain/vocabulary'

const LEADING = ['participants', 'beneficiaries', 'units'] as const satisfies Total[]

/** The total that says most of the size of activities: the first of these that any reported; null where none did. */
export function leadingTotal(totals: Totals): Total | null {
  return LEADING.find((total) => totals[total].reported > 0) ?? null
}
