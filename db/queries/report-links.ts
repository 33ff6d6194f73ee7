import { type SQL, sql } from 'drizzle-orm'
import type { Database } from '@/db/client'
import { rowsInPieces } from '@/db/queries/in-pieces'
import { ARTICLE_TIME } from '@/db/queries/references'

/** That an article reports an activity. */
export interface ReportLink {
  articleId: string
  activityId: string
}

/**
 * Which article reports which of the activities that meet a condition on `activities a`: the latest article first, and of
 * an article first the activity that it was attached to first. Some at a time.
 */
export function reportLinks(db: Database, condition: SQL): Generator<ReportLink[], void> {
  return rowsInPieces(
    db,
    sql`select aa.article_id as articleId, aa.activity_id as activityId
        from activity_articles aa join activities a on a.id = aa.activity_id join articles r on r.id = aa.article_id
        where ${condition} order by ${ARTICLE_TIME} desc, r.id desc, aa.position, aa.activity_id`,
  )
}
