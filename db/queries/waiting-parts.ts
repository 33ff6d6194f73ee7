import { type SQL, sql } from 'drizzle-orm'
import type { Database } from '@/db/client'
import { countsAndAmounts, keyColumn } from '@/db/queries/added-up'
import { among, filterConditions } from '@/db/queries/filter-conditions'
import { rowKeySql } from '@/db/queries/row-keys'
import type { Filter } from '@/domain/statistics/filter'
import type { TallyParts } from '@/domain/statistics/tally-parts'
import type { Dimension } from '@/domain/vocabulary'

/**
 * What waits for review and passes the filter, by rows, to be added to what is verified: of its articles those that report
 * nothing verified of the same row.
 */
export function waitingParts(db: Database, filter: Filter, by: readonly Dimension[]): TallyParts {
  const keys = by.flatMap((each) => rowKeySql(each, filter) ?? [])
  const condition = sql`a.review = 'pending' and ${filterConditions({ ...filter, review: 'all' })}`
  const own = reports(
    db,
    sql`select distinct ${keyColumn(keys)} as key, l.article_id as article
        from tallied_activities a join activity_articles l on l.activity_id = a.id where ${condition}`,
  )
  // Crossed, so that the few articles of what waits are looked up first.
  const counted = reports(
    db,
    sql`select distinct ${keyColumn(keys)} as key, l.article_id as article
        from ${among([...new Set(own.map(({ article }) => article))])} w
          cross join activity_articles l on l.article_id = w.value
          cross join tallied_activities a on a.id = l.activity_id
        where ${filterConditions({ ...filter, review: 'verified' })}`,
  )
  const known = new Set(counted.map(({ key, article }) => `${key} ${article}`))
  const fresh = own.filter(({ key, article }) => !known.has(`${key} ${article}`))
  return {
    ...countsAndAmounts({ db, filter, condition, keys }),
    articles: fresh.map(({ key }) => ({ key, articles: 1 })),
  }
}

/** Which articles report the activities of each row. */
function reports(db: Database, query: SQL): { key: string; article: string }[] {
  return db.all(query)
}
