import { isRecordCount } from '@/domain/comparison/words'
import type { LedgerSubject, Realisation, Words } from '@/domain/vocabulary'

/** What a subject is called, which says so where it is of plans; counts of records are never planned. */
export function measureName(subject: LedgerSubject, realisation: Realisation, words: Words): string {
  const measure = words(`measure.${subject}`)
  return isRecordCount(subject) ? measure : words(`export.column.measure.${realisation}`, { measure })
}
