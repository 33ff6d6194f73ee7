import { sql } from 'drizzle-orm'
import type { Reworded, Transaction } from '@/db/writes/write'
import { indexTokens } from '@/domain/articles/search-terms'

/**
 * Between two texts of one column. The tokenizer keeps private-use characters as a word, and search terms never hold
 * one, so no phrase reaches from one text into the next.
 */
const GAP = ' \ue000 '

const tokens = (texts: (string | null)[]) => joined(texts.map(wordsOf))

const wordsOf = (text: string | null) => (text === null ? null : indexTokens(text))

const joined = (words: (string | null)[]) => words.filter((each) => each !== null).join(GAP)

/** Puts the words of articles and activities into the search index in place of what was there. */
export function indexTexts(tx: Transaction, { activities, articles }: Reworded): void {
  // An article's words stand beside its own number and beside each of its activities: they are cut once.
  const cut = new Map<string, ArticleWords>()
  const article = (id: string): ArticleWords => {
    const words = cut.get(id) ?? articleWords(tx, id)
    cut.set(id, words)
    return words
  }
  for (const id of activities) indexActivity(tx, id, article)
  for (const id of articles) indexArticle(tx, id, article(id))
}

/** What of an article stands in the index, as tokens. */
interface ArticleWords {
  number: number
  headline: string | null
  kicker: string | null
  body: string
}

function articleWords(tx: Transaction, id: string): ArticleWords {
  const { number, headline, kicker, body } = tx.get<ArticleWords>(
    sql`select number, headline, kicker, body from articles where id = ${id}`,
  )
  return { number, headline: wordsOf(headline), kicker: wordsOf(kicker), body: indexTokens(body) }
}

/** An article's words and those of the activities it reports. */
function indexArticle(tx: Transaction, id: string, { number, headline, kicker, body }: ArticleWords): void {
  const names = tx
    .all<{ text: string | null }>(
      sql`select a.name as text from activities a join activity_articles aa on aa.activity_id = a.id where aa.article_id = ${id}
          union select a.place from activities a join activity_articles aa on aa.activity_id = a.id where aa.article_id = ${id}
          union select o.name from organisations o join activity_organisers ao on ao.organisation_id = o.id
            join activity_articles aa on aa.activity_id = ao.activity_id where aa.article_id = ${id}`,
    )
    .map((row) => row.text)
  tx.run(sql`delete from article_search where rowid = ${number}`)
  tx.run(sql`insert into article_search (rowid, headline, kicker, body, activities) values (${number},
    ${joined([headline])}, ${joined([kicker])}, ${body}, ${tokens(names)})`)
}

/** An activity's own words, its organisers', and those of the articles that report it. */
function indexActivity(tx: Transaction, id: string, article: (id: string) => ArticleWords): void {
  const activity = tx.get<{ number: number; name: string; series: string | null; place: string | null }>(
    sql`select a.number, a.name, s.name as series, a.place
        from activities a left join series s on s.id = a.series_id where a.id = ${id}`,
  )
  const organisers = tx.all<{ name: string }>(
    sql`select o.name from organisations o join activity_organisers ao on ao.organisation_id = o.id where ao.activity_id = ${id}`,
  )
  const reports = tx
    .all<{ id: string }>(sql`select article_id as id from activity_articles where activity_id = ${id}`)
    .map((row) => article(row.id))
  tx.run(sql`delete from activity_search where rowid = ${activity.number}`)
  tx.run(sql`insert into activity_search (rowid, name, organisers, place, articles) values (${activity.number},
    ${tokens([activity.name, activity.series])}, ${tokens(organisers.map((row) => row.name))}, ${tokens([activity.place])},
    ${joined(reports.flatMap(({ headline, kicker, body }) => [headline, kicker, body]))})`)
}

/** Takes an activity's words out of the search index; the articles that report it keep theirs. */
export function unindexActivity(tx: Transaction, id: string): void {
  tx.run(sql`delete from activity_search where rowid = (select number from activities where id = ${id})`)
}
