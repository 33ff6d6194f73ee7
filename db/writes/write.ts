import { sql } from 'drizzle-orm'
import type { Database } from '@/db/client'
import { revisions } from '@/db/schema'
import { indexTexts } from '@/db/writes/index-text'
import { insertRows } from '@/db/writes/insert-rows'
import type { Entity, RevisionAction } from '@/domain/vocabulary'

/** Who changes something and why; stands in the history of every record that is touched. */
export interface Authorship {
  actor: string
  reason: string | null
  /** When, as an argument: rules and tests know no clock of their own. */
  at: Date
}

/** With the connection that it runs on, as Drizzle gives it to a database. */
export type Transaction = Parameters<Parameters<Database['transaction']>[0]>[0] & Pick<Database, '$client'>

export interface Reworded {
  activities: Set<string>
  articles: Set<string>
}

/** What a change of one record has in hand: the transaction, and the duty to enter what it did into the audit trail. */
export interface Writer {
  tx: Transaction
  by: Authorship
  /** The number that all revisions of this write share: that of its first one. */
  change: number
  /** Ids whose words changed; the search index takes them in last, each once. */
  reworded: Reworded
  revise(entity: Entity, id: string, action: RevisionAction, before: unknown, after: unknown): void
}

/**
 * The one path of every write: all of `work` and its revisions are stored together or not at all.
 * The lock is taken first, so that what `work` reads cannot change before it writes.
 * @throws whatever `work` throws; then nothing is stored
 */
export function write<T>(db: Database, by: Authorship, work: (writer: Writer) => T): T {
  return db.transaction(
    (transaction) => {
      const tx = Object.assign(transaction, { $client: db.$client })
      const { change } = tx.get<{ change: number }>(sql`select coalesce(max(id), 0) + 1 as change from revisions`)
      const revise: Writer['revise'] = (entity, entityId, action, before, after) => {
        const { actor, reason } = by
        const at = by.at.toISOString()
        insertRows(tx, revisions, [{ at, actor, reason, entity, entityId, action, change, before, after }])
      }
      const reworded = { activities: new Set<string>(), articles: new Set<string>() }
      const result = work({ tx, by, change, reworded, revise })
      // The full-text index writes out what it has gathered before many kinds of statement: so none comes after it.
      indexTexts(tx, reworded)
      return result
    },
    { behavior: 'immediate' },
  )
}

/** A record that was refused: which field, what is wrong with it (a key of the messages under `invalid`), its value. */
export class InvalidRecord extends Error {
  constructor(
    readonly field: string,
    readonly problem: string,
    readonly value: string,
  ) {
    super(`${field}: ${problem}: ${value}`)
    this.name = 'InvalidRecord'
  }
}
