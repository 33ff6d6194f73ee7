import { sql } from 'drizzle-orm'
import type { Database } from '@/db/client'
import { among } from '@/db/queries/filter-conditions'

/** Body and address of the original of the articles with these ids. */
export function articleTexts(db: Database, ids: readonly string[]): Map<string, { body: string; url: string | null }> {
  const rows = db.all<{ id: string; body: string; url: string | null }>(
    sql`select r.id, r.body, r.url from articles r where r.id in ${among(ids)}`,
  )
  return new Map(rows.map(({ id, ...text }) => [id, text]))
}
