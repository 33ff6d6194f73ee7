import { type SQL, sql } from 'drizzle-orm'
import type { Database } from '@/db/client'
import { countedFigures } from '@/db/queries/filter-conditions'
import { organiserNames } from '@/db/queries/organiser-names'
import type { Transaction } from '@/db/writes/write'
import type { ActivityFacts, CountedFigure } from '@/domain/statistics/facts'
import type { Counting } from '@/domain/vocabulary'

type ActivityRow = Omit<ActivityFacts, 'organisers' | 'articles' | 'counted'>

/**
 * What statistics need to know of the activities that meet a condition, in the order they were stored.
 * @param condition on `activities a`, as filterConditions makes it
 * @param counting the filter's: which figures come along as counted
 */
export function activityFacts(db: Database | Transaction, condition: SQL, counting: Counting): ActivityFacts[] {
  const passing = sql`(select a.id from activities a where ${condition})`
  const rows = db.all<ActivityRow>(sql`
    select a.id, a.type, a.level, a.area, a.place_area as placeArea, a.place, a.period, a.period_basis as periodBasis,
           a.status, a.review, s.name as series
    from activities a left join series s on s.id = a.series_id
    where ${condition} order by a.number`)
  const organisers = organiserNames(db, condition)
  const facts = new Map<string, ActivityFacts>(
    rows.map((row) => [row.id, { ...row, organisers: organisers.get(row.id) ?? [], articles: [], counted: [] }]),
  )

  const articles = db.all<{ activityId: string; id: string; publication: string | null }>(sql`
    select aa.activity_id as activityId, r.id, r.publication
    from activity_articles aa join articles r on r.id = aa.article_id
    where aa.activity_id in ${passing} order by aa.activity_id, aa.position`)
  for (const { activityId, ...article } of articles) facts.get(activityId)?.articles.push(article)

  const figures = db.all<CountedFigure & { activityId: string }>(sql`
    select f.activity_id as activityId, f.measure, f.value, f.bound, f.realisation from figures f
    where ${countedFigures(counting)} and f.activity_id in ${passing}`)
  for (const { activityId, ...figure } of figures) facts.get(activityId)?.counted.push(figure)
  return [...facts.values()]
}
