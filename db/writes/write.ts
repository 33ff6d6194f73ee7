import { sql } from 'drizzle-orm'
import { type Database, expectSameFile } from '@/db/client'
import { revisions } from '@/db/schema'
import { indexTexts, type SearchTable } from '@/db/writes/index-text'
import type { SearchRow } from '@/db/writes/index-words'
import { insertRows } from '@/db/writes/insert-rows'
import { FIRST_LINK, linkOf } from '@/db/writes/link'
import { settleTallies } from '@/db/writes/settle-tallies'
import type { Entity, RevisionAction } from '@/domain/vocabulary'

/** Who changes something and why; stands in the history of every record that is touched. */
export interface Authorship {
  /** The name as the history shows it. */
  actor: string
  /** The id of the person who is signed in; null for commands of the machine. */
  person?: string | null
  reason: string | null
  /** When, as an argument: rules and tests know no clock of their own. */
  at: Date
}

/** With the connection that it runs on, as Drizzle gives it to a database. */
export type Transaction = Parameters<Parameters<Database['transaction']>[0]>[0] & Pick<Database, '$client'>

export interface Reworded {
  activities: Set<string>
  articles: Set<string>
  /** Rows of the search index that are known already, by the ids of their records, which are new; null once written. */
  cutBefore: Map<string, { table: SearchTable; row: SearchRow } | null>
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
      expectSameFile(db.$client)
      const tx = Object.assign(transaction, { $client: db.$client })
      let last = lastLink(tx)
      const change = last.id + 1
      const revise: Writer['revise'] = (entity, entityId, action, before, after) => {
        const { actor, reason, person = null } = by
        const at = by.at.toISOString()
        const revision = { id: last.id + 1, at, actor, person, reason, entity, entityId, action, change }
        const link = linkOf(last.link, { ...revision, before: asStored(before), after: asStored(after) })
        insertRows(tx, revisions, [{ ...revision, before, after, link }])
        last = { id: revision.id, link }
      }
      const reworded: Reworded = { activities: new Set<string>(), articles: new Set<string>(), cutBefore: new Map() }
      const result = work({ tx, by, change, reworded, revise })
      settleTallies(tx, reworded)
      // The full-text index writes out what it has gathered before many kinds of statement: so none comes after it.
      indexTexts(tx, reworded)
      return result
    },
    { behavior: 'immediate' },
  )
}

/** The number given last, by SQLite's own account, so that one that is removed leaves a gap; and the link to go on from. */
function lastLink(tx: Transaction): { id: number; link: string } {
  const last = tx.get<{ id: number | null; link: string | null }>(sql`
    select (select seq from sqlite_sequence where name = 'revisions') as id,
           (select link from revisions order by id desc limit 1) as link`)
  return { id: last.id ?? 0, link: last.link ?? FIRST_LINK }
}

/** A state as the column holds it. */
const asStored = (state: unknown) => (state === null || state === undefined ? null : JSON.stringify(state))

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
