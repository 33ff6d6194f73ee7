import type { LedgerSubject } from '@/domain/vocabulary'

/** The totals that stand large at the top of the overview. */
export const KEY_FIGURES: readonly LedgerSubject[] = [
  'activities',
  'articles',
  'participants',
  'units',
  'beneficiaries',
  'peopleReached',
]
