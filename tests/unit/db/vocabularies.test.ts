import { getTableConfig, SQLiteTable } from 'drizzle-orm/sqlite-core'
import { expect, it } from 'vitest'
import * as schema from '@/db/schema'
import { emptyDatabase } from '@/tests/factories/database'

const db = emptyDatabase()
const tables = Object.values(schema).filter((each) => each instanceof SQLiteTable)

const worded = tables.flatMap((table) => {
  const { name, columns } = getTableConfig(table)
  return columns.flatMap((column) =>
    column.enumValues?.length ? [[name, column.name, column.enumValues] as const] : [],
  )
})

it('are many', () => {
  expect(worded.length).toBeGreaterThan(15)
})

/** Areas are rows of their own; what points to them is checked by its foreign key. */
it.each(worded.filter(([table, column]) => table === 'areas' || !/area$/.test(column)))(
  '%s.%s takes the words of its list and no others',
  (table, column, words) => {
    const sql = db.$client.prepare('select sql from sqlite_master where name = ?').pluck().get(table) as string
    const check = new RegExp(`CHECK\\("${table}"\\."${column}" in \\(([^)]*)\\)\\)`).exec(sql)?.[1] ?? ''
    expect(check.split(', ').map((word) => word.slice(1, -1))).toEqual([...words])
  },
)

it('stand for areas by foreign keys', () => {
  const keys = (table: string) =>
    db.$client.prepare('select "from" from pragma_foreign_key_list(?) where "table" = \'areas\'').pluck().all(table)
  expect(keys('activities').sort()).toEqual(['area', 'place_area'])
  expect(keys('organisations')).toEqual(['area'])
})
