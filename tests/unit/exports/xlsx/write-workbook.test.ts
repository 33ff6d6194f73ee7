import { Writable } from 'node:stream'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { ChartSpec } from '@/domain/reports/document/chart-spec'
import type { Cell } from '@/domain/reports/table'
import { writeWorkbook } from '@/exports/xlsx/write-workbook'
import { xlsxFaults } from '@/tests/factories/xlsx/faults'
import { all, parseXml, unzip } from '@/tests/factories/xlsx/parts'
import { readSheets, rowsOf } from '@/tests/factories/xlsx/read-sheets'
import { Kept, someSheet, workbookOf, written } from '@/tests/factories/xlsx/written'

const FIRST_ROW = 3

/** The rows of a written table, without what stands above it. */
async function readBack(rows: Iterable<Cell[]>) {
  const bytes = await written(workbookOf(someSheet(rows)))
  expect(await xlsxFaults(bytes)).toEqual([])
  const [sheet] = await readSheets(bytes)
  return sheet ? rowsOf(sheet).slice(FIRST_ROW) : []
}

describe('a cell', () => {
  it('holds a real number, shown with the marks of its bound and never shortened', async () => {
    const rows: Cell[][] = [
      [86, { value: 2540, before: '', after: '余' }, { value: 2000, before: '近', after: '' }],
      [-5, { value: 23_456_789, before: 'about ', after: '' }, { value: 1_425_000.5, before: '约', after: '' }],
      [0, 1.25, { value: 7, before: 'a"b', after: '\\"' }],
    ]
    expect(await readBack(rows)).toEqual([
      [
        { value: 86, format: '#,##0' },
        { value: 2540, format: '#,##0"余"' },
        { value: 2000, format: '"近"#,##0' },
      ],
      [
        { value: -5, format: '#,##0' },
        { value: 23_456_789, format: '"about "#,##0' },
        { value: 1_425_000.5, format: '"约"#,##0.0' },
      ],
      [
        { value: 0, format: '#,##0' },
        { value: 1.25, format: '#,##0.00' },
        { value: 7, format: '"a"\\""b"#,##0"\\"\\"' },
      ],
    ])
  })

  it('keeps the number and its marks as text where a format cannot hold them', async () => {
    const [row] = await readBack([[{ value: 1234, before: '约'.repeat(260), after: '' }]])
    expect(row?.[0]?.value).toBe(`${'约'.repeat(260)}1,234`)
  })

  it('keeps its bound when a file has more marks than formats', async () => {
    const rows = Array.from({ length: 400 }, (_, i): Cell[] => [{ value: i, before: `m${i} `, after: '' }])
    const cells = (await readBack(rows)).map(([cell]) => cell)
    expect(cells.map((cell, i) => (cell?.value === i ? cell.format : cell?.value))).toEqual(
      rows.map((_, i) => (i < 200 ? `"m${i} "#,##0` : `m${i} ${i}`)),
    )
  })

  it.each([
    '=1+1',
    '+86',
    '-5',
    '@SUM(A1)',
    '\t=cmd|"/c calc"!A1',
    '＝1',
    '"quoted", \'single\'',
    '两\n行',
    '👩‍👩‍👧 emoji 𠮷',
    '\u202eright to left\u202c עברית',
    '_x0041_ is no A',
    '<b>&amp;</b>]]>',
    '  edges  ',
    '2024-03-05',
    '0123',
  ])('keeps %j as the text it is', async (text) => {
    expect(await readBack([[text]])).toEqual([[{ value: text, format: 'General' }]])
  })

  it('leaves out what XML cannot hold, and marks halves of characters', async () => {
    const [row] = await readBack([['a\u0000b\u0001c\u001f', '\ud800x\udc00', '_x\u000000\u000041_']])
    expect(row?.map((cell) => cell?.value)).toEqual(['abc', '\ufffdx\ufffd', '_x0041_'])
  })

  it('says how much of a text is there when it is longer than a cell can be', async () => {
    const [[cell] = []] = await readBack([['字😀'.repeat(20_000)]])
    const text = String(cell?.value)
    const [, kept = '', length = ''] = /…〔([\d,]+) \/ ([\d,]+)〕$/.exec(text) ?? []
    expect(length).toBe('60,000')
    expect(text.length).toBeLessThanOrEqual(32_767)
    expect(text.indexOf('…')).toBeGreaterThanOrEqual(Number(kept.replace(',', '')) - 1)
    expect(text).not.toMatch(/\p{Cs}/u)
  })

  it('holds any text and any number', async () => {
    const cell = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 40 }),
      fc.double({ noNaN: true, noDefaultInfinity: true }),
    )
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(cell, cell, cell), { maxLength: 20 }), async (rows) => {
        const read = await readBack(rows)
        for (const [i, row] of rows.entries()) {
          for (const [j, value] of row.entries()) {
            if (typeof value === 'number') expect(read[i]?.[j]?.value).toBe(value === 0 ? 0 : value)
            else if (/^[\P{C}\p{Cf}]+$/u.test(value)) expect(read[i]?.[j]?.value).toBe(value)
          }
        }
      }),
      { numRuns: 40 },
    )
  })

  it('ends the file with an error where a number is none', async () => {
    await expect(written(workbookOf(someSheet([[Number.NaN]])))).rejects.toThrow('no number')
  })
})

describe('a sheet', () => {
  it('has what it says above it, a header that stays, a filter without the sum, and is printed on A4 across', async () => {
    const rows: Cell[][] = [
      ['东城区', 1],
      ['西城区', 2],
      ['合计', 3],
    ]
    const parts = await unzip(await written(workbookOf(someSheet(rows, { hasTotal: true }))))
    const xml = String(parts.get('xl/worksheets/sheet1.xml'))
    expect(xml).toContain('<pane ySplit="3" topLeftCell="A4" activePane="bottomLeft" state="frozen"/>')
    expect(xml).toContain('<autoFilter ref="A3:C5"/>')
    expect(xml).toContain('<pageSetup paperSize="9" fitToHeight="0" orientation="landscape"/>')
    const workbook = parseXml(String(parts.get('xl/workbook.xml')))
    expect(all(workbook, 'definedName').map(({ text }) => text)).toEqual(["'表'!$A$3:$C$5", "'表'!$3:$3"])
    const styleOf = (cell: string) => new RegExp(`r="${cell}" s="(\\d+)"`).exec(xml)?.[1]
    expect(styleOf('B6')).not.toBe(styleOf('B5'))
    expect(String(parts.get('docProps/core.xml'))).toContain('<dc:title>工作簿</dc:title>')
  })

  it('can be scrolled however much stands above its table', async () => {
    const sentence = '区、'.repeat(3000)
    const bytes = await written(workbookOf(someSheet([['x']], { head: ['标题', sentence] })))
    expect(await xlsxFaults(bytes)).toEqual([])
    expect(String((await unzip(bytes)).get('xl/worksheets/sheet1.xml'))).not.toContain('<pane')
    const [sheet] = await readSheets(bytes)
    expect(sheet?.cells.get(2)?.get(1)?.value).toBe(sentence)
  })

  it('is whole without rows, without lines above it, and with a single column', async () => {
    const columns = [{ title: '', width: 0, wraps: false }]
    const sheets = [someSheet([]), someSheet([], { head: [], hasTotal: true }), someSheet([['x']], { columns })]
    expect(await xlsxFaults(await written(workbookOf(...sheets)))).toEqual([])
  })

  it('gets a name that Excel takes, whatever it is called', async () => {
    const names = [
      '表',
      '表',
      "'a/b\\c?*[d]:'",
      '',
      ' ',
      '名'.repeat(200),
      '名'.repeat(201),
      'History',
      '_gongji',
      '😀'.repeat(20),
    ]
    const bytes = await written(workbookOf(...names.map((name) => someSheet([], { name }))))
    expect(await xlsxFaults(bytes)).toEqual([])
    expect(await readSheets(bytes)).toHaveLength(names.length)
  })

  it('continues on further sheets when it is full, each saying so, and loses no row', async () => {
    const rows = Array.from({ length: 25 }, (_, i): Cell[] => [`行${i}`, i])
    rows.push(['合计', 300])
    const chart = { caption: '图', spec: someChart('bars', ['甲'], [[1]]) }
    const sheet = someSheet(rows, { name: '活动', hasTotal: true, charts: [chart] })
    const bytes = await written(workbookOf(sheet, someSheet([], { name: '活动 (2)' })), undefined, {
      rows: 13,
      bytes: 1e9,
    })
    expect(await xlsxFaults(bytes)).toEqual([])
    const read = await readSheets(bytes)
    expect(read.slice(0, 4).map(({ name, charts }) => [name, charts])).toEqual([
      ['活动', 0],
      ['活动 (2)', 0],
      ['活动 (3)', 1],
      ['活动 (2) ~2', 0],
    ])
    expect(read.slice(0, 3).map((each) => rowsOf(each)[0]?.[0]?.value)).toEqual([
      '标题 (1/3) → 活动 (2)',
      '标题 (2/3) ← 活动 → 活动 (3)',
      '标题 (3/3) ← 活动 (2)',
    ])
    const values = read.slice(0, 3).flatMap((each) =>
      rowsOf(each)
        .slice(FIRST_ROW)
        .map(([cell]) => cell?.value),
    )
    expect(values).toEqual(rows.map(([first]) => first))
  })
})

function someChart(kind: ChartSpec['kind'], categories: string[], values: (number | null)[][]): ChartSpec {
  const series = values.map((points, i) => ({
    name: `系列${i}`,
    points: points.map((value, j) => ({
      value,
      text: value === null ? '未报道' : `${value}余`,
      open: { above: j % 2 === 0, below: j % 3 === 0 },
    })),
  }))
  return { kind, unit: '人', categories, series }
}

describe('charts', () => {
  it('stand on their sheet with their numbers, whatever their kind and however many', async () => {
    const areas = Array.from({ length: 19 }, (_, i) => `区<${i}>&"=1`)
    const values = areas.map((_, i) => (i % 5 === 0 ? null : i * 1000.5))
    const months = Array.from({ length: 200 }, (_, i) => `第${i}月`)
    const charts = [
      { caption: '一 & 二', spec: someChart('bars', areas, [values]) },
      { caption: '三', spec: someChart('columns', months, [months.map((_, i) => i)]) },
      { caption: '四', spec: someChart('lines', areas, [values, values, values, values, values, values, values]) },
      { caption: '五', spec: someChart('bars', ['甲'], [[null]]) },
      { caption: '什么都没有', spec: someChart('bars', [], []) },
    ]
    const long = Array.from({ length: 500 }, (_, i): Cell[] => [i, i, i])
    const bytes = await written(workbookOf(someSheet([], { charts }), someSheet(long, { charts })))
    expect(await xlsxFaults(bytes)).toEqual([])
    expect((await readSheets(bytes)).map(({ charts: count, state }) => [count, state])).toEqual([
      [4, 'visible'],
      [4, 'visible'],
      [0, 'hidden'],
    ])
  })

  const point = (value: number | null, text: string, above = false) => ({ value, text, open: { above, below: false } })

  it('say beside each point what its bound is, and never draw what was not reported', async () => {
    const points = [point(2540, '2,540余', true), point(86, '86'), point(null, '未报道'), point(1.5, '1.5')]
    const spec: ChartSpec = {
      kind: 'bars',
      unit: '人',
      categories: ['东城区', '西城区', '朝阳区', '丰台区'],
      series: [{ name: '参加人数', points }],
    }
    const chart = await chartOf(spec)
    expect(all(chart, 'dLbl').map((label) => all(label, 't').map(({ text }) => text))).toEqual([['2,540余'], ['1.5']])
    const values = all(all(chart, 'val')[0] ?? chart, 'pt').map(({ attributes, children }) => [
      attributes.idx,
      children[0]?.text,
    ])
    expect(values).toEqual([
      ['0', '2540'],
      ['1', '86'],
      ['3', '1.5'],
    ])
    const names = all(all(chart, 'cat')[0] ?? chart, 'v').map(({ text }) => text)
    expect(names).toEqual(['东城区', '西城区', '朝阳区 · 未报道', '丰台区'])
  })

  it('draw open ends as whiskers where there is no room for words', async () => {
    const months = Array.from({ length: 100 }, (_, i) => `第${i}月`)
    const points = months.map((_, i) => point(100, '100余', i === 7))
    const chart = await chartOf({ kind: 'columns', unit: '人', categories: months, series: [{ name: '人数', points }] })
    expect(all(chart, 'dLbl')).toEqual([])
    expect(all(chart, 'errBarType')[0]?.attributes.val).toBe('plus')
    const sizes = all(all(chart, 'plus')[0] ?? chart, 'v').map(({ text }) => Number(text) > 0)
    expect(sizes).toEqual(months.map((_, i) => i === 7))
  })
})

async function chartOf(spec: ChartSpec) {
  const parts = await unzip(await written(workbookOf(someSheet([], { charts: [{ caption: '图', spec }] }))))
  return parseXml(String(parts.get('xl/charts/chart1.xml')))
}

describe('writing', () => {
  it('makes rows no faster than they are taken, and tells how far it is', async () => {
    let made = 0
    function* rows(): Generator<Cell[]> {
      for (; made < 200_000; made++) yield [`活动${Math.sin(made)}`, made]
    }
    const taken: (() => void)[] = []
    const out = new Writable({ highWaterMark: 1, write: (_chunk, _encoding, done) => void taken.push(done) })
    const told: number[] = []
    const writing = writeWorkbook(workbookOf(someSheet(rows())), out, (count) => told.push(count))
    await new Promise((resolve) => setTimeout(resolve, 1500))
    expect(made).toBeLessThan(60_000)
    out.destroy(new Error('hung up'))
    await expect(writing).rejects.toThrow('hung up')
    expect(told.at(-1)).toBeLessThanOrEqual(made)
  })

  it('lets go of the rows when nobody takes the file any more', async () => {
    let isClosed = false
    function* rows(): Generator<Cell[]> {
      try {
        for (let i = 0; ; i++) yield [i]
      } finally {
        isClosed = true
      }
    }
    const out = new Kept()
    const writing = writeWorkbook(workbookOf(someSheet(rows())), out)
    setTimeout(() => out.destroy(), 100)
    await expect(writing).rejects.toThrow()
    expect(isClosed).toBe(true)
  })

  it('breaks the file off where reading the rows fails, so that nobody takes it for whole', async () => {
    function* rows(): Generator<Cell[]> {
      yield ['a']
      throw new Error('the database is gone')
    }
    const out = new Kept()
    await expect(writeWorkbook(workbookOf(someSheet([['x']]), someSheet(rows())), out)).rejects.toThrow(
      'the database is gone',
    )
    expect(out.destroyed).toBe(true)
    expect(out.writableFinished).toBe(false)
  })
})
