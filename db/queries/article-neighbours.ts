import { type SQL, sql } from 'drizzle-orm'
import type { Database } from '@/db/client'
import { ARTICLE_TIME } from '@/db/queries/references'

/** The articles that stand beside one in the list, latest first; null at its ends. */
export interface ArticleNeighbours {
  newer: string | null
  older: string | null
}

/**
 * The ids of an article's neighbours among those that report an activity which meets a condition on `activities a`;
 * null where the article itself is not among them.
 */
export function articleNeighbours(db: Database, condition: SQL, id: string): ArticleNeighbours | null {
  const reporting = sql`r.id in (select aa.article_id from activity_articles aa join activities a on a.id = aa.activity_id
                                 where ${condition})`
  const here = db.get<{ time: string } | undefined>(
    sql`select ${ARTICLE_TIME} as time from articles r where r.id = ${id} and ${reporting}`,
  )
  if (!here) return null
  const beside = (beyond: SQL, direction: SQL) =>
    db.get<{ id: string } | undefined>(sql`
      select r.id from articles r where ${reporting} and (${ARTICLE_TIME}, r.id) ${beyond} (${here.time}, ${id})
      order by ${ARTICLE_TIME} ${direction}, r.id ${direction} limit 1`)?.id ?? null
  return { newer: beside(sql`>`, sql`asc`), older: beside(sql`<`, sql`desc`) }
}
