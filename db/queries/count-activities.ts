import { type SQL, sql } from 'drizzle-orm'
import type { Database } from '@/db/client'

/** How many activities meet a condition on `activities a`. */
export function countActivities(db: Database, condition: SQL): number {
  return db.get<{ n: number }>(sql`select count(*) as n from activities a where ${condition}`).n
}
