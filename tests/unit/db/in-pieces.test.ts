import { sql } from 'drizzle-orm'
import { describe, expect, it } from 'vitest'
import { idsInPieces, rowsInPieces } from '@/db/queries/in-pieces'
import { activityIds } from '@/db/queries/list-activities'
import { WHOLE } from '@/domain/statistics/filter'
import { emptyDatabase } from '@/tests/factories/database'
import { anActivity, store } from '@/tests/factories/records'

const NUMBERS = sql`with recursive n(i) as (select 1 union all select i + 1 from n where i < 250) select i from n`

describe('a query that is read in pieces', () => {
  it('gives every row once and in order', () => {
    const pieces = [...idsInPieces(emptyDatabase(), NUMBERS)]
    expect(pieces.flat()).toEqual(Array.from({ length: 250 }, (_, i) => i + 1))
    expect(Math.max(...pieces.map((piece) => piece.length))).toBeLessThan(250)
    const rows = [...rowsInPieces<{ i: number }>(emptyDatabase(), NUMBERS)].flat()
    expect(rows.at(-1)).toEqual({ i: 250 })
    expect([...idsInPieces(emptyDatabase(), sql`select 1 where false`)]).toEqual([])
  })

  it('lets the same and other queries be asked in between, and the connection write once it is left', () => {
    const db = emptyDatabase()
    store(
      db,
      [],
      Array.from({ length: 120 }, () => anActivity([])),
    )
    const all = () => activityIds(db, sql`true`, '-period', WHOLE)
    const seen = []
    for (const ids of all()) seen.push(ids.length, [...all()].flat().length)
    expect(seen.filter((count) => count === 120).length).toBeGreaterThan(1)
    for (const _piece of all()) break
    expect(() => store(db, [], [anActivity([])])).not.toThrow()
  })
})
