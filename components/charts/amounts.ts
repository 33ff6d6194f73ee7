import type { Quantity } from '@/domain/figures/quantity'
import type { Totals } from '@/domain/statistics/answers'
import type { LedgerSubject, Words } from '@/domain/vocabulary'

/** What every row, total and summary holds: the two plain counts and the totals. */
export interface Counted {
  activities: number
  articles: number
  measures: Totals
}

/** What a row says about a subject. The plain counts are exact and known of every activity. */
export function amountOf(row: Counted, subject: LedgerSubject): Quantity {
  if (subject !== 'activities' && subject !== 'articles') return row.measures[subject]
  return { value: row[subject], bound: 'exact', reported: row.activities, unreported: 0 }
}

/** Whether a subject is a plain count, of which "m of n reported" would say nothing. */
export function isCount(subject: LedgerSubject): boolean {
  return subject === 'activities' || subject === 'articles'
}

/** How many activities stand behind an amount, and how many of them reported one. */
export function coverageOf({ reported, unreported }: Quantity): { reported: number; activities: number } {
  return { reported, activities: reported + unreported }
}

/** The name of a subject; money says its unit, which no reader could guess. */
export function subjectName(subject: LedgerSubject, words: Words): string {
  const name = words(`measure.${subject}`)
  return subject === 'funds_yuan' ? words('chart.withUnit', { name, unit: words('measureUnit.funds_yuan') }) : name
}
