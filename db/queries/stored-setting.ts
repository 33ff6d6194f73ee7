import { and, desc, eq } from 'drizzle-orm'
import type { Database } from '@/db/client'
import { lastRevision } from '@/db/queries/change'
import { revisions, settings } from '@/db/schema'
import type { Transaction } from '@/db/writes/write'

/** What is set for a subject, and the number of the change that set it; null as long as nobody set anything. */
export function storedSetting(db: Database | Transaction, subject: string): { version: number; value: unknown } | null {
  const stored = db.select().from(settings).where(eq(settings.subject, subject)).get()
  if (!stored) return null
  return { version: lastRevision(db, 'settings', subject)?.id ?? 0, value: stored.value }
}

/** The latest changes of a subject, the last one first; each with the whole setting before and after. */
export function settingHistory<T>(db: Database, subject: string, limit: number) {
  const { id, at, actor, reason, before, after } = revisions
  return db
    .select({ id, at, actor, reason, before, after })
    .from(revisions)
    .where(and(eq(revisions.entity, 'settings'), eq(revisions.entityId, subject)))
    .orderBy(desc(revisions.id))
    .limit(limit)
    .all()
    .map((row) => ({ ...row, before: row.before as T, after: row.after as T }))
}
