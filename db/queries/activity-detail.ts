import { sql } from 'drizzle-orm'
import type { Database } from '@/db/client'
import { figuresOf } from '@/db/queries/figure-accounts'
import { history } from '@/db/queries/history'
import { ACTIVITY_REF, activityRefs, articleRefs } from '@/db/queries/references'
import type { ActivityDetail } from '@/domain/statistics/answers'

type Row = Omit<
  ActivityDetail,
  'organisers' | 'measures' | 'planned' | 'figures' | 'articles' | 'sameSeries' | 'history'
>

/** Everything stored about one activity; null where there is none with this id. */
export function activityDetail(db: Database, id: string): Omit<ActivityDetail, 'measures' | 'planned'> | null {
  const row = db.get<Row & { seriesId: number | null }>(sql`
    select ${ACTIVITY_REF}, a.date_start as dateStart, a.date_end as dateEnd, a.date_precision as datePrecision, a.place,
           s.name as series, a.series_id as seriesId
    from activities a left join series s on s.id = a.series_id where a.id = ${id}`)
  if (!row) return null
  const { seriesId, ...activity } = row
  return {
    ...activity,
    organisers: db.all<ActivityDetail['organisers'][number]>(sql`
      select o.name, ao.role, o.level from activity_organisers ao join organisations o on o.id = ao.organisation_id
      where ao.activity_id = ${id} order by ao.role = 'coOrganiser', ao.position`),
    figures: figuresOf(db, sql`a.id = ${id}`).map(({ activityId: _activity, ...figure }) => figure),
    articles: articleRefs(db, sql`r.id in (select article_id from activity_articles where activity_id = ${id})`),
    sameSeries: seriesId === null ? [] : activityRefs(db, sql`a.series_id = ${seriesId} and a.id <> ${id}`),
    history: history(db, 'activity', id),
  }
}
