import { describe, expect, it } from 'vitest'
import { shortNumber, shortQuantity } from '@/components/charts/short-number'
import type { Words } from '@/domain/vocabulary'

const words: Words = (key) =>
  ({ 'quantity.atLeast': '余', 'quantity.atMost': '近', 'quantity.about': '约', 'quantity.notReported': '未报道' })[
    key
  ] ?? key

describe('a short number', () => {
  it('is whole where it is not long', () => {
    expect(shortNumber(2540, 'zh-CN')).toBe('2,540')
    expect(shortNumber(9999, 'en')).toBe('9,999')
  })

  it('uses the large units of the language', () => {
    expect(shortNumber(41_100, 'zh-CN')).toBe('4.1万')
    expect(shortNumber(142_500_000, 'zh-CN')).toBe('1.4亿')
    expect(shortNumber(41_100, 'en')).toBe('41.1k')
    expect(shortNumber(6_712_778, 'en')).toBe('6.7m')
  })

  it('stays true to its bound: at least is rounded down, at most up', () => {
    expect(shortQuantity({ value: 23_890, bound: 'atLeast' }, words, 'zh-CN')).toBe('2.3万余')
    expect(shortQuantity({ value: 23_110, bound: 'atMost' }, words, 'zh-CN')).toBe('近2.4万')
    expect(shortQuantity({ value: 41_100, bound: 'about' }, words, 'zh-CN')).toBe('约4.1万')
  })

  it('says that nothing was reported', () => {
    expect(shortQuantity({ value: null, bound: null }, words, 'zh-CN')).toBe('未报道')
  })
})
