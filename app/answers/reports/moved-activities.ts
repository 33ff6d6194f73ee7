import { factsAt, touchedActivities } from '@/app/answers/past-facts'
import type { Database } from '@/db/client'
import type { ChangedRecord } from '@/db/queries/changes-since'
import type { Moved } from '@/domain/reports/check/moves-number'
import type { Filter } from '@/domain/statistics/filter'

/**
 * The activities that changes touched, themselves or by an article of theirs, as statistics saw them and see them now.
 * @param changes all since a revision
 */
export function movedActivities(db: Database, changes: readonly ChangedRecord[], filter: Filter): Moved[] {
  const ids = touchedActivities(db, changes)
  const before = factsAt(db, changes, ids, filter)
  const now = factsAt(db, [], ids, filter)
  return ids.map((id) => ({
    id,
    before: before.passing.get(id) ?? null,
    now: now.passing.get(id) ?? null,
    beforeAnywhere: before.all.get(id) ?? null,
    nowAnywhere: now.all.get(id) ?? null,
  }))
}
