import { describe, expect, it } from 'vitest'
import type { Block } from '@/domain/reports/document/report-document'
import { textWidth } from '@/domain/reports/picture/shapes'
import type { Cell } from '@/domain/reports/table'
import { codePointsOf, drawableText } from '@/exports/drawable-text'
import { CHARACTERS_A_LINE, LINE_PITCH, TURNED, textHeightOf, textWidthOf, UPRIGHT } from '@/exports/paper'
import { safeLink } from '@/exports/safe-link'
import { sectionsOf } from '@/exports/sections'
import { CELL_PADDING, tableMeasures } from '@/exports/table-measures'
import { titleLines } from '@/exports/title-lines'
import { typeWidth } from '@/exports/type-width'
import { LONG_NAME, table, wideTable } from '@/tests/unit/exports/sample-document'

const millimetres = (points: number) => Math.round((points / 72) * 25.4)

describe('the paper', () => {
  it('has the text block of GB/T 9704-2012, upright and turned', () => {
    expect([textWidthOf(UPRIGHT), textHeightOf(UPRIGHT)].map(millimetres)).toEqual([156, 225])
    expect([textWidthOf(TURNED), textHeightOf(TURNED)].map(millimetres)).toEqual([225, 156])
    expect(LINE_PITCH).toBeCloseTo(28.99, 2)
    expect(textWidthOf(UPRIGHT) / CHARACTERS_A_LINE).toBeCloseTo(15.79, 2)
  })
})

describe('a title', () => {
  const lines = (title: string) => titleLines(title, 22, textWidthOf(UPRIGHT))
  it.each([
    ['2024年北京市工会活动统计报告', ['2024年北京市工会活动统计报告']],
    [
      '关于2023年1月至2024年12月朝阳区、海淀区、经济技术开发区职工文体活动区域对比的报告',
      ['关于2023年1月至2024年12月', '朝阳区、海淀区、经济技术开发区', '职工文体活动区域对比的报告'],
    ],
    ['东城区、朝阳区、顺义区工会活动报道对比报告', ['东城区、朝阳区、顺义区工会', '活动报道对比报告']],
    [
      'Statistics of reported trade-union activities in Beijing, January to March 2024',
      ['Statistics of reported', 'trade-union activities in', 'Beijing, January to March 2024'],
    ],
  ])('is broken between words: %s', (title, expected) => {
    expect(lines(title).join('').replace(/\s/g, '')).toBe(title.replace(/\s/g, ''))
    expect(lines(title).map((line) => line.replace(/\s+/g, ' '))).toEqual(expected)
  })

  it('fits on its lines, however long it is', () => {
    for (const line of lines(LONG_NAME)) expect(textWidth(line, 22)).toBeLessThanOrEqual(textWidthOf(UPRIGHT))
  })
})

describe('the columns of a table', () => {
  const columns = (count: number, width: (i: number) => number = () => 1) =>
    Array.from({ length: count }, (_, i) => ({ title: `列${i}`, align: 'right' as const, width: width(i) }))
  const sum = (numbers: number[]) => numbers.reduce((total, each) => total + each, 0)

  it('fill the width, and never break a number', () => {
    for (const count of [1, 2, 5, 9, 14, 16]) {
      const cell: Cell = { value: 1234567, before: '约', after: '' }
      const rows = [Array.from({ length: count }, (): Cell => cell)]
      const { size, widths } = tableMeasures(table(rows, { columns: columns(count, (i) => (i === 0 ? 9 : 0.1)) }), 637)
      expect(sum(widths)).toBeCloseTo(637, 3)
      for (const width of widths)
        expect(width).toBeGreaterThanOrEqual(typeWidth('约1,234,567', size) + 2 * CELL_PADDING)
    }
  })

  it('give what they do not need to the one with long names', () => {
    const { widths } = tableMeasures(table([[LONG_NAME, 1, 2, 3, 4]], { columns: columns(5) }), 442)
    expect(widths[0]).toBeGreaterThan(442 / 2)
  })

  it('hold no names of one character a line', () => {
    const rows = [['东城区第一项活动', ...Array.from({ length: 8 }, (): Cell => 123456)]]
    const { size, widths } = tableMeasures(table(rows, { columns: columns(9, (i) => (i === 0 ? 0.01 : 1)) }), 442)
    expect(widths[0]).toBeGreaterThan(4 * size)
  })
})

describe('the sections of a document', () => {
  const heading: Block = { kind: 'heading', level: 1, text: '一' }
  const text: Block = { kind: 'paragraph', runs: ['一'] }
  const broken: Block = { kind: 'pageBreak' }
  const kinds = (blocks: Block[]) =>
    sectionsOf(blocks).map(({ isWide, blocks: all }) => [isWide, all.map(({ kind }) => kind)])

  it('turn wide tables with their headings', () => {
    expect(kinds([heading, text, heading, heading, wideTable(), wideTable(), text])).toEqual([
      [false, ['heading', 'paragraph']],
      [true, ['heading', 'heading', 'table', 'table']],
      [false, ['paragraph']],
    ])
  })

  it('turn tables that no one could read upright', () => {
    const cells = Array.from({ length: 13 }, (): Cell => ({ value: 123456, before: '约', after: '' }))
    const columns = cells.map((_, i) => ({ title: `列${i}`, align: 'right' as const, width: 1 }))
    expect(kinds([table([cells], { columns })])).toEqual([[true, ['table']]])
  })

  it('leave out breaks that come of themselves', () => {
    expect(kinds([broken, text, broken, broken, text, broken, wideTable(), broken, text, broken])).toEqual([
      [false, ['paragraph', 'pageBreak', 'paragraph']],
      [true, ['table']],
      [false, ['paragraph']],
    ])
    expect(kinds([])).toEqual([])
    expect(kinds([heading])).toEqual([[false, ['heading']]])
  })
})

describe('text that is drawn', () => {
  it.each([
    ['镕玥与（2024）①—…℃', '镕玥与（2024）①—…℃', []],
    ['𠮷先生', '〓先生', ['U+20BB7']],
    ['一家👨‍👩‍👧人', '一家〓人', ['U+1F468 U+200D U+1F469 U+200D U+1F467']],
    ['a\u200f\u202eb\ufeff', 'ab', []],
    ['e\u0301', 'é', []],
    ['\ue000', '〓', ['U+E000']],
    ['a\ud800b', 'a〓b', ['U+FFFD']],
  ])('%s', (text, expected, lacking) => {
    const found = new Set<string>()
    expect(drawableText(text, found)).toBe(expected)
    expect([...found].map(codePointsOf)).toEqual(lacking)
  })
})

describe('a link', () => {
  it.each([
    ['https://example.org/a?b=工会', 'https://example.org/a?b=%E5%B7%A5%E4%BC%9A'],
    ['http://localhost:3000/', 'http://localhost:3000/'],
    ['javascript:alert(1)', null],
    ['data:text/html,x', null],
    ['//example.org', null],
    ['', null],
    [null, null],
  ])('%s', (href, expected) => expect(safeLink(href)).toBe(expected))
})
