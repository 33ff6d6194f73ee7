import { sql } from 'drizzle-orm'

/**
 * That the article of a row `l` of `activity_articles` reports another activity as well, verified or waiting: whoever asks,
 * as it was when the cells were made.
 */
export const REPORTS_ANOTHER = sql`exists (
  select 1 from main.activity_articles o cross join main.tallied_activities b on b.id = o.activity_id
  where o.article_id = l.article_id and o.activity_id <> l.activity_id)`
