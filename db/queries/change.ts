import { and, asc, desc, eq, sql } from 'drizzle-orm'
import type { Database } from '@/db/client'
import { among } from '@/db/queries/filter-conditions'
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

/** All that was ever done to activities, by their ids; earliest first. */
export function actionsOn(db: Database, ids: readonly string[]) {
  const { entityId, id: revision, change, action } = revisions
  const rows = db
    .select({ entityId, revision, change, action })
    .from(revisions)
    .where(and(eq(revisions.entity, 'activity'), sql`${entityId} in ${among(ids)}`))
    .orderBy(asc(revisions.id))
    .all()
  const actions = new Map<string, Omit<(typeof rows)[number], 'entityId'>[]>()
  for (const { entityId: id, ...row } of rows) actions.set(id, [...(actions.get(id) ?? []), row])
  return actions
}
