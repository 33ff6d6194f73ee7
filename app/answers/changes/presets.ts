import type { Database } from '@/db/client'
import { revisionBeforeLastImport } from '@/db/queries/revision-at'
import type { Beginning } from '@/domain/comparison/beginnings'
import { usualDays } from '@/domain/comparison/beginnings'
import { beijingDay } from '@/domain/figures/beijing-clock'

/** The usual beginnings of an account of changes; the last import is among them once there was one. */
export function usualBeginnings(db: Database, now: Date): [Beginning, ...Beginning[]] {
  const revision = revisionBeforeLastImport(db)
  const days = usualDays(beijingDay(now))
  return revision === null ? days : [{ name: 'import', since: `r${revision}` }, ...days]
}
