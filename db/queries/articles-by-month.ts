import { sql } from 'drizzle-orm'
import type { Database } from '@/db/client'

/** How many articles there are of each month, whatever they report; those without a month are left out. */
export function articlesByMonth(db: Database): Map<string, number> {
  const rows = db.all<{ month: string; articles: number }>(sql`
    select substr(date, 1, 7) as month, count(*) as articles from articles where length(date) >= 7 group by 1`)
  return new Map(rows.map(({ month, articles }) => [month, articles]))
}
