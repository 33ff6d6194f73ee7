import { sql } from 'drizzle-orm'
import type { Database } from '@/db/client'
import type { Finding } from '@/db/integrity/finding'
import { refreshEveryCell } from '@/db/writes/refresh-cells'
import type { Transaction } from '@/db/writes/write'

const TABLES = ['tally_cells', 'tally_cell_amounts', 'tally_cell_publications', 'tallied_spreads'] as const

/**
 * Every cell that is not what its activities come to. All are made anew in tables of the connection's own, which stand
 * before the stored ones and are gone afterwards; nothing is written to the file.
 */
export function* cellFindings(db: Database): Generator<Finding> {
  const different = inOwnTables(db, () =>
    TABLES.flatMap((table) =>
      [
        sql.raw(`select * from main.${table} except select * from temp.${table}`),
        sql.raw(`select * from temp.${table} except select * from main.${table}`),
      ].flatMap((query) => db.all<Record<string, unknown>>(query).map((row) => ({ table, row }))),
    ),
  )
  const cells = different.map(({ row }) =>
    row.article_id ? [String(row.article_id)] : KEY.map((each) => String(row[each])),
  )
  for (const id of new Set(cells.filter((cell) => !cells.some(isPartOf(cell))).map((cell) => cell.join(' ').trim()))) {
    yield { kind: 'cell', entity: 'file', id, detail: '≠' }
  }
}

const KEY = ['facet', 'area', 'type', 'month']

/** Whether a cell is one of those that another is made of: what is wrong there is wrong in both. */
function isPartOf(whole: readonly string[]): (cell: readonly string[]) => boolean {
  return (cell) =>
    cell.length === whole.length &&
    whole.some((key, i) => key === '*' && cell[i] !== '*') &&
    whole.every((key, i) => key === '*' || key === cell[i])
}

function inOwnTables<Value>(db: Database, work: () => Value): Value {
  for (const table of TABLES) {
    const parts = db.all<{ text: string }>(
      sql`select sql as text from main.sqlite_master where tbl_name = ${table} and sql is not null order by type desc`,
    )
    for (const { text } of parts) db.$client.exec(ofOwn(text))
  }
  try {
    refreshEveryCell(db as unknown as Transaction)
    return work()
  } finally {
    for (const table of TABLES) db.$client.exec(`drop table temp.${table}`)
  }
}

/** The statement that made a table or an index, for one of the connection's own that refers to none of the file's. */
function ofOwn(statement: string): string {
  return statement.replace(/^CREATE (TABLE|INDEX) /i, 'CREATE $1 temp.').replaceAll(/,\s*FOREIGN KEY[^\n]*/g, '')
}
