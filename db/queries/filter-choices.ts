import { sql } from 'drizzle-orm'
import type { Database } from '@/db/client'

export interface FilterChoices {
  series: string[]
  organisers: string[]
  publications: string[]
  /** First and last year of any activity; null for an empty database. */
  years: [number, number] | null
}

/**
 * What the open lists of the filter can be set to, the most frequent first. Crossed, so that the activities that may be
 * seen come first, and nothing is looked up for the others.
 */
export function filterChoices(db: Database): FilterChoices {
  const names = (query: ReturnType<typeof sql>) => db.all<{ name: string }>(query).map((row) => row.name)
  const span = db.get<{ first: string | null; last: string | null }>(
    sql`select min(substr(period, 1, 4)) as first, max(substr(period, 1, 4)) as last from activities`,
  )
  return {
    series: names(sql`select s.name from activities a cross join series s on s.id = a.series_id
                      group by s.id order by count(*) desc, s.name`),
    organisers: names(sql`select o.name from activities a cross join activity_organisers ao on ao.activity_id = a.id
                            cross join organisations o on o.id = ao.organisation_id
                          where ao.role = 'organiser' group by o.id order by count(*) desc, o.name`),
    publications: names(sql`select r.publication as name from activities a
                              cross join activity_articles aa on aa.activity_id = a.id
                              cross join articles r on r.id = aa.article_id
                            where r.publication is not null
                            group by r.publication order by count(distinct r.id) desc, r.publication`),
    years: span?.first && span.last ? [Number(span.first), Number(span.last)] : null,
  }
}
