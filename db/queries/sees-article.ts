import { sql } from 'drizzle-orm'
import type { Database } from '@/db/client'
import { activityRecords } from '@/db/queries/activity-record'
import { articleActivityIds } from '@/db/queries/article-activities'
import { activitiesOf } from '@/db/queries/filter-conditions'
import type { Transaction } from '@/db/writes/write'
import { sees } from '@/domain/people/sees'
import type { Sight } from '@/domain/people/viewer'

/**
 * Whether somebody may see an article: one that is bundled, one that reports an activity that the person sees, and one
 * in which nothing was found where the person brought it.
 */
export function seesArticle(db: Database | Transaction, sight: Sight, id: string): boolean {
  if (sight === 'everything') return true
  const article = db.get<{ source: string; person: string | null } | undefined>(sql`
    select r.source, f.person from articles r left join imported_files f on f.id = r.file_id where r.id = ${id}`)
  if (!article) return false
  if (article.source !== 'imported') return true
  const reported = activityRecords(db, activitiesOf(articleActivityIds(db, id)))
  if (reported.length > 0) return reported.some(({ record }) => sees(sight, record))
  return sight !== 'published' && sight.person !== null && article.person === sight.person
}
