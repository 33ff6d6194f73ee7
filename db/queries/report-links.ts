import { type SQL, sql } from 'drizzle-orm'
import type { Database } from '@/db/client'

/** Which article reports which of the activities that meet a condition on `activities a`, in the order attached. */
export function reportLinks(db: Database, condition: SQL): { activityId: string; articleId: string }[] {
  return db.all(sql`
    select aa.activity_id as activityId, aa.article_id as articleId from activity_articles aa
    where aa.activity_id in (select a.id from activities a where ${condition}) order by aa.position`)
}
