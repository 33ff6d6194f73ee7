import { describe, expect, it } from 'vitest'
import { chineseNumeral } from '@/domain/reports/document/chinese-numeral'
import { numberBlocks } from '@/domain/reports/document/number-blocks'
import { paragraph } from '@/domain/reports/document/paragraph'
import { percentCell } from '@/domain/reports/document/percent-cell'
import type { Block } from '@/domain/reports/document/report-document'
import { quoted, quotedList } from '@/domain/reports/document/report-pen'
import { MARK, withMarks, writeNumbers } from '@/domain/reports/document/source-marks'
import { StatedBook } from '@/domain/reports/document/stated-book'
import { headingsOf } from '@/tests/factories/read-document'
import { wordsIn } from '@/tests/factories/words'

const zh = wordsIn('zh-CN')
const en = wordsIn('en')

describe('Chinese numerals of headings', () => {
  it.each([
    [1, '一'],
    [10, '十'],
    [11, '十一'],
    [19, '十九'],
    [20, '二十'],
    [21, '二十一'],
    [99, '九十九'],
  ])('%i is %s', (value, numeral) => {
    expect(chineseNumeral(value)).toBe(numeral)
  })
})

describe('numbering', () => {
  const heading = (level: 1 | 2 | 3, text: string): Block => ({ kind: 'heading', level, text })
  const blocks = [
    heading(1, '甲'),
    heading(2, '乙'),
    heading(3, '丙'),
    heading(2, '丁'),
    heading(1, '戊'),
    heading(2, '己'),
  ]

  it('goes by the official form in Chinese and by points in English', () => {
    expect(headingsOf(numberBlocks(blocks, 'zh-CN', zh))).toEqual([
      '一、甲',
      '（一）乙',
      '1.丙',
      '（二）丁',
      '二、戊',
      '（一）己',
    ])
    expect(headingsOf(numberBlocks(blocks, 'en', en))).toEqual([
      '1. 甲',
      '1.1 乙',
      '1.1.1 丙',
      '1.2 丁',
      '2. 戊',
      '2.1 己',
    ])
  })

  it('numbers tables and pictures apart', () => {
    const spec = { kind: 'bars' as const, unit: '项', categories: [], series: [] }
    const table = (caption: string): Block => ({
      kind: 'table',
      caption,
      columns: [],
      rows: [],
      hasTotal: false,
      note: null,
      isWide: false,
    })
    const numbered = numberBlocks(
      [table('甲'), { kind: 'chart', caption: '乙', spec, alt: '' }, table('丙')],
      'zh-CN',
      zh,
    )
    expect(numbered.map((block) => 'caption' in block && block.caption)).toEqual(['表1　甲', '图1　乙', '表2　丙'])
  })
})

describe('marks of sources', () => {
  it('draw together what follows each other', () => {
    expect(writeNumbers([3, 1, 2, 5, 7, 8, 5], zh)).toBe('1—3，5，7，8')
    expect(writeNumbers([], zh)).toBe('')
  })

  it('stand raised where the sentence has their place', () => {
    expect(withMarks(`共3篇${MARK}。`, [1, 2, 3], zh)).toEqual(['共3篇', { text: '［1—3］', raised: true }, '。'])
    expect(withMarks(`共3篇${MARK}。`, [], zh)).toEqual(['共3篇。'])
  })
})

describe('sentences and names', () => {
  it('are set apart as the language does', () => {
    expect(paragraph(zh, '甲。', null, '乙。').runs.join('')).toBe('甲。乙。')
    expect(paragraph(en, 'A.', null, ['B', '.']).runs.join('')).toBe('A. B.')
    expect(quotedList(['甲', '乙'], zh)).toBe('“甲”“乙”')
    expect(quotedList(['A', 'B'], en)).toBe('“A”, “B”')
    expect(quoted('“博大杯”健步走', zh)).toBe('“‘博大杯’健步走”')
  })
})

describe('a share in a table', () => {
  it('is a number with its marks', () => {
    expect(percentCell('至少5%')).toEqual({ value: 5, before: '至少', after: '%' })
    expect(percentCell('100%')).toEqual({ value: 100, before: '', after: '%' })
    expect(percentCell('未报道')).toBe('未报道')
  })
})

describe('the book of stated numbers', () => {
  it('holds what was written, once each', () => {
    const book = new StatedBook(zh)
    expect(book.amount('total/participants', '合计 参加人数', { value: 2540, bound: 'atLeast' })).toBe('2,540余')
    expect(book.cell('total/participants', '合计 参加人数', { value: 2540, bound: 'atLeast' })).toEqual({
      value: 2540,
      before: '',
      after: '余',
    })
    expect(book.amount('total/units', '合计 单位', { value: null, bound: null })).toBe('未报道')
    expect(book.stated).toEqual([
      { key: 'total/participants', label: '合计 参加人数', value: 2540, bound: 'atLeast' },
      { key: 'total/units', label: '合计 单位', value: null, bound: null },
    ])
  })

  it('lets no two parts of a report contradict each other', () => {
    const book = new StatedBook(zh)
    book.count('total/activities', '合计 活动', 6)
    expect(() => book.count('total/activities', '合计 活动', 7)).toThrow('total/activities')
  })

  it('says shares as vague as what they come from, and all as all', () => {
    const book = new StatedBook(zh)
    const some = (value: number, bound: 'exact' | 'atLeast') => ({ value, bound })
    expect(book.share('a', '', some(3, 'exact'), some(4, 'exact'))).toBe('75%')
    expect(book.share('b', '', some(1, 'exact'), some(100, 'atLeast'))).toBe('至多1%')
    expect(book.share('c', '', some(100, 'atLeast'), some(100, 'atLeast'))).toBe('100%')
    expect(book.ratio('d', '', some(100, 'atLeast'), some(100, 'atLeast'))).toBe('约100%')
    expect(book.share('e', '', some(1, 'exact'), { value: null, bound: null })).toBeNull()
    expect(book.stated.map(({ value }) => value)).toEqual([75, 1, 100, 100])
  })
})
