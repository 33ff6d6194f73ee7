import { sql } from 'drizzle-orm'
import type { Transaction } from '@/db/writes/write'
import { indexTokens } from '@/domain/articles/search-terms'

/**
 * Between two texts of one column. The tokenizer keeps private-use characters as a word, and search terms never hold
 * one, so no phrase reaches from one text into the next.
 */
const GAP = ' \ue000 '

const tokens = (texts: (string | null)[]) =>
  texts
    .filter((text) => text !== null)
    .map(indexTokens)
    .join(GAP)

/** Puts an article's words, and those of the activities it reports, into the search index in place of what was there. */
export function indexArticle(tx: Transaction, id: string): void {
  const article = tx.get<{ number: number; headline: string | null; kicker: string | null; body: string }>(
    sql`select number, headline, kicker, body from articles where id = ${id}`,
  )
  const names = tx
    .all<{ text: string | null }>(
      sql`select a.name as text from activities a join activity_articles aa on aa.activity_id = a.id where aa.article_id = ${id}
          union select a.place from activities a join activity_articles aa on aa.activity_id = a.id where aa.article_id = ${id}
          union select o.name from organisations o join activity_organisers ao on ao.organisation_id = o.id
            join activity_articles aa on aa.activity_id = ao.activity_id where aa.article_id = ${id}`,
    )
    .map((row) => row.text)
  tx.run(sql`delete from article_search where rowid = ${article.number}`)
  tx.run(sql`insert into article_search (rowid, headline, kicker, body, activities) values (${article.number},
    ${tokens([article.headline])}, ${tokens([article.kicker])}, ${tokens([article.body])}, ${tokens(names)})`)
}

/** The same for an activity: its own words, its organisers', and those of the articles that report it. */
export function indexActivity(tx: Transaction, id: string): void {
  const activity = tx.get<{ number: number; name: string; series: string | null; place: string | null }>(
    sql`select a.number, a.name, s.name as series, a.place
        from activities a left join series s on s.id = a.series_id where a.id = ${id}`,
  )
  const organisers = tx.all<{ name: string }>(
    sql`select o.name from organisations o join activity_organisers ao on ao.organisation_id = o.id where ao.activity_id = ${id}`,
  )
  const articles = tx.all<{ headline: string | null; kicker: string | null; body: string }>(
    sql`select headline, kicker, body from articles a join activity_articles aa on aa.article_id = a.id where aa.activity_id = ${id}`,
  )
  tx.run(sql`delete from activity_search where rowid = ${activity.number}`)
  tx.run(sql`insert into activity_search (rowid, name, organisers, place, articles) values (${activity.number},
    ${tokens([activity.name, activity.series])}, ${tokens(organisers.map((row) => row.name))}, ${tokens([activity.place])},
    ${tokens(articles.flatMap((row) => [row.headline, row.kicker, row.body]))})`)
}

/** Takes an activity's words out of the search index; the articles that report it keep theirs. */
export function unindexActivity(tx: Transaction, id: string): void {
  tx.run(sql`delete from activity_search where rowid = (select number from activities where id = ${id})`)
}
