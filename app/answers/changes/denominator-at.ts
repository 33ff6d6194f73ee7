import type { Database } from '@/db/client'
import type { ChangedRecord } from '@/db/queries/changes-since'
import { DENOMINATORS, denominators } from '@/db/queries/denominators'
import { type Denominator, denominatorsSchema } from '@/domain/settings/denominators-schema'

/** One denominator as it was set at a revision; null where there was none of this id. @param changes all since then */
export function denominatorAt(db: Database, changes: readonly ChangedRecord[], id: string): Denominator | null {
  const changed = changes.find((each) => each.entity === 'settings' && each.id === DENOMINATORS)
  const read = changed && denominatorsSchema.safeParse(changed.before)
  const all = read?.success ? read.data : denominators(db).denominators
  return all.find((each) => each.id === id) ?? null
}
