import type { LedgerSubject } from '@/domain/vocabulary'

/** What the table of unions counts of each of them. */
export const UNION_SUBJECTS = [
  'activities',
  'articles',
  'participants',
  'beneficiaries',
  'units',
] as const satisfies readonly LedgerSubject[]
