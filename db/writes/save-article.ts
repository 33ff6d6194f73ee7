import { z } from 'zod'
import { articles } from '@/db/schema'
import { checkRecord } from '@/db/writes/check-record'
import { indexArticle } from '@/db/writes/index-text'
import type { Writer } from '@/db/writes/write'
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

/**
 * Stores a new article.
 * @throws InvalidRecord naming the field at fault
 */
export function createArticle(writer: Writer, input: ArticleInput): void {
  const article = checkRecord(articleInput, input)
  writer.tx.insert(articles).values(article).run()
  writer.revise('article', article.id, 'create', null, article)
  indexArticle(writer.tx, article.id)
}
