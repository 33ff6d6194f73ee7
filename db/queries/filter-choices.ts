import { sql } from 'drizzle-orm'
import type { Database } from '@/db/client'

export interface FilterChoices {
  series: string[]
  organisers: string[]
  publications: string[]
  /** First and last year of any activity; null for an empty database. */
  years: [number, number] | null
}

/** What the open lists of the filter can be set to, the most frequent first. */
export function filterChoices(db: Database): FilterChoices {
  const names = (query: ReturnType<typeof sql>) => db.all<{ name: string }>(query).map((row) => row.name)
  const span = db.get<{ first: string | null; last: string | null }>(
    sql`select min(substr(period, 1, 4)) as first, max(substr(period, 1, 4)) as last from activities`,
  )
  return {
    series: names(sql`select s.name from series s join activities a on a.series_id = s.id
                      group by s.id order by count(*) desc, s.name`),
    organisers: names(sql`select o.name from organisations o join activity_organisers ao on ao.organisation_id = o.id
                          where ao.role = 'organiser' group by o.id order by count(*) desc, o.name`),
    publications: names(sql`select r.publication as name from articles r where r.publication is not null
                            group by r.publication order by count(*) desc, r.publication`),
    years: span?.first && span.last ? [Number(span.first), Number(span.last)] : null,
  }
}
