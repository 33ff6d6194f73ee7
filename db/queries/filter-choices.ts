import { type SQL, sql } from 'drizzle-orm'
import type { Database } from '@/db/client'
import { facetKey } from '@/db/queries/facets'
import { NONE, UNKNOWN } from '@/domain/statistics/row-keys'

export interface FilterChoices {
  series: string[]
  /** Those of the latest activities; of a large database others are found by name (db/queries/organisers-named.ts). */
  organisers: string[]
  publications: string[]
  /** First and last year of any activity; null for an empty database. */
  years: [number, number] | null
}

/** Activities whose organisers are offered without a name being typed. */
const LATEST = 2000

const WAITING = sql`from tallied_activities a where a.review = 'pending'`
const OF_ALL = sql`area = '*' and type = '*' and month = '*'`

/**
 * What the open lists of the filter can be set to, those of most activities first. What is verified is counted in cells
 * already; what waits, and may be seen, is little.
 */
export function filterChoices(db: Database): FilterChoices {
  const names = (query: SQL) => db.all<{ name: string }>(query).map((row) => row.name)
  const span = db.get<{ first: string | null; last: string | null }>(sql`
    select min(first) as first, max(last) as last from (
      select first_period as first, last_period as last from tally_cells where facet = '' and ${OF_ALL}
      union all select min(a.period), max(a.period) ${WAITING})`)
  return {
    series: names(sql`
      select name from (
        select ${nameIn('series')} as name, activities from tally_cells where ${ofFacet('series')} and ${OF_ALL}
        union all
        select (select s.name from series s where s.id = a.series_id), 1 ${WAITING} and a.series_id is not null)
      where name <> ${NONE} group by name order by sum(activities) desc, name`),
    organisers: names(sql`
      select o.name from (select a.id from activities a order by a.number desc limit ${LATEST}) a
        cross join activity_organisers ao on ao.activity_id = a.id
        cross join organisations o on o.id = ao.organisation_id
      where ao.role = 'organiser' group by o.id order by count(*) desc, o.name`),
    publications: names(sql`
      select name from (
        select ${nameIn('publication')} as name, activities from tally_cells
        where ${ofFacet('publication')} and ${OF_ALL}
        union all
        select publication, 0 from tally_cell_publications where facet = '' and ${OF_ALL}
        union all
        select r.publication, 1 from tallied_activities a cross join activity_articles l on l.activity_id = a.id
          cross join articles r on r.id = l.article_id
        where a.review = 'pending' and r.publication is not null)
      where name <> ${UNKNOWN} group by name order by sum(activities) desc, name`),
    years: span?.first && span.last ? [Number(span.first.slice(0, 4)), Number(span.last.slice(0, 4))] : null,
  }
}

type Listed = 'series' | 'publication'

const ofFacet = (facet: Listed) => sql`facet >= ${facetKey(facet, '')} and facet < ${`${facet};`}`
const nameIn = (facet: Listed) => sql`substr(facet, ${facetKey(facet, '').length + 1})`
