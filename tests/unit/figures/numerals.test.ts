import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { foldNumerals, parseNumeral, writeNumeral } from '@/domain/figures/numerals'

describe('numerals', () => {
  test.each([
    ['86', 86],
    ['1,200', 1200],
    ['258,778', 258778],
    ['3.5万', 35000],
    ['142.5万', 1425000],
    ['2亿', 200000000],
    ['1亿2000万', 120000000],
    ['1万2千', 12000],
    ['零', 0],
    ['七', 7],
    ['十', 10],
    ['十六', 16],
    ['二十三', 23],
    ['廿', 20],
    ['廿三', 23],
    ['卅', 30],
    ['百', 100],
    ['百二十', 120],
    ['两百', 200],
    ['一百零五', 105],
    ['一百五', 150],
    ['一千二百', 1200],
    ['两千三', 2300],
    ['三千零五十', 3050],
    ['三万五', 35000],
    ['三万零五', 30005],
    ['三万五千', 35000],
    ['万', 10000],
    ['十万', 100000],
    ['百万', 1000000],
    ['两千五百万', 25000000],
    ['一亿二', 120000000],
    ['一亿零三万', 100030000],
    ['三万五千亿', 3500000000000],
    ['二零二六', 2026],
    ['一二三五一', 12351],
    ['0.6', 0.6],
  ])('%s is %d', (text, value) => expect(parseNumeral(text)).toBe(value))

  test.each(['', '三四', '一千一千', '二十三十', '百千', '1,20', '一百零', '人', '十个', '万万'])(
    '%s is no numeral',
    (text) => expect(parseNumeral(text)).toBeNull(),
  )

  test.each([
    ['２５００余名', '2500余名'],
    ['１，２００名', '1,200名'],
    ['一，二', '一，二'],
    ['3，200人', '3,200人'],
    ['参加，200人', '参加，200人'],
    ['二〇二六年', '二零二六年'],
    ['三萬五千', '三万五千'],
    ['叁拾贰名', '三十二名'],
    ['壹仟贰佰万元', '一千二百万元'],
    ['41支队伍陆续进场', '41支队伍陆续进场'],
    ['捡拾垃圾', '捡拾垃圾'],
  ])('%s folds to %s', (text, folded) => expect(foldNumerals(text)).toBe(folded))

  test('what is written is read again, up to 亿', () =>
    fc.assert(fc.property(fc.nat(999_999_999), (value) => parseNumeral(writeNumeral(value)) === value)))

  test('grouped and plain digits are the same number', () =>
    fc.assert(
      fc.property(fc.nat(999_999_999), (value) => parseNumeral(new Intl.NumberFormat('en-US').format(value)) === value),
    ))

  test('folding keeps every offset, and reading never throws', () =>
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 50 }), (text) => {
        parseNumeral(text)
        return foldNumerals(text).length === text.length
      }),
    ))

  test('what cannot be written is refused', () => expect(() => writeNumeral(1.5)).toThrow(RangeError))
})
