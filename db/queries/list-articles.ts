import { type SQL, sql } from 'drizzle-orm'
import type { Database } from '@/db/client'
import { areFew } from '@/db/queries/are-few'
import { articlesOf } from '@/db/queries/filter-conditions'
import { idsInPieces } from '@/db/queries/in-pieces'
import type { Page, PageRequest } from '@/db/queries/list-activities'
import { type Place, readCursor, writeCursor } from '@/db/queries/list-cursor'
import { ARTICLE_REF, ARTICLE_TIME, withFlags } from '@/db/queries/references'
import { excerptOf } from '@/domain/articles/excerpt'
import type { WholeArticle } from '@/domain/reports/articles-table'
import type { ArticleItem } from '@/domain/statistics/answers'

/** Orders of the list: by date, latest first or earliest first. */
export const ARTICLE_SORTS = ['-date', 'date'] as const
export type ArticleSort = (typeof ARTICLE_SORTS)[number]

type Row = Omit<ArticleItem, 'byline' | 'activities' | 'excerpt'> & {
  byline: string
  activities: string
  body: string
  url: string | null
  sortKey: string
}

/**
 * A page of the articles that report an activity which meets a condition on `activities a`. Undated articles stand at
 * their year, those without a year at the end of the latest-first order.
 * @param total how many there are
 * @param q the search text of the filter, to show the piece of the body that was found
 * @throws BadRequest for a cursor of another order
 */
export function listArticles(
  db: Database,
  condition: SQL,
  total: number,
  { sort, limit, cursor }: PageRequest<ArticleSort>,
  q: string | undefined,
): Page<ArticleItem> {
  // Few are put in order; of many, the order is gone along until the page is full.
  const isFew = q !== undefined || areFew(db, total, limit)
  const reporting = isFew ? reportingArticles(condition) : sql`${isReporting(condition)}`
  const beyond = sort === '-date' ? sql`<` : sql`>`
  const after = cursor === null ? sql`true` : afterCursor(beyond, readCursor(cursor, sort))
  // Texts and activities are read of those on the page only.
  const onPage = sql`select r.id from articles r where ${reporting} and ${after} ${inOrder(sort, isFew)} limit ${limit + 1}`
  const rows = rowsWhere(db, sql`r.id in (${onPage}) ${inOrder(sort, true)}`)
  const shown = rows.slice(0, limit)
  const last = shown.at(-1)
  return {
    items: shown.map((row) => {
      const { body, url: _url, ...item } = wholeArticle(row)
      return { ...item, excerpt: excerptOf(body, q) }
    }),
    total,
    nextCursor:
      rows.length > limit && last
        ? writeCursor(sort, { value: last.sortKey, id: last.id, side: 'after', before: 0 })
        : null,
  }
}

/**
 * All articles that report an activity which meets a condition on `activities a`, with their texts, in the order that
 * the pages of the list have; of a million never more than some at a time are in memory.
 */
export function* wholeArticles(db: Database, condition: SQL, sort: ArticleSort): Generator<WholeArticle, void> {
  const inList = sql`select r.id from articles r where ${reportingArticles(condition)} ${inOrder(sort, true)}`
  for (const ids of idsInPieces(db, inList)) {
    const articles = new Map(rowsWhere(db, articlesOf(ids)).map((row) => [row.id, row]))
    for (const id of ids) {
      const row = articles.get(id)
      if (row) yield wholeArticle(row)
    }
  }
}

/** How many articles report an activity that meets a condition on `activities a`. */
export function countArticles(db: Database, condition: SQL): number {
  return db.get<{ n: number }>(sql`select count(*) as n from articles r where ${reportingArticles(condition)}`).n
}

function reportingArticles(condition: SQL): SQL {
  return sql`r.id in (select aa.article_id from activity_articles aa join activities a on a.id = aa.activity_id
                      where ${condition})`
}

/** The same of one article, by its own activities. */
function isReporting(condition: SQL): SQL {
  return sql`exists (select 1 from activity_articles aa cross join activities a on a.id = aa.activity_id
                     where aa.article_id = r.id and ${condition})`
}

/** @param isFew whether the index of the order is of no use */
function inOrder(sort: ArticleSort, isFew: boolean): SQL {
  const direction = sort === '-date' ? sql`desc` : sql`asc`
  return sql`order by ${isFew ? sql`+` : sql``}${ARTICLE_TIME} ${direction}, r.id ${direction}`
}

function rowsWhere(db: Database, condition: SQL): Row[] {
  return db.all<Row>(sql`
    select ${ARTICLE_REF}, r.kicker, r.column_title as "column", r.page, r.byline, r.body, r.url,
      ${ARTICLE_TIME} as sortKey,
      (select json_group_array(json_object('id', a.id, 'name', a.name)) from activities a
        join activity_articles aa on aa.activity_id = a.id where aa.article_id = r.id) as activities,
      (select count(distinct e.figure_id) from evidence e where e.article_id = r.id) as figures
    from articles r where ${condition}`)
}

function wholeArticle({ sortKey: _key, ...row }: Row): WholeArticle {
  return { ...withFlags(row), byline: JSON.parse(row.byline), activities: JSON.parse(row.activities) }
}

function afterCursor(beyond: SQL, { value, id }: Place): SQL {
  return sql`(${ARTICLE_TIME}, r.id) ${beyond} (${value}, ${id})`
}
