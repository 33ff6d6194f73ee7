import { PassThrough, Writable } from 'node:stream'
import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Cell, Table } from '@/domain/reports/table'
import { writeCsv } from '@/exports/csv'
import { parseCsv, readTable } from '@/tests/factories/parse-csv'

function tableOf(rows: Iterable<Cell[]>, head: string[] = [], titles: string[] = ['a']): Table {
  const columns = titles.map((title) => ({ title, width: 10, wraps: false }))
  return { head, columns, rows, hasTotal: false }
}

async function write(rows: Iterable<Cell[]>, head?: string[], titles?: string[]): Promise<string> {
  const out = new PassThrough()
  const [written] = await Promise.all([
    bytesOf(out),
    writeCsv(tableOf(rows, head, titles), out).finally(() => out.end()),
  ])
  return written
}

/** Reading as text would take the byte order mark away. */
async function bytesOf(out: PassThrough): Promise<string> {
  const chunks: Buffer[] = []
  for await (const chunk of out) chunks.push(chunk)
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(Buffer.concat(chunks))
}

/** What a reader finds in a cell: text without NUL, with half pairs replaced, and with the documented apostrophe. */
const asRead = (cell: Cell) =>
  typeof cell === 'string'
    ? cell.replaceAll('\0', '').replace(/\p{Surrogate}/gu, '\ufffd')
    : String(typeof cell === 'number' ? cell : cell.value)

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

  it('writes a number with marks as the number: its bound stands in the column beside it', async () => {
    expect(await write([[{ value: 2540, before: '', after: '余' }]])).toBe('\ufeff\r\na\r\n2540\r\n')
  })

  it.each(['\u200f=1', '\u202e@a', '\u0001+1', '﹣5', '\ufeff=1'])(
    'makes no formula of %j, behind what does not show',
    async (text) => {
      const [, , [cell] = []] = parse(await write([[text]]), { relax_column_count: true })
      expect(cell).toBe(`'${text}`)
    },
  )

  it('gives back every cell to another reader, whatever stands in it', async () => {
    const awkward = fc.constantFrom(
      '=',
      '+',
      '-',
      '@',
      '\t',
      '\n',
      '\r',
      '"',
      ',',
      "'",
      '　',
      '＝',
      '👩‍🏭',
      '\u202e',
      '\ud800',
      '余',
    )
    const cell = fc.oneof(
      fc.string({ unit: fc.oneof(awkward, fc.string({ unit: 'grapheme', minLength: 1, maxLength: 1 })) }),
      fc.integer(),
      fc.record({ value: fc.nat(), before: fc.constant('近'), after: fc.constant('') }),
    )
    const rows = fc.array(fc.array(cell, { minLength: 2, maxLength: 2 }), { maxLength: 20 })
    const property = fc.asyncProperty(rows, async (rows) => {
      const read: string[][] = parse(await write(rows, ['t'], ['x', 'y']), {
        bom: true,
        relax_column_count: true,
        record_delimiter: '\r\n',
      })
      expect(read.slice(0, 3)).toEqual([['t'], [''], ['x', 'y']])
      for (const [i, row] of rows.entries()) {
        for (const [j, cell] of row.entries()) {
          const found = read[i + 3]?.[j]
          const isText = typeof cell === 'string'
          expect([asRead(cell), ...(isText ? [`'${asRead(cell)}`] : [])]).toContain(found)
          if (isText) expect(found).not.toMatch(/^[\s\p{Cf}]*[=+\-@＝＋－＠]/u)
        }
      }
      expect(read).toHaveLength(rows.length + 3)
    })
    await fc.assert(property, { numRuns: 500 })
  })

  it('reads no row before the one ahead of it is taken, and stops where the reader hangs up', async () => {
    let made = 0
    let closed = false
    function* endless(): Generator<Cell[], void> {
      try {
        for (;;) yield [made++]
      } finally {
        closed = true
      }
    }
    const slow = new Writable({ highWaterMark: 1, write: () => {} })
    const writing = writeCsv(tableOf(endless()), slow)
    await new Promise((resolve) => setTimeout(resolve, 20))
    expect(made).toBe(0)
    slow.destroy()
    await expect(writing).rejects.toThrow()
    expect([made, closed]).toEqual([0, false])

    const quick = new Writable({ write: (_chunk, _encoding, done) => done() })
    await expect(writeCsv(tableOf(endless()), quick, (rows) => rows >= 500 && quick.destroy())).rejects.toThrow()
    expect([made < 1000, closed]).toEqual([true, true])
  })

  it('says how far it is, and lets other work in between', async () => {
    const rows = Array.from({ length: 1000 }, (_, i): Cell[] => [i])
    const seen: number[] = []
    let turns = 0
    const turn = () => {
      turns++
      if (seen.at(-1) !== 1000) setImmediate(turn)
    }
    setImmediate(turn)
    const out = new Writable({ write: (_chunk, _encoding, done) => done() })
    await writeCsv(tableOf(rows), out, (count) => seen.push(count))
    expect(seen.at(-1)).toBe(1000)
    expect(seen).toEqual([...seen].sort((a, b) => a - b))
    expect(turns).toBeGreaterThan(5)
  })

  it('holds every row of a long list', async () => {
    const rows = Array.from({ length: 12_345 }, (_, i) => [`row ${i}`, i])
    const read = readTable(await write(rows, ['t'], ['x', 'y'])).rows
    expect(read).toHaveLength(12_345)
    expect(read.at(-1)).toEqual({ x: 'row 12344', y: '12344' })
  })
})
