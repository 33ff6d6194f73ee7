import { and, asc, desc, eq } from 'drizzle-orm'
import type { Database } from '@/db/client'
import { revisions } from '@/db/schema'
import type { Transaction } from '@/db/writes/write'
import type { Entity } from '@/domain/vocabulary'

/** All revisions of one change, in the order entered. */
export function revisionsOf(db: Database | Transaction, change: number) {
  return db.select().from(revisions).where(eq(revisions.change, change)).orderBy(asc(revisions.id)).all()
}

/** The last revision of a record, also of one that is gone; null where there never was one. */
export function lastRevision(db: Database | Transaction, entity: Entity, id: string) {
  const row = db
    .select({ id: revisions.id, change: revisions.change, actor: revisions.actor, at: revisions.at })
    .from(revisions)
    .where(and(eq(revisions.entity, entity), eq(revisions.entityId, id)))
    .orderBy(desc(revisions.id))
    .limit(1)
    .get()
  return row ?? null
}
