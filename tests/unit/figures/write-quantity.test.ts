import { expect, it } from 'vitest'
import { quantityParts, writeNumber, writeQuantity } from '@/domain/figures/write-quantity'
import { wordsIn } from '@/tests/factories/words'

it.each([
  [{ value: 86, bound: 'exact' }, '86', '86'],
  [{ value: 2540, bound: 'atLeast' }, '2,540余', '2,540+'],
  [{ value: 2000, bound: 'atMost' }, '近2,000', 'under 2,000'],
  [{ value: 300, bound: 'about' }, '约300', 'about 300'],
  [{ value: 0, bound: 'exact' }, '0', '0'],
  [{ value: null, bound: null }, '未报道', 'not reported'],
] as const)('%o is written %s and %s', (amount, chinese, english) => {
  expect(writeQuantity(amount, wordsIn('zh-CN'))).toBe(chinese)
  expect(writeQuantity(amount, wordsIn('en'))).toBe(english)
})

it('gives the qualifier apart from the digits', () => {
  expect(quantityParts({ value: 20000, bound: 'atLeast' }, wordsIn('zh-CN'))).toEqual({
    before: '',
    number: '20,000',
    after: '余',
  })
  expect(quantityParts({ value: null, bound: null }, wordsIn('zh-CN'))).toMatchObject({ number: '', after: '未报道' })
})

it.each([
  [999, '999'],
  [1000, '1,000'],
  [1425500.5, '1,425,500.5'],
  [9_007_199_254_740_991, '9,007,199,254,740,991'],
])('%d is grouped as %s', (value, written) => {
  expect(writeNumber(value)).toBe(written)
})
