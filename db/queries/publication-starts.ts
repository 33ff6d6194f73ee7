import { sql } from 'drizzle-orm'
import type { Database } from '@/db/client'
import type { PublicationStart } from '@/domain/comparison/first-appearances'

/** When the verified activities that each publication reports begin, and how many of its articles report them. */
export function publicationStarts(db: Database): PublicationStart[] {
  return db.all<PublicationStart>(sql`
    select r.publication, count(distinct r.id) as articles, min(substr(a.period, 1, 4)) as year,
           min(case when length(a.period) >= 7 then substr(a.period, 1, 7) end) as month
    from activities a join activity_articles aa on aa.activity_id = a.id join articles r on r.id = aa.article_id
    where a.review = 'verified' and r.publication is not null
    group by r.publication order by r.publication`)
}
