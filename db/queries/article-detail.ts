import { sql } from 'drizzle-orm'
import type { Database } from '@/db/client'
import { figuresOf } from '@/db/queries/figure-accounts'
import { history } from '@/db/queries/history'
import { ARTICLE_REF, activityRefs, withFlags } from '@/db/queries/references'
import type { ArticleDetail } from '@/domain/statistics/answers'

type Row = Omit<ArticleDetail, 'byline' | 'activities' | 'history'> & { byline: string }

/** One article with its body, and the activities it reports with all their figures; null where there is none. */
export function articleDetail(db: Database, id: string): ArticleDetail | null {
  const row = db.get<Row>(sql`
    select ${ARTICLE_REF}, r.kicker, r.column_title as "column", r.page, r.byline, r.url, r.body
    from articles r where r.id = ${id}`)
  if (!row) return null
  const reported = sql`a.id in (select activity_id from activity_articles where article_id = ${id})`
  const figures = figuresOf(db, reported)
  const organisers = db.all<{ activityId: string; name: string }>(sql`
    select ao.activity_id as activityId, o.name from activity_organisers ao
    join organisations o on o.id = ao.organisation_id
    where ao.role = 'organiser' and ao.activity_id in (select activity_id from activity_articles where article_id = ${id})
    order by ao.position`)
  return {
    ...withFlags(row),
    byline: JSON.parse(row.byline),
    activities: activityRefs(db, reported).map((activity) => ({
      ...activity,
      organisers: organisers.filter(({ activityId }) => activityId === activity.id).map(({ name }) => name),
      figures: figures
        .filter(({ activityId }) => activityId === activity.id)
        .map(({ activityId: _a, ...each }) => each),
    })),
    history: history(db, 'article', id),
  }
}
