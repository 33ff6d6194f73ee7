import { type SQL, sql } from 'drizzle-orm'
import type { Database } from '@/db/client'
import { among, filterConditions } from '@/db/queries/filter-conditions'
import { type Carried, GROUPS, type GroupMember } from '@/domain/reports/bulletin/content'
import type { Filter } from '@/domain/statistics/filter'

const LEVELS = Object.values(GROUPS).flat()

/** It stands above the unions that a bulletin ranks. */
const ABOVE_ALL = '中华全国总工会'

/** An organisation's own level; a union that has none on record has that of the activities that it organises first. */
const LEVEL = sql`coalesce(o.level, case when o.name like '%工会%' and ao.position = (
  select min(f.position) from activity_organisers f where f.activity_id = ao.activity_id and f.role = 'organiser'
) then a.level end)`

/**
 * Which article reports which activity that passes the filter, among the articles of some days and those whose date is
 * not known. The filter's period is not asked: that of a bulletin is the articles'. Its publications are the articles' own.
 * @param days first and last, as YYYY-MM-DD
 */
export function carriedReports(
  db: Database,
  filter: Filter,
  { first, last }: { first: string; last: string },
): Carried[] {
  const area = filter.attribution === 'organiser' ? sql`a.area` : sql`a.place_area`
  const conditions = [
    activityConditions(filter),
    sql`(r.date between ${first} and ${last} or r.date is null)`,
    ...(filter.publication ? [sql`r.publication in ${among(filter.publication)}`] : []),
  ]
  const reports = sql`activity_articles aa join articles r on r.id = aa.article_id
    join activities a on a.id = aa.activity_id where ${sql.join(conditions, sql` and `)}`
  const rows = db.all<Omit<Carried, 'organisers'>>(sql`
    select r.id as articleId, r.headline, r.publication, r.publication_inferred as publicationInferred, r.date, r.year,
           r.url, a.id as activityId, ${area} as area
    from ${reports} order by r.number, aa.position, a.number`)
  const organisers = db.all<GroupMember & { activityId: string }>(sql`
    select * from (select ao.activity_id as activityId, o.name, ${LEVEL} as level, ao.position as position
      from activity_organisers ao join organisations o on o.id = ao.organisation_id
      join activities a on a.id = ao.activity_id
      where ao.role = 'organiser' and o.name <> ${ABOVE_ALL} and a.id in (select a.id from ${reports}))
    where level in ${among(LEVELS)} order by activityId, position`)
  const byActivity = new Map<string, GroupMember[]>()
  for (const { activityId, name, level } of organisers) {
    const known = byActivity.get(activityId)
    if (known) known.push({ name, level })
    else byActivity.set(activityId, [{ name, level }])
  }
  return rows.map((row) => ({
    ...row,
    publicationInferred: Boolean(row.publicationInferred),
    organisers: byActivity.get(row.activityId) ?? [],
  }))
}

/** Every organisation of the levels that bulletins rank which organised any activity of the filter, whenever that was. */
export function groupMembers(db: Database, filter: Filter): GroupMember[] {
  return db.all(sql`
    select distinct name, level from (select o.name, ${LEVEL} as level
      from activity_organisers ao join organisations o on o.id = ao.organisation_id
      join activities a on a.id = ao.activity_id
      where ao.role = 'organiser' and o.name <> ${ABOVE_ALL} and ${activityConditions(filter)})
    where level in ${among(LEVELS)}`)
}

function activityConditions({ from: _from, to: _to, ...filter }: Filter): SQL {
  return filterConditions(filter)
}
