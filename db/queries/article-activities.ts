import { sql } from 'drizzle-orm'
import type { Database } from '@/db/client'
import type { Transaction } from '@/db/writes/write'

/** The ids of the activities that an article reports, in the order stored. */
export function articleActivityIds(db: Database | Transaction, articleId: string): string[] {
  return db
    .all<{ id: string }>(sql`
      select a.id from activities a join activity_articles aa on aa.activity_id = a.id
      where aa.article_id = ${articleId} order by a.number`)
    .map(({ id }) => id)
}
