import { type SQL, sql } from 'drizzle-orm'
import type { Database } from '@/db/client'
import { among, articlesOf } from '@/db/queries/filter-conditions'
import type { articles } from '@/db/schema'
import type { Transaction } from '@/db/writes/write'

/** What is stored of an article itself. */
export type ArticleFields = Omit<typeof articles.$inferSelect, 'number' | 'fileId' | 'rawStart' | 'rawEnd'>

/** One article; null where there is none with this id. */
export function articleFields(db: Database | Transaction, id: string): ArticleFields | null {
  return fieldsWhere(db, articlesOf([id]))[0] ?? null
}

/**
 * One article whoever asks: what an account of earlier states is put together from, whose activities were published then.
 * Null where there is none with this id.
 */
export function anyArticleFields(db: Database, id: string): ArticleFields | null {
  return fieldsWhere(db, articlesOf([id]), sql`main.articles`)[0] ?? null
}

/** The articles of these ids, in the order stored. */
export function articlesIn(db: Database | Transaction, ids: readonly string[]): ArticleFields[] {
  return fieldsWhere(db, articlesOf(ids))
}

/** No more than this many are compared with a text: a pattern that thousands of reports follow must not stop an import. */
const MOST_LIKE = 12

/**
 * The articles that share most with these keys (domain/articles/article-keys.ts): first those of the same text, then of
 * the same headline, then those whose texts share most bands.
 */
export function articlesWithKeys(db: Database | Transaction, keys: readonly string[]): ArticleFields[] {
  return fieldsWhere(
    db,
    sql`r.number in (
      select article from article_keys where key in ${among(keys)} group by article
      order by max(key like 'text:%') desc, max(key like 'head:%') desc, count(*) desc limit ${MOST_LIKE})`,
  )
}

/** Articles without any key: they were stored before there were keys, or are too short to have one. */
export function articlesWithoutKeys(db: Database | Transaction): ArticleFields[] {
  const isWithout = sql`not exists (select 1 from article_keys k where k.article = c.number)`
  return fieldsWhere(db, sql`r.number in (select c.number from articles c where ${isWithout})`)
}

function fieldsWhere(db: Database | Transaction, condition: SQL, table = sql`articles`): ArticleFields[] {
  const rows: (Omit<ArticleFields, 'byline'> & { byline: string })[] = db.all(sql`
    select r.id, r.headline, r.kicker, r.column_title as "column", r.byline, r.publication,
           r.publication_inferred as publicationInferred, r.date, r.year, r.page, r.url, r.body_kind as bodyKind, r.body,
           r.source
    from ${table} r where ${condition} order by r.number`)
  return rows.map((row) => ({
    ...row,
    byline: JSON.parse(row.byline),
    publicationInferred: Boolean(row.publicationInferred),
  }))
}
