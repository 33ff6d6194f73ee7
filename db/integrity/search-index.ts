import { sql } from 'drizzle-orm'
import type { Database } from '@/db/client'
import type { Finding } from '@/db/integrity/finding'

/** Records that have no row in the search index, and rows of records that are gone. */
export function* searchFindings(db: Database): Generator<Finding> {
  const rooms = [
    { entity: 'activity', table: sql`activities`, index: sql`activity_search` },
    { entity: 'article', table: sql`articles`, index: sql`article_search` },
  ] as const
  for (const { entity, table, index } of rooms) {
    const missing = db.all<{ id: string }>(
      sql`select id from ${table} where number not in (select rowid from ${index}) order by number`,
    )
    for (const { id } of missing) yield { kind: 'search', entity, id, detail: '−' }
    const left = db.all<{ number: number }>(
      sql`select rowid as number from ${index} where rowid not in (select number from ${table}) order by rowid`,
    )
    for (const { number } of left) yield { kind: 'search', entity, id: String(number), detail: '+' }
  }
}
