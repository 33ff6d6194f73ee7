import { sql } from 'drizzle-orm'
import type { Database } from '@/db/client'
import { among } from '@/db/queries/filter-conditions'

/** The addresses of the originals of the articles with these ids, where they have one. */
export function articleUrls(db: Database, ids: readonly string[]): Map<string, string> {
  const rows = db.all<{ id: string; url: string }>(
    sql`select r.id, r.url from articles r where r.url is not null and r.id in ${among(ids)}`,
  )
  return new Map(rows.map(({ id, url }) => [id, url]))
}
