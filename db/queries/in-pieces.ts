import type { SQL } from 'drizzle-orm'
import { SQLiteSyncDialect } from 'drizzle-orm/sqlite-core'
import type { Database } from '@/db/client'

/** Records looked up together: enough to be quick, few enough that a server answers others in between. */
const PIECE = 100

const dialect = new SQLiteSyncDialect()

/**
 * The ids that a query names, in its order, some at a time; of a million never more than these are in memory. While it is
 * read, the connection sees one state of the database and cannot write: what takes long needs one of its own.
 * @param query selects one column
 */
export function idsInPieces(db: Database, query: SQL): Generator<string[], void> {
  const { sql, params } = dialect.sqlToQuery(query)
  return inPieces(
    db.$client
      .prepare<unknown[], string>(sql)
      .pluck()
      .iterate(...params),
  )
}

/** The same for whole rows. */
export function rowsInPieces<Row>(db: Database, query: SQL): Generator<Row[], void> {
  const { sql, params } = dialect.sqlToQuery(query)
  return inPieces(db.$client.prepare<unknown[], Row>(sql).iterate(...params))
}

function* inPieces<Row>(rows: Iterable<Row>): Generator<Row[], void> {
  let piece: Row[] = []
  for (const row of rows) {
    if (piece.push(row) < PIECE) continue
    yield piece
    piece = []
  }
  if (piece.length > 0) yield piece
}
