import { sql } from 'drizzle-orm'
import type { Database } from '@/db/client'
import type { Finding } from '@/db/integrity/finding'
import { redirectOf } from '@/db/queries/redirects'

/** Rows that refer to one that is not there, and addresses of merged activities that lead nowhere. */
export function* referenceFindings(db: Database): Generator<Finding> {
  const orphans = db.$client.prepare<[], { table: string; rowid: number | null; parent: string }>(
    'pragma foreign_key_check',
  )
  for (const { table, rowid, parent } of orphans.iterate()) {
    yield { kind: 'reference', entity: 'file', id: `${table} ${rowid ?? ''}`.trim(), detail: parent }
  }
  for (const { id, into } of db.all<{ id: string; into: string }>(
    sql`select old_id as id, activity_id as "into" from activity_redirects`,
  )) {
    if (redirectOf(db, id) === null) yield { kind: 'redirect', entity: 'activity', id, detail: into }
  }
}
