import { eq, sql } from 'drizzle-orm'
import { z } from 'zod'
import { type ArticleFields, articleFields } from '@/db/queries/article-fields'
import { articleKeys, articles } from '@/db/schema'
import { checkRecord } from '@/db/writes/check-record'
import { insertRows } from '@/db/writes/insert-rows'
import { InvalidRecord, type Transaction, type Writer } from '@/db/writes/write'
import { keysOf } from '@/domain/articles/article-keys'
import type { Span } from '@/domain/articles/segments'
import { isPartialDate } from '@/domain/figures/partial-date'
import { BODY_KINDS, SOURCES } from '@/domain/vocabulary'

const line = z.string().min(1).max(500)

/** An article as it comes in. `date` is a whole day; `year` is all that is known of an undated one. */
export const articleInput = z.strictObject({
  id: z.string().regex(/^[a-z0-9][a-z0-9-]{0,119}$/, { error: 'id' }),
  headline: line.nullable(),
  kicker: line.nullable(),
  column: line.nullable(),
  byline: z.array(line),
  publication: line.nullable(),
  publicationInferred: z.boolean(),
  date: z
    .string()
    .refine((text) => text.length === 10 && isPartialDate(text), { error: 'date' })
    .nullable(),
  year: z.int().min(1900).max(2999).nullable(),
  page: line.nullable(),
  url: z.url({ protocol: /^https?$/, error: 'url' }).nullable(),
  bodyKind: z.enum(BODY_KINDS),
  body: z.string().min(1),
  source: z.enum(SOURCES),
})
export type ArticleInput = z.infer<typeof articleInput>

/** The imported file that an article is from, and where in its text it stood; `raw` is null for a row of a table. */
export interface Origin {
  fileId: number
  raw: Span | null
}

/**
 * Stores a new article.
 * @param origin null for what is bundled
 * @param keys those of the article, for who has them already
 * @throws InvalidRecord naming the field at fault
 */
export function createArticle(
  writer: Writer,
  input: ArticleInput,
  origin: Origin | null = null,
  keys?: readonly string[],
): void {
  const article = checkRecord(articleInput, input)
  insertArticle(writer, article, origin, keys ?? keysOf(article))
}

/** Stores a new article that is checked. @returns its number */
export function insertArticle(
  writer: Writer,
  article: ArticleInput,
  origin: Origin | null,
  keys: readonly string[],
): number {
  const number = insertRows(writer.tx, articles, [{ ...article, ...originColumns(origin) }])
  storeKeys(writer.tx, number, keys)
  writer.revise('article', article.id, 'create', null, article)
  writer.reworded.articles.add(article.id)
  return number
}

/**
 * Puts another telling in the place of an article's text. Evidence that rests on it is to be found again in the same
 * write, by `storeActivities`.
 * @throws InvalidRecord naming the field at fault
 */
export function replaceArticle(writer: Writer, input: ArticleInput, origin: Origin): void {
  const article = checkRecord(articleInput, input)
  const before = articleFields(writer.tx, article.id)
  if (before === null) throw new InvalidRecord('id', 'noSuchArticle', article.id)
  writer.tx
    .update(articles)
    .set({ ...article, ...originColumns(origin) })
    .where(eq(articles.id, article.id))
    .run()
  const number = numberOf(writer.tx, article.id)
  writer.tx.delete(articleKeys).where(eq(articleKeys.article, number)).run()
  storeKeys(writer.tx, number, keysOf(article))
  writer.revise('article', article.id, 'update', before, article)
  writer.reworded.articles.add(article.id)
}

/** Stores the keys of articles that were stored before there were any. */
export function addMissingKeys(writer: Writer, without: readonly ArticleFields[]): void {
  for (const article of without) storeKeys(writer.tx, numberOf(writer.tx, article.id), keysOf(article))
}

function originColumns(origin: Origin | null) {
  return { fileId: origin?.fileId ?? null, rawStart: origin?.raw?.start ?? null, rawEnd: origin?.raw?.end ?? null }
}

function numberOf(tx: Transaction, id: string): number {
  return tx.get<{ number: number }>(sql`select number from articles where id = ${id}`).number
}

function storeKeys(tx: Transaction, article: number, keys: readonly string[]): void {
  insertRows(
    tx,
    articleKeys,
    keys.map((key) => ({ key, article })),
  )
}
