import { sql } from 'drizzle-orm'
import type { Database } from '@/db/client'
import type { Transaction } from '@/db/writes/write'

/** An id for one more figure of an activity: its numbers are given once, also where a figure has moved elsewhere. */
export function freeFigureId(db: Database | Transaction, activityId: string): string {
  // The character after the full stop is the slash: between them lie the ids of this activity's figures.
  const { last } = db.get<{ last: number }>(sql`
    select coalesce(max(cast(substr(id, ${activityId.length + 2}) as integer)), 0) as last
    from figures where id > ${`${activityId}.`} and id < ${`${activityId}/`}`)
  return `${activityId}.${last + 1}`
}

/** An id that begins so and that no activity ever had: the beginning itself, or with a number. */
export function freeActivityId(db: Database | Transaction, beginning: string): string {
  const isTaken = (id: string) =>
    db.get(sql`select 1 from revisions where entity = 'activity' and entity_id = ${id} limit 1`) !== undefined
  for (let n = 1; ; n += 1) {
    const id = n === 1 ? beginning : `${beginning}-${n}`
    if (!isTaken(id)) return id
  }
}
