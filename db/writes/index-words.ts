import { indexTokens } from '@/domain/articles/search-terms'

/*
 * Which words of a record stand in the search index, and in which column. What takes long is the cutting; it can be done
 * before there is a transaction.
 */

/**
 * Between two texts of one column. The tokenizer keeps private-use characters as a word, and search terms never hold
 * one, so no phrase reaches from one text into the next.
 */
const GAP = ' \ue000 '

/** Texts cut into words. */
export const cut = (texts: readonly (string | null)[]): string => joined(texts.map(wordsOf))

const wordsOf = (text: string | null) => (text === null ? null : indexTokens(text))

const joined = (words: readonly (string | null)[]) => words.filter((each) => each !== null).join(GAP)

/** What of an article stands in the index, beside its own number and beside those of its activities. */
export interface ArticleWords {
  headline: string | null
  kicker: string | null
  body: string
}

export function articleWords(article: { headline: string | null; kicker: string | null; body: string }): ArticleWords {
  const { headline, kicker, body } = article
  return { headline: wordsOf(headline), kicker: wordsOf(kicker), body: indexTokens(body) }
}

/** What of an activity stands in the index, without its reports. */
export interface ActivityWords {
  name: string
  organisers: string
  place: string
}

/** @param organisers with those who helped */
export function activityWords(
  activity: { name: string; series: string | null; place: string | null },
  organisers: readonly string[],
): ActivityWords {
  const { name, series, place } = activity
  return { name: cut([name, series]), organisers: cut(organisers), place: cut([place]) }
}

/** A row of a search table: the number of its record, then its columns in their order. */
export type SearchRow = [number: number, ...columns: string[]]

/** @param names those of the activities that it reports, their places and organisers, cut */
export function articleRow(number: number, { headline, kicker, body }: ArticleWords, names: string): SearchRow {
  return [number, joined([headline]), joined([kicker]), body, names]
}

export function activityRow(number: number, words: ActivityWords, reports: readonly ArticleWords[]): SearchRow {
  const articles = joined(reports.flatMap(({ headline, kicker, body }) => [headline, kicker, body]))
  return [number, words.name, words.organisers, words.place, articles]
}
