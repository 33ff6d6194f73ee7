import type { Span } from '@/domain/articles/segments'

/** What a page or its reader says of all its articles; null where it says nothing. */
export interface PageHead {
  publication: string | null
  /** A whole day, YYYY-MM-DD. */
  date: string | null
  page: string | null
  url: string | null
}

/** One article of a page, cleaned. */
export interface PageArticle extends PageHead {
  headline: string | null
  kicker: string | null
  column: string | null
  /** Each with its role as printed: 记者 边磊, 通讯员 高若晨. */
  byline: string[]
  /** Paragraphs separated by one line feed, none of them empty. Evidence counts from its beginning. */
  body: string
  /** Where it stood in the page's text as that came, from its column or kicker to its last character. */
  raw: Span
}

/** A page's text, taken apart. */
export interface SplitPage {
  articles: PageArticle[]
  /** What belongs to no article, in the text as it came: running heads, slogans, page numbers. */
  furniture: Span[]
}
