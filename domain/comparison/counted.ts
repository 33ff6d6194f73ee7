import { isRecordCount } from '@/domain/comparison/words'
import { type Amount, totalOf } from '@/domain/figures/quantity'
import type { Totals } from '@/domain/statistics/answers'
import type { ActivityFacts } from '@/domain/statistics/facts'
import type { Tally } from '@/domain/statistics/tally'
import { amountOf, countArticles } from '@/domain/statistics/totals'
import type { LedgerSubject, Realisation } from '@/domain/vocabulary'

/** A total with how many activities reported it; its amount is null where none did. */
export interface Counted {
  amount: Amount | null
  reported: number
  unreported: number
}

/** The total of a subject in a tally. Counts of records are exact, and zero is a zero. */
export function countedIn(tally: Pick<Tally, 'activities' | 'articles' | 'measures'>, subject: LedgerSubject): Counted {
  if (subject === 'activities' || subject === 'articles') {
    return { amount: { value: tally[subject], bound: 'exact' }, reported: tally.activities, unreported: 0 }
  }
  const { value, bound, ...coverage } = tally.measures[subject]
  return { amount: value === null ? null : { value, bound }, ...coverage }
}

/** The same over activities that are at hand one by one. */
export function countedOf(
  activities: readonly ActivityFacts[],
  subject: LedgerSubject,
  realisation: Realisation,
): Counted {
  const tally = { activities: activities.length, articles: countArticles(activities) }
  if (isRecordCount(subject)) return countedIn({ ...tally, measures: {} as Totals }, subject)
  const total = totalOf(activities.map((each) => amountOf(each, subject, realisation)))
  return countedIn({ ...tally, measures: { [subject]: total } as Totals }, subject)
}
