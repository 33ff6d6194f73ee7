import { sql } from 'drizzle-orm'
import type { Database } from '@/db/client'
import { CONFIDENT } from '@/domain/review/accept-confident'
import type { Amounts } from '@/domain/review/impact'
import type { AreaCode, Measure } from '@/domain/vocabulary'

/** An activity that waits for review, with the first article that reports it. */
export interface Waiting {
  id: string
  name: string
  area: AreaCode
  articleId: string | null
  headline: string | null
  publication: string | null
  date: string | null
  pendingFigures: number
  confidentFigures: number
  lostEvidence: number
}

/** Every activity that waits, in the order stored. */
export function waitingActivities(db: Database): Waiting[] {
  return db.all(sql`
    with counts as materialized (
      select f.activity_id,
        count(*) as pending,
        sum(f.confidence >= ${CONFIDENT} and (f.basis = 'entered' or e.figure_id is not null)) as confident,
        sum(f.basis <> 'entered' and e.figure_id is null) as lost
      from activities a join figures f on f.activity_id = a.id
      left join (select distinct figure_id from evidence) e on e.figure_id = f.id
      where a.review = 'pending' and f.review = 'pending' group by f.activity_id
    )
    select a.id, a.name, a.area, r.id as articleId, r.headline, r.publication, r.date,
      coalesce(c.pending, 0) as pendingFigures, coalesce(c.confident, 0) as confidentFigures,
      coalesce(c.lost, 0) as lostEvidence
    from activities a
    left join activity_articles aa on aa.activity_id = a.id and aa.position =
      (select min(position) from activity_articles where activity_id = a.id)
    left join articles r on r.id = aa.article_id
    left join counts c on c.activity_id = a.id
    where a.review = 'pending' order by a.number`)
}

/** What the counted, achieved figures of each waiting activity add up to, by its id. */
export function waitingAmounts(db: Database): Map<string, Amounts> {
  return amountsBy(
    db.all(sql`
      select f.activity_id as key, f.measure, sum(f.value) as value
      from activities a join figures f on f.activity_id = a.id
      where a.review = 'pending' and f.standing = 'counted' and f.realisation = 'achieved'
      group by f.activity_id, f.measure`),
  )
}

/** The published totals of what was achieved: those of each area's verified activities, by organiser. */
export function publishedAmounts(db: Database): Map<string, Amounts> {
  return amountsBy(
    db.all(sql`
      select a.area as key, f.measure, sum(f.value) as value
      from activities a join figures f on f.activity_id = a.id
      where a.review = 'verified' and f.standing = 'counted' and f.realisation = 'achieved'
      group by a.area, f.measure`),
  )
}

function amountsBy(rows: { key: string; measure: Measure; value: number }[]): Map<string, Amounts> {
  const amounts = new Map<string, Amounts>()
  for (const { key, measure, value } of rows) amounts.set(key, { ...amounts.get(key), [measure]: value })
  return amounts
}
