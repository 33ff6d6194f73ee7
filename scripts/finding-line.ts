import type { Finding } from '@/db/integrity/finding'
import type { Words } from '@/domain/vocabulary'

/** A finding as one line: which record, what is wrong with it, and what is stored. */
export function findingLine({ kind, entity, id, detail }: Finding, words: Words): string {
  const record = words('integrity.record', { entity: words(`integrity.entity.${entity}`), id })
  return words('integrity.line', { record, finding: words(`integrity.finding.${kind}`), detail })
}
