import { sql } from 'drizzle-orm'
import type { Database } from '@/db/client'
import { activityRecords } from '@/db/queries/activity-record'
import { among } from '@/db/queries/filter-conditions'
import type { ActivityRecord } from '@/domain/review/activity-record'

/** No more than this many are compared: the latest stored. */
const MOST = 300

/**
 * Activities that have something in common with one: an organiser, the series, an article, or area and month. Rejected
 * ones and the activity itself are left out.
 */
export function similarActivities(db: Database, { id, area, series, organisers, articleIds }: ActivityRecord) {
  const here = sql`(select substr(period, 1, 7) from activities where id = ${id})`
  const condition = sql`a.number in (
    select a.number from activities a where a.review <> 'rejected' and a.id <> ${id} and (
      a.id in (select ao.activity_id from activity_organisers ao join organisations o on o.id = ao.organisation_id
               where ao.role = 'organiser' and o.name in ${among(organisers)})
      or a.series_id in (select id from series where name = ${series})
      or a.id in (select activity_id from activity_articles where article_id in ${among(articleIds)})
      or (a.area = ${area} and a.period >= ${here} and a.period < ${here} || '~')
    ) order by a.number desc limit ${MOST})`
  const periods = new Map(
    db
      .all<{ id: string; period: string | null }>(sql`select a.id, a.period from activities a where ${condition}`)
      .map((row) => [row.id, row.period]),
  )
  return activityRecords(db, condition).map((each) => ({ ...each, period: periods.get(each.record.id) ?? null }))
}
