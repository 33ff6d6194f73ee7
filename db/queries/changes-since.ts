import { and, desc, gt, lte, sql } from 'drizzle-orm'
import type { Database } from '@/db/client'
import { revisions } from '@/db/schema'
import type { Entity, RevisionAction } from '@/domain/vocabulary'

/** What was done to one record after a revision. */
export interface ChangedRecord {
  entity: Entity
  id: string
  /** As it was at that revision; null where it was not there yet. */
  before: unknown
  /** Latest first. */
  decisions: { revision: number; at: string; actor: string; action: RevisionAction; reason: string | null }[]
}

/**
 * Every record that was changed after a revision, the one changed last first.
 * @param until a later revision, after which nothing is looked at; without it, all that was changed up to now
 */
export function changesSince(db: Database, revision: number, until = Number.MAX_SAFE_INTEGER): ChangedRecord[] {
  const records = new Map<string, ChangedRecord>()
  const rows = db
    .select({
      revision: revisions.id,
      at: revisions.at,
      actor: revisions.actor,
      action: revisions.action,
      reason: revisions.reason,
      entity: revisions.entity,
      id: revisions.entityId,
    })
    .from(revisions)
    .where(and(gt(revisions.id, revision), lte(revisions.id, until)))
    .orderBy(desc(revisions.id))
    .all()
  for (const { entity, id, ...decision } of rows) {
    const name = `${entity} ${id}`
    const known = records.get(name)
    if (known) known.decisions.push(decision)
    else records.set(name, { entity, id, before: null, decisions: [decision] })
  }
  const firsts = db.all<{ entity: Entity; id: string; before: string | null }>(sql`
    select entity, entity_id as id, before from revisions
    where id in (
      select min(id) from revisions where id > ${revision} and id <= ${until} group by entity, entity_id)`)
  for (const { entity, id, before } of firsts) {
    const record = records.get(`${entity} ${id}`)
    if (record) record.before = before === null ? null : JSON.parse(before)
  }
  return [...records.values()]
}
