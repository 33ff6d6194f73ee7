import { type Amount, totalOf } from '@/domain/figures/quantity'
import type { ActivityFacts } from '@/domain/statistics/facts'
import { amountOf, countArticles } from '@/domain/statistics/totals'
import type { LedgerSubject, Realisation } from '@/domain/vocabulary'

/** A total with how many activities reported it; its amount is null where none did. */
export interface Counted {
  amount: Amount | null
  reported: number
  unreported: number
}

/** The total of a subject over activities. Counts of records are exact, and zero is a zero. */
export function countedOf(
  activities: readonly ActivityFacts[],
  subject: LedgerSubject,
  realisation: Realisation,
): Counted {
  if (subject === 'activities' || subject === 'articles') {
    const value = subject === 'activities' ? activities.length : countArticles(activities)
    return { amount: { value, bound: 'exact' }, reported: activities.length, unreported: 0 }
  }
  const { value, bound, ...coverage } = totalOf(activities.map((each) => amountOf(each, subject, realisation)))
  return { amount: value === null ? null : { value, bound }, ...coverage }
}
