import type { SQL } from 'drizzle-orm'
import type { Database } from '@/db/client'
import { activityFacts } from '@/db/queries/activity-facts'
import { activitiesOf, filterConditions } from '@/db/queries/filter-conditions'
import type { Filter } from '@/domain/statistics/filter'
import { type By, rowMembers } from '@/domain/statistics/series'

/** One row of a breakdown: what a click on one of its numbers asks about. */
export interface RowOf {
  by: By
  keys: string[]
}

/** The condition on `activities a` for the filter, narrowed to one row of a breakdown where one is asked for. */
export function conditionOf(db: Database, filter: Filter, row: RowOf | null): SQL {
  const condition = filterConditions(filter)
  if (row === null) return condition
  const members = rowMembers(activityFacts(db, condition), row.by, row.keys, filter)
  return activitiesOf(members.map((member) => member.id))
}
