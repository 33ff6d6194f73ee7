import { sql } from 'drizzle-orm'
import type { Database } from '@/db/client'

/** How many items the review queue has: articles with waiting activities, and waiting activities without an article. */
export function countWaiting(db: Database): number {
  const row = db.get<{ items: number }>(sql`
    select count(distinct coalesce(aa.article_id, a.id)) as items
    from activities a
    left join activity_articles aa on aa.activity_id = a.id and aa.position =
      (select min(position) from activity_articles where activity_id = a.id)
    where a.review = 'pending'`)
  return row?.items ?? 0
}
