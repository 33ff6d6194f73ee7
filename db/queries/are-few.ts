import { sql } from 'drizzle-orm'
import type { Database } from '@/db/client'

/**
 * Whether so many of all activities are put in order sooner than one would meet a page of them along the order: putting in
 * order costs by how many they are, going along by how many others lie between.
 * @param limit rows of a page
 */
export function areFew(db: Database, count: number, limit: number): boolean {
  return count ** 2 < limit * latestOf(db)
}

/**
 * Whether what some of the activities that pass a filter have leads to them sooner than the filter does: where many pass,
 * and few of all have it.
 * @param count how many of those that pass have it
 * @param passing how many pass
 */
export function leadToThem(db: Database, count: number, passing: number, limit: number): boolean {
  return !areFew(db, passing, limit) && areFew(db, (count * latestOf(db)) / Math.max(passing, 1), limit)
}

function latestOf(db: Database): number {
  return db.get<{ latest: number | null }>(sql`select max(number) as latest from main.activities`).latest ?? 0
}
