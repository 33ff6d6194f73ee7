import { describe, expect, it, test } from 'vitest'
import { readWords } from '@/components/review/read-words'
import { needsReason, readDraft, readTypedNumber } from '@/components/review/reading'
import { someFigure } from '@/tests/unit/review-screen/some-item'

test.each([
  ['2500', 2500],
  [' 2,500 ', 2500],
  ['２５００', 2500],
  ['3.5万', 35000],
  ['1.1万', 11000],
  ['142.5万元', 1425000],
  ['2亿', 200000000],
  ['0', 0],
])('%s is a number', (typed, value) => {
  expect(readTypedNumber(typed)).toBe(value)
})

test.each(['', '二百', '25,00', '-3', '3e5', '2500余', '99999999999999999999'])('%s is none', (typed) => {
  expect(readTypedNumber(typed)).toBeNull()
})

test('a draft is no reading before its number can be read', () => {
  const draft = readWords('86家')
  expect(readDraft({ ...draft, value: 'x' })).toBeNull()
  expect(readDraft({ ...draft, who: ' 企业 ' })).toMatchObject({ value: 86, who: '企业' })
})

describe('words that become a figure', () => {
  it.each([
    ['86家', 'units', '86', 'exact'],
    ['2500余名', 'participants', '2500', 'atLeast'],
    ['71支', 'teams', '71', 'exact'],
    ['近3万元', 'funds_yuan', '30000', 'atMost'],
  ])('%s fills the form', (words, measure, value, bound) => {
    expect(readWords(words)).toMatchObject({ measure, value, bound })
  })

  it('leaves the number blank where the words have none', () => {
    expect(readWords('职工参加').value).toBe('')
  })
})

describe('a reason', () => {
  const figure = someFigure('a.1', '86家', { measure: 'units' })

  it('is needed where the words do not say the new number, and where the figure counts already', () => {
    expect(needsReason(figure, { value: 87, bound: 'exact' })).toBe(true)
    expect(needsReason({ ...figure, review: 'verified' }, { value: 86, bound: 'exact' })).toBe(true)
    expect(needsReason({ ...figure, evidence: [] }, { value: 86, bound: 'exact' })).toBe(true)
  })

  it('is not needed where only the rest of the reading changes, or the words say the new number', () => {
    expect(needsReason(figure, { value: 86, bound: 'exact' })).toBe(false)
    expect(needsReason({ ...figure, value: 80 }, { value: 86, bound: 'exact' })).toBe(false)
  })
})
