import { describe, expect, it } from 'vitest'
import { amountCell, cellText } from '@/domain/reports/amount-cell'
import { sheetOf, workbookOfTable } from '@/domain/reports/sheet-of'
import { type Column, number, printedWidth, tableOf, text } from '@/domain/reports/table'
import { wordsIn } from '@/tests/factories/words'

const zh = wordsIn('zh-CN')

interface Row {
  name: string
  people: number
}

const COLUMNS: Column<Row>[] = [
  text('活动名称', ({ name }) => name, 'name'),
  number('参加人数未报道的活动数', ({ people }) => people),
  text('备注', () => null, 'passage'),
]

describe('a table', () => {
  it('makes its rows only while they are read', () => {
    let made = 0
    function* rows(): Generator<Row, void> {
      for (;;) yield { name: `第${++made}项`, people: made }
    }
    const table = tableOf(['标题'], COLUMNS, rows())
    expect(made).toBe(0)
    const [first] = table.rows
    expect([first, made]).toEqual([['第1项', 1, ''], 1])
  })

  it('gives each column the room of what stands in it, and of a title that is not too long', () => {
    const { columns } = tableOf([], COLUMNS, [])
    expect(columns).toEqual([
      { title: '活动名称', width: 32, wraps: true },
      { title: '参加人数未报道的活动数', width: 18, wraps: false },
      { title: '备注', width: 60, wraps: true },
    ])
    expect(['abc', '东城区', '（人）', '2,540余'].map(printedWidth)).toEqual([3, 6, 6, 7])
  })

  it('is a sheet with the same lines above it', () => {
    const table = tableOf(['标题', '统计范围：全部'], COLUMNS, [{ name: '歌咏', people: 86 }], true)
    const { rows, ...sheet } = sheetOf(table, '活动')
    expect(sheet).toEqual({ name: '活动', head: table.head, columns: table.columns, hasTotal: true, charts: [] })
    expect([...rows]).toEqual([['歌咏', 86, '']])
    expect(workbookOfTable(table, '活动')).toMatchObject({
      title: '标题',
      manifest: null,
      sheets: [{ hasTotal: true }],
    })
  })
})

describe('a quantity in a cell', () => {
  it.each([
    [{ value: 86, bound: 'exact' }, 86, '86'],
    [{ value: 2540, bound: 'atLeast' }, { value: 2540, before: '', after: '余' }, '2,540余'],
    [{ value: 2000, bound: 'atMost' }, { value: 2000, before: '近', after: '' }, '近2,000'],
    [{ value: 300, bound: 'about' }, { value: 300, before: '约', after: '' }, '约300'],
    [{ value: 0, bound: 'exact' }, 0, '0'],
    [{ value: null, bound: null }, '未报道', '未报道'],
  ] as const)('of %j is %j, on paper %s', (amount, cell, written) => {
    expect(amountCell(amount, zh)).toEqual(cell)
    expect(cellText(cell)).toBe(written)
  })
})
