import { sql } from 'drizzle-orm'
import type { Database } from '@/db/client'

/**
 * Whether so many of all activities are put in order sooner than one would meet a page of them along the order: putting in
 * order costs by how many they are, going along by how many others lie between.
 * @param limit rows of a page
 */
export function areFew(db: Database, count: number, limit: number): boolean {
  const { all } = db.get<{ all: number | null }>(sql`select max(number) as "all" from main.activities`)
  return count ** 2 < limit * (all ?? 0)
}
