import { and, asc, desc, eq, lt, max } from 'drizzle-orm'
import type { Database } from '@/db/client'
import { articles, importedFiles, revisions } from '@/db/schema'

const stamp = { revision: revisions.id, at: revisions.at, actor: revisions.actor }

/** When a revision was stored, and by whom; null for 0 and for one that is not there. */
export function revisionStamp(db: Database, revision: number) {
  return db.select(stamp).from(revisions).where(eq(revisions.id, revision)).get() ?? null
}

/** The first revision of all, and the last; null where there is none. */
export function outermostRevisions(db: Database) {
  const one = (order: typeof asc | typeof desc) =>
    db.select(stamp).from(revisions).orderBy(order(revisions.id)).limit(1).get() ?? null
  return { first: one(asc), last: one(desc) }
}

/**
 * The last revision before a moment; 0 where there is none. Revisions are in the order of their numbers: where a clock was
 * set back in between, all that was stored before that one lies before the moment too, whatever its time says.
 * @param moment as revisions hold it, in ISO 8601 and UTC
 */
export function revisionBefore(db: Database, moment: string): number {
  const row = db
    .select({ id: revisions.id })
    .from(revisions)
    .where(lt(revisions.at, moment))
    .orderBy(desc(revisions.id))
    .limit(1)
    .get()
  return row?.id ?? 0
}

/** The last revision of the change that a revision belongs to: what is stored together is never looked at half done. */
export function endOfChange(db: Database, revision: number): number {
  const own = db.select({ change: revisions.change }).from(revisions).where(eq(revisions.id, revision)).get()
  if (!own) return revision
  const last = db
    .select({ id: max(revisions.id) })
    .from(revisions)
    .where(eq(revisions.change, own.change))
    .get()
  return last?.id ?? revision
}

/** The revision before the file imported last brought its first article; null where no file brought one. */
export function revisionBeforeLastImport(db: Database): number | null {
  const row = db
    .select({ change: revisions.change })
    .from(articles)
    .innerJoin(importedFiles, eq(importedFiles.id, articles.fileId))
    .innerJoin(revisions, and(eq(revisions.entity, 'article'), eq(revisions.entityId, articles.id)))
    .orderBy(desc(importedFiles.id), asc(revisions.id))
    .limit(1)
    .get()
  return row ? row.change - 1 : null
}
