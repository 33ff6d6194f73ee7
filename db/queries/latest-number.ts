import { sql } from 'drizzle-orm'
import type { Database } from '@/db/client'

/** The number of the activity stored last: about how many there are, known at once. */
export function latestNumber(db: Database): number {
  return db.get<{ n: number }>(sql`select coalesce(max(number), 0) as n from activities`).n
}
