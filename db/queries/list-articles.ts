import { type SQL, sql } from 'drizzle-orm'
import type { Database } from '@/db/client'
import type { Page, PageRequest } from '@/db/queries/list-activities'
import { readCursor, writeCursor } from '@/db/queries/list-cursor'
import { ARTICLE_REF, ARTICLE_TIME, withFlags } from '@/db/queries/references'
import { excerptOf } from '@/domain/articles/excerpt'
import type { ArticleItem } from '@/domain/statistics/answers'

/** Orders of the list: by date, latest first or earliest first. */
export const ARTICLE_SORTS = ['-date', 'date'] as const
export type ArticleSort = (typeof ARTICLE_SORTS)[number]

type Row = Omit<ArticleItem, 'byline' | 'activities' | 'excerpt'> & {
  byline: string
  activities: string
  body: string
  sortKey: string
}

/**
 * A page of the articles that report an activity which meets a condition on `activities a`. Undated articles stand at
 * their year, those without a year at the end of the latest-first order.
 * @param q the search text of the filter, to show the piece of the body that was found
 * @throws BadRequest for a cursor of another order
 */
export function listArticles(
  db: Database,
  condition: SQL,
  { sort, limit, cursor }: PageRequest<ArticleSort>,
  q: string | undefined,
): Page<ArticleItem> {
  const reporting = sql`r.id in (select aa.article_id from activity_articles aa join activities a on a.id = aa.activity_id
                                 where ${condition})`
  const [direction, beyond] = sort === '-date' ? [sql`desc`, sql`<`] : [sql`asc`, sql`>`]
  const after = cursor === null ? sql`true` : afterCursor(beyond, readCursor(cursor, sort))
  const rows = db.all<Row>(sql`
    select ${ARTICLE_REF}, r.kicker, r.column_title as "column", r.page, r.byline, r.body, ${ARTICLE_TIME} as sortKey,
      (select json_group_array(json_object('id', a.id, 'name', a.name)) from activities a
        join activity_articles aa on aa.activity_id = a.id where aa.article_id = r.id) as activities,
      (select count(distinct e.figure_id) from evidence e where e.article_id = r.id) as figures
    from articles r where ${reporting} and ${after}
    order by sortKey ${direction}, r.id ${direction} limit ${limit + 1}`)
  const { total } = db.get<{ total: number }>(sql`select count(*) as total from articles r where ${reporting}`)
  const shown = rows.slice(0, limit)
  const last = shown.at(-1)
  return {
    items: shown.map(({ sortKey: _key, body, ...row }) => ({
      ...withFlags(row),
      byline: JSON.parse(row.byline),
      activities: JSON.parse(row.activities),
      excerpt: excerptOf(body, q),
    })),
    total,
    nextCursor: rows.length > limit && last ? writeCursor(sort, last.sortKey, last.id) : null,
  }
}

function afterCursor(beyond: SQL, [value, id]: ReturnType<typeof readCursor>): SQL {
  return sql`(${ARTICLE_TIME}, r.id) ${beyond} (${value}, ${id})`
}
