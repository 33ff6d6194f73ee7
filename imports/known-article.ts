import type { ArticleInput } from '@/db/writes/save-article'
import { keysOf } from '@/domain/articles/article-keys'
import { hashOf } from '@/domain/articles/hash-text'
import type { PageArticle } from '@/domain/articles/page-article'
import { bareText } from '@/domain/articles/same-article'

/** An article that was read, with what it is known by; none of it depends on what is stored. */
export interface KnownArticle extends PageArticle {
  /** Those of the article as it is stored (domain/articles/article-keys.ts). */
  keys: string[]
  /** The day and a hash of the words: the same text has the same id wherever it is imported. */
  idBeginning: string
}

export function withKeys(read: PageArticle): KnownArticle {
  const words = hashOf(bareText(read.body) || read.body).slice(0, 10)
  return {
    ...read,
    keys: keysOf(fieldsOf(read)),
    idBeginning: `${read.date?.replaceAll('-', '') ?? 'undated'}-${words}`,
  }
}

/** Longest lines that an article takes (db/writes/save-article.ts). */
const LONGEST = 500

/** What was read of an article, as it can be stored. */
export function fieldsOf(read: PageArticle): Omit<ArticleInput, 'id' | 'publicationInferred' | 'source'> {
  const line = (text: string | null) => text?.slice(0, LONGEST) || null
  return {
    headline: line(read.headline),
    kicker: line(read.kicker),
    column: line(read.column),
    byline: read.byline.flatMap((name) => line(name) ?? []),
    publication: line(read.publication),
    date: read.date,
    year: read.date === null ? null : Number(read.date.slice(0, 4)),
    page: line(read.page),
    url: read.url !== null && /^https?:\/\/\S+$/.test(read.url) && URL.canParse(read.url) ? read.url : null,
    bodyKind: 'original',
    body: read.body,
  }
}
