import type { Database } from '@/db/client'
import { activities, articles } from '@/db/schema'
import type { Transaction } from '@/db/writes/write'

/** The ids of all stored activities and articles: what an import asks to tell new records from known ones. */
export function recordIds(db: Database | Transaction): { activities: Set<string>; articles: Set<string> } {
  return {
    activities: new Set(
      db
        .select({ id: activities.id })
        .from(activities)
        .all()
        .map((row) => row.id),
    ),
    articles: new Set(
      db
        .select({ id: articles.id })
        .from(articles)
        .all()
        .map((row) => row.id),
    ),
  }
}
