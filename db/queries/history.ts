import { and, desc, eq } from 'drizzle-orm'
import type { Database } from '@/db/client'
import { revisions } from '@/db/schema'
import type { Revision } from '@/domain/statistics/answers'
import type { Entity } from '@/domain/vocabulary'

/** Every change of one record, latest first. */
export function history(db: Database, entity: Entity, id: string): Revision[] {
  return db
    .select({
      id: revisions.id,
      at: revisions.at,
      actor: revisions.actor,
      action: revisions.action,
      reason: revisions.reason,
      before: revisions.before,
      after: revisions.after,
    })
    .from(revisions)
    .where(and(eq(revisions.entity, entity), eq(revisions.entityId, id)))
    .orderBy(desc(revisions.id))
    .all()
}
