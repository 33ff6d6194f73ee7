import { type Column, getTableColumns, getTableName } from 'drizzle-orm'
import type { SQLiteTable } from 'drizzle-orm/sqlite-core'
import type { Transaction } from '@/db/writes/write'

/**
 * Inserts rows one after the other; a column that a row leaves out is null. By a statement that is written once for
 * each table: Drizzle writes it anew every time, which takes longer than to run it.
 * @returns the number of the last row
 */
export function insertRows<Table extends SQLiteTable>(
  { $client }: Transaction,
  table: Table,
  rows: readonly Table['$inferInsert'][],
): number {
  const { text, columns } = insertInto(table)
  const insert = $client.prepare(text)
  let last = 0
  for (const row of rows as readonly Record<string, unknown>[]) {
    const values = columns.map(([field, column]) => {
      const value = row[field] ?? null
      return value === null ? null : column.mapToDriverValue(value)
    })
    last = Number(insert.run(values).lastInsertRowid)
  }
  return last
}

interface Insert {
  text: string
  /** By the names of their fields, in the order of the statement. */
  columns: [string, Column][]
}

const written = new Map<SQLiteTable, Insert>()

function insertInto(table: SQLiteTable): Insert {
  const known = written.get(table)
  if (known) return known
  const columns = Object.entries(getTableColumns(table))
  const names = columns.map(([, { name }]) => `"${name}"`).join(', ')
  const places = columns.map(() => '?').join(', ')
  const insert = { text: `insert into "${getTableName(table)}" (${names}) values (${places})`, columns }
  written.set(table, insert)
  return insert
}
