import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Cell, Table } from '@/domain/reports/table'
import { csvStream } from '@/exports/csv'
import { parseCsv, readTable } from '@/tests/factories/parse-csv'

async function write(rows: Cell[][], head: string[] = [], columns: string[] = ['a']): Promise<string> {
  const table: Table = { head, columns, rows }
  // Response.text() would take the byte order mark away.
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(await new Response(csvStream(table)).arrayBuffer())
}

describe('a CSV file', () => {
  it('is UTF-8 with a byte order mark, lines end in CRLF, and an empty line parts head and table', async () => {
    expect(await write([['东城区', 86]], ['标题', '口径，全部'], ['区域', '单位'])).toBe(
      '\ufeff标题\r\n口径，全部\r\n\r\n区域,单位\r\n东城区,86\r\n',
    )
  })

  it('quotes what would break a row', async () => {
    expect(await write([['a,b'], ['c"d'], ['e\nf'], ['g\rh'], ['i\r\nj']])).toBe(
      '\ufeff\r\na\r\n"a,b"\r\n"c""d"\r\n"e\nf"\r\n"g\rh"\r\n"i\r\nj"\r\n',
    )
  })

  it.each([
    '=1+1',
    '+86',
    '-5',
    '@SUM(A1)',
    '\t=1',
    '\n=1',
    '\r=1',
    ' =1',
    '　=1',
    '＝1',
    '＋1',
    '－1',
    '＠a',
    '\ntext',
    '\ttext',
    '\rtext',
    '\0=1',
    '=cmd|"/c calc"!A1',
  ])('makes no formula of %j', async (text) => {
    const [, , [cell = ''] = []] = parseCsv(await write([[text]]))
    expect(cell.startsWith("'")).toBe(true)
    expect(cell.slice(1)).toBe(text.replaceAll('\0', ''))
  })

  it.each(['东城区', '2024-03-05', '“五月的鲜花”', 'a=b', '1-2', '', '—', '《-》'])(
    'leaves %j as it is',
    async (text) => {
      const [, , [cell] = []] = parseCsv(await write([[text]]))
      expect(cell).toBe(text)
    },
  )

  it.each([0, -5, 2540, 1425500.5, 9_007_199_254_740_991])('writes the number %d as a number', async (value) => {
    expect(await write([[value]])).toBe(`\ufeff\r\na\r\n${value}\r\n`)
  })

  it('gives back every cell, whatever stands in it', async () => {
    const cells = fc.array(fc.string({ unit: 'grapheme' }), { minLength: 2, maxLength: 2 })
    const property = fc.asyncProperty(fc.array(cells, { maxLength: 20 }), async (rows) => {
      const read = readTable(await write(rows, ['t'], ['x', 'y'])).rows.map(({ x, y }) => [x, y])
      expect(read.map((row) => row.map((cell = '') => cell.replace(/^'/, '')))).toEqual(
        rows.map((row) => row.map((cell) => cell.replaceAll('\0', '').replace(/^'/, ''))),
      )
    })
    await fc.assert(property)
  })

  it('holds every row of a long list', async () => {
    const rows = Array.from({ length: 12_345 }, (_, i) => [`row ${i}`, i])
    const read = readTable(await write(rows, ['t'], ['x', 'y'])).rows
    expect(read).toHaveLength(12_345)
    expect(read.at(-1)).toEqual({ x: 'row 12344', y: '12344' })
  })
})
