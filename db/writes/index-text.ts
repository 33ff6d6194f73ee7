import { sql } from 'drizzle-orm'
import {
  type ArticleWords,
  activityRow,
  activityWords,
  articleRow,
  articleWords,
  cut,
  type SearchRow,
} from '@/db/writes/index-words'
import type { Reworded, Transaction } from '@/db/writes/write'

/** Puts the words of articles and activities into the search index in place of what was there. */
export function indexTexts(tx: Transaction, { activities, articles, cutBefore }: Reworded): void {
  // An article's words stand beside its own number and beside each of its activities: they are cut once.
  const known = new Map<string, Numbered>()
  const article = (id: string): Numbered => {
    const words = known.get(id) ?? numberedWords(tx, id)
    known.set(id, words)
    return words
  }
  const open = (ids: Set<string>) => [...ids].filter((id) => !cutBefore.has(id))
  for (const id of open(activities)) indexActivity(tx, id, article)
  for (const id of open(articles)) indexArticle(tx, id, article(id))
  indexCut(tx, { cutBefore })
}

/** Writes the rows that are known already into the search index, one table after the other, and lets go of them. */
export function indexCut(tx: Transaction, { cutBefore }: Pick<Reworded, 'cutBefore'>): void {
  for (const each of ['activity_search', 'article_search'] as const) {
    for (const known of cutBefore.values()) if (known?.table === each) insertRow(tx, each, known.row)
  }
  for (const id of cutBefore.keys()) cutBefore.set(id, null)
}

/** The words of an article, and its number. */
type Numbered = ArticleWords & { number: number }

function numberedWords(tx: Transaction, id: string): Numbered {
  const { number, ...texts } = tx.get<Parameters<typeof articleWords>[0] & { number: number }>(
    sql`select number, headline, kicker, body from articles where id = ${id}`,
  )
  return { number, ...articleWords(texts) }
}

/** An article's words and those of the activities it reports. */
function indexArticle(tx: Transaction, id: string, { number, ...words }: Numbered): void {
  const names = tx
    .all<{ text: string | null }>(
      sql`select a.name as text from activities a join activity_articles aa on aa.activity_id = a.id where aa.article_id = ${id}
          union select a.place from activities a join activity_articles aa on aa.activity_id = a.id where aa.article_id = ${id}
          union select o.name from organisations o join activity_organisers ao on ao.organisation_id = o.id
            join activity_articles aa on aa.activity_id = ao.activity_id where aa.article_id = ${id}`,
    )
    .map((row) => row.text)
  tx.run(sql`delete from article_search where rowid = ${number}`)
  insertRow(tx, 'article_search', articleRow(number, words, cut(names)))
}

/** An activity's own words, its organisers', and those of the articles that report it. */
function indexActivity(tx: Transaction, id: string, article: (id: string) => ArticleWords): void {
  const activity = tx.get<{ number: number; name: string; series: string | null; place: string | null }>(
    sql`select a.number, a.name, s.name as series, a.place
        from activities a left join series s on s.id = a.series_id where a.id = ${id}`,
  )
  const organisers = tx
    .all<{ name: string }>(
      sql`select o.name from organisations o join activity_organisers ao on ao.organisation_id = o.id where ao.activity_id = ${id}`,
    )
    .map((row) => row.name)
  const reports = tx
    .all<{ id: string }>(sql`select article_id as id from activity_articles where activity_id = ${id}`)
    .map((row) => article(row.id))
  tx.run(sql`delete from activity_search where rowid = ${activity.number}`)
  insertRow(tx, 'activity_search', activityRow(activity.number, activityWords(activity, organisers), reports))
}

const INSERTS = {
  activity_search: 'insert into activity_search (rowid, name, organisers, place, articles) values (?, ?, ?, ?, ?)',
  article_search: 'insert into article_search (rowid, headline, kicker, body, activities) values (?, ?, ?, ?, ?)',
} as const
export type SearchTable = keyof typeof INSERTS

function insertRow({ $client }: Transaction, table: SearchTable, row: SearchRow): void {
  $client.prepare(INSERTS[table]).run(row)
}

/** Takes an activity's words out of the search index; the articles that report it keep theirs. */
export function unindexActivity(tx: Transaction, id: string): void {
  tx.run(sql`delete from activity_search where rowid = (select number from activities where id = ${id})`)
}
