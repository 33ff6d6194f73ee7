import { type SQL, sql } from 'drizzle-orm'
import type { Database } from '@/db/client'
import { activityFacts } from '@/db/queries/activity-facts'
import { activitiesOf, filterConditions } from '@/db/queries/filter-conditions'
import { idsInPieces } from '@/db/queries/in-pieces'
import { rowKeySql } from '@/db/queries/row-keys'
import type { Filter } from '@/domain/statistics/filter'
import { rowMembers } from '@/domain/statistics/row-members'
import type { By } from '@/domain/statistics/series'

/** One row of a breakdown: what a click on one of its numbers asks about. */
export interface RowOf {
  by: By
  keys: string[]
}

/** The condition on `activities a` for the filter, narrowed to one row of a breakdown where one is asked for. */
export function conditionOf(db: Database, filter: Filter, row: RowOf | null): SQL {
  const condition = filterConditions(filter)
  if (row === null) return condition
  const wanted = row.by.map((each, i) => {
    const key = rowKeySql(each, filter)
    return key && sql`${key} = ${row.keys[i] ?? ''}`
  })
  const keys = wanted.filter((each) => each !== null)
  if (keys.length < wanted.length) return activitiesOf(membersOf(db, condition, row, filter))
  return sql`a.number in (select a.number from tallied_activities a where ${condition} and ${sql.join(keys, sql` and `)})`
}

function membersOf(db: Database, condition: SQL, row: RowOf, filter: Filter): string[] {
  const members: string[] = []
  // Some at a time: all the facts of a million activities would not go into memory, their ids do.
  for (const ids of idsInPieces(db, sql`select a.id from activities a where ${condition}`)) {
    const facts = activityFacts(db, activitiesOf(ids), filter.counting)
    members.push(...rowMembers(facts, row.by, row.keys, filter).map(({ id }) => id))
  }
  return members
}
