import { type SQL, sql } from 'drizzle-orm'
import type { Database } from '@/db/client'
import { among } from '@/db/queries/filter-conditions'
import { revisionBefore } from '@/db/queries/revision-at'
import { DATA_ENTITIES, ENTITIES, type Entity, type RevisionAction } from '@/domain/vocabulary'

/** What of the history is asked for. */
export interface HistoryFilter {
  /** A person's id; for what is older than people, the name that stands there. */
  person?: string | undefined
  /** Moments, in ISO 8601 and UTC: from the one until before the other. */
  since?: string | undefined
  until?: string | undefined
  entity?: Entity | undefined
  record?: string | undefined
  action?: RevisionAction | undefined
}

export interface RevisionRow {
  id: number
  change: number
  at: string
  actor: string
  person: string | null
  reason: string | null
  entity: Entity
  record: string
  action: RevisionAction
  link: string | null
  before: unknown
  after: unknown
}

/** Records of a change that a list tells; an import can have thousands. */
export const TOLD_RECORDS = 20

/**
 * Numbers of changes, latest first. Revisions of a change follow each other, so the next earlier change is that of the
 * last revision before this one begins: each is found in the order that every index of the table has.
 * @param cursor the change before which the list goes on; null for its beginning
 */
export function listChanges(db: Database, condition: SQL, cursor: number | null, limit: number): number[] {
  const changes: number[] = []
  let bound = cursor ?? Number.MAX_SAFE_INTEGER
  while (changes.length < limit) {
    const row = db.get<{ change: number } | undefined>(sql`
      select v.change from revisions v where v.id < ${bound} and ${condition} order by v.id desc limit 1`)
    if (!row) break
    changes.push(row.change)
    bound = row.change
  }
  return changes
}

/**
 * The first revisions of a change that pass, one more than are told where there are more. The plus keeps SQLite from
 * walking the whole table in its order instead of asking the index of changes.
 */
export function revisionsOfChange(db: Database, condition: SQL, change: number): RevisionRow[] {
  return db
    .all<Stored>(sql`${SELECT} where v.change = ${change} and ${condition} order by +v.id limit ${TOLD_RECORDS + 1}`)
    .map(revisionRow)
}

/** Every revision that passes, latest first, read in pieces while it is asked for. */
export function* allRevisions(db: Database, condition: SQL): Generator<RevisionRow, void> {
  let bound = Number.MAX_SAFE_INTEGER
  for (;;) {
    const rows = db.all<Stored>(sql`${SELECT} where v.id < ${bound} and ${condition} order by v.id desc limit ${PIECE}`)
    for (const row of rows) yield revisionRow(row)
    const last = rows.at(-1)
    if (last === undefined || rows.length < PIECE) return
    bound = last.id
  }
}
const PIECE = 500

const SELECT = sql`select v.id, v.change, v.at, v.actor, v.person, v.reason, v.entity, v.entity_id as record, v.action,
  v.link, v.before, v.after from revisions v`

type Stored = Omit<RevisionRow, 'before' | 'after'> & { before: string | null; after: string | null }

function revisionRow({ before, after, ...row }: Stored): RevisionRow {
  return { ...row, before: parsed(before), after: parsed(after) }
}

function parsed(text: string | null): unknown {
  return text === null ? null : JSON.parse(text)
}

/**
 * The filter as a condition on `revisions v`.
 * @param withPeople whether revisions of people, tokens and sessions may be seen
 */
export function historyCondition(db: Database, filter: HistoryFilter, withPeople: boolean): SQL {
  const { person, since, until, entity, record, action } = filter
  const parts = [
    sql`+v.entity in ${among(withPeople ? ENTITIES : DATA_ENTITIES)}`,
    ...(entity ? [sql`v.entity = ${entity}`] : []),
    ...(record ? [sql`v.entity_id = ${record}`] : []),
    ...(action ? [sql`v.action = ${action}`] : []),
    ...(since ? [sql`v.id > ${revisionBefore(db, since)}`] : []),
    ...(until ? [sql`v.id <= ${revisionBefore(db, until)}`] : []),
    ...(person
      ? [isPerson(db, person) ? sql`v.person = ${person}` : sql`v.person is null and v.actor = ${person}`]
      : []),
  ]
  return sql.join(parts, sql` and `)
}

function isPerson(db: Database, person: string): boolean {
  return db.get(sql`select 1 from revisions where person = ${person} limit 1`) !== undefined
}
