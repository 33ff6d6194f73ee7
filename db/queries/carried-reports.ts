import { type SQL, sql } from 'drizzle-orm'
import type { Database } from '@/db/client'
import { activitiesOf, among, filterConditions } from '@/db/queries/filter-conditions'
import { type Carried, GROUPS, type GroupMember } from '@/domain/reports/bulletin/content'
import type { Filter } from '@/domain/statistics/filter'

const LEVELS = Object.values(GROUPS).flat()

/** It stands above the unions that a bulletin ranks. */
const ABOVE_ALL = '中华全国总工会'

/** Whether an organiser leads its activity: it is named first. */
const LEADS = sql`ao.position = (
  select min(f.position) from activity_organisers f where f.activity_id = ao.activity_id and f.role = 'organiser')`

/** A union whose level nobody put on record. */
const UNKNOWN_UNION = sql`o.level is null and o.name like '%工会%'`

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
  // Crossed, so that the articles of the days are looked up first: they are few, whatever else is asked.
  const rows = db.all<Omit<Carried, 'organisers'>>(sql`
    select r.id as articleId, r.headline, r.publication, r.publication_inferred as publicationInferred, r.date, r.year,
           r.url, a.id as activityId, ${area} as area
    from articles r cross join activity_articles aa on aa.article_id = r.id cross join activities a on a.id = aa.activity_id
    where ${sql.join(conditions, sql` and `)} order by r.number, aa.position, a.number`)
  const organisers = organisersOf(db, [...new Set(rows.map(({ activityId }) => activityId))])
  return rows.map((row) => ({
    ...row,
    publicationInferred: Boolean(row.publicationInferred),
    organisers: organisers.get(row.activityId) ?? [],
  }))
}

/**
 * The organisers of activities that have a table, by activity. A union without a level has that of the activities that it
 * leads.
 */
function organisersOf(db: Database, activityIds: readonly string[]): Map<string, GroupMember[]> {
  const rows = db.all<GroupMember & { activityId: string }>(sql`
    select ao.activity_id as activityId, o.name, coalesce(o.level, a.level) as level
    from activities a cross join activity_organisers ao on ao.activity_id = a.id
      cross join organisations o on o.id = ao.organisation_id
    where ${activitiesOf(activityIds)} and ao.role = 'organiser' and o.name <> ${ABOVE_ALL}
      and (o.level is not null or (${UNKNOWN_UNION} and ${LEADS})) and coalesce(o.level, a.level) in ${among(LEVELS)}
    order by ao.activity_id, ao.position`)
  const organisers = new Map<string, GroupMember[]>()
  for (const { activityId, ...member } of rows) {
    const known = organisers.get(activityId)
    if (known) known.push(member)
    else organisers.set(activityId, [member])
  }
  return organisers
}

/** Every organisation of the levels that bulletins rank which organised any activity of the filter, whenever that was. */
export function groupMembers(db: Database, filter: Filter): GroupMember[] {
  const organised = sql`ao.organisation_id = o.id and ao.role = 'organiser' and ${activityConditions(filter)}`
  return db.all(sql`
    select o.name, o.level from organisations o
    where o.level in ${among(LEVELS)} and o.name <> ${ABOVE_ALL} and exists (
      select 1 from activity_organisers ao join activities a on a.id = ao.activity_id where ${organised})
    union
    select o.name, a.level from organisations o
      cross join activity_organisers ao on ao.organisation_id = o.id cross join activities a on a.id = ao.activity_id
    where ${UNKNOWN_UNION} and ${LEADS} and a.level in ${among(LEVELS)} and ${organised}`)
}

function activityConditions({ from: _from, to: _to, ...filter }: Filter): SQL {
  return filterConditions(filter)
}
