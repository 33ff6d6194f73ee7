import { LEDGER_SUBJECTS, type LedgerSubject } from '@/domain/vocabulary'

/** What the districts are compared by where nobody chose something else. */
export const USUAL_SUBJECTS = ['activities', 'participants', 'units'] as const satisfies readonly LedgerSubject[]
/** What ranking and charts are about where nobody chose something else. */
export const USUAL_FOCUS = 'participants' satisfies LedgerSubject

/** Counts of records: always exact, and a true zero where there is none. */
export const RECORD_COUNTS = ['activities', 'articles'] as const satisfies readonly LedgerSubject[]

/**
 * The readings of the same reports that a comparison is held against: as printed; cautious, bounded figures only at
 * their sure side; with what still waits for review.
 */
export const READINGS = ['printed', 'cautious', 'pending'] as const
export type Reading = (typeof READINGS)[number]

/**
 * How totals are set in relation: as they are; for each activity that reported; as a share of the whole city; or by a
 * denominator, whose id follows `by:`. Of the denominators one is always there: the residents of the census.
 */
export const SCALES = ['total', 'activity', 'share'] as const
export type Scale = (typeof SCALES)[number] | `by:${string}`

/** The period compared with: a year earlier 同比, the period before 环比, or any other as `from/to`. */
export const AGAINST = ['lastYear', 'previous'] as const
export type Against = (typeof AGAINST)[number] | `${string}/${string}`

export const STEPS = ['year', 'month'] as const
export type Step = (typeof STEPS)[number]

export const isSubject = (text: string): text is LedgerSubject => LEDGER_SUBJECTS.some((each) => each === text)
export const isRecordCount = (subject: LedgerSubject): subject is (typeof RECORD_COUNTS)[number] =>
  RECORD_COUNTS.some((each) => each === subject)
