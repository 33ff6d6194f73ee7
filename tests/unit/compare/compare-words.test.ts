import { describe, expect, it } from 'vitest'
import { changeWords, moveWords, rankWords, scaleName, unscaledWords } from '@/components/compare/compare-words'
import { writeScaled, writeScaledNumber } from '@/domain/comparison/write-scaled'
import { wordsIn } from '@/tests/factories/words'

const [zh, en] = [wordsIn('zh-CN'), wordsIn('en')]

describe('a number set in relation', () => {
  it.each([
    [0.0423, 'by:residents', '0.0423'],
    [1.25, 'activity', '1.25'],
    [12500, 'total', '12,500'],
    [0.12345, 'share', '12.3%'],
    [0.00001, 'share', '0.1%'],
    [0.99999, 'share', '99.9%'],
    [0, 'share', '0%'],
    [1, 'share', '100%'],
  ] as const)('%d by %s is %s', (value, per, text) => {
    expect(writeScaledNumber(value, per)).toBe(text)
  })

  it('keeps its bound', () => {
    expect(writeScaled({ value: 0.21, bound: 'atLeast' }, 'share', zh)).toBe('21%余')
    expect(writeScaled({ value: 3.4, bound: 'about' }, 'by:residents', zh)).toBe('约3.4')
    expect(writeScaled({ value: 3.4, bound: 'atMost' }, 'by:residents', en)).toBe('under 3.4')
  })
})

describe('what a total did', () => {
  it.each([
    [{ kind: 'difference', by: 1200 }, 'total', '▲ 多 1,200'],
    [{ kind: 'difference', by: -3 }, 'total', '▼ 少 3'],
    [{ kind: 'difference', by: 0 }, 'total', '＝ 持平'],
    [{ kind: 'difference', by: -0.0123 }, 'by:residents', '▼ 少 0.0123'],
    [{ kind: 'difference', by: 0.125 }, 'share', '▲ 多 12.5 个百分点'],
    [{ kind: 'more' }, 'total', '▲ 增加'],
    [{ kind: 'fewer' }, 'total', '▼ 减少'],
    [{ kind: 'undecided' }, 'total', '⇅ 增减不定'],
    [{ kind: 'notReported' }, 'total', '– 不能比'],
  ] as const)('%o is told by a sign and in words', (change, per, told) => {
    const { sign, text } = changeWords(change, per, zh)
    expect(`${sign} ${text}`).toBe(told)
  })

  it('says in full what few words leave open', () => {
    expect(changeWords({ kind: 'more' }, 'total', en).title).toBe('Surely more; the bounds leave open by how much')
  })
})

describe('a place', () => {
  it.each([
    [null, false, '不排名'],
    [{ first: 3, last: 3 }, false, '第 3'],
    [{ first: 3, last: 3 }, true, '第 3（并列）'],
    [{ first: 2, last: 4 }, false, '第 2–4'],
    [{ first: 2, last: 4 }, true, '第 2–4'],
  ] as const)('%o is written', (rank, isShared, text) => {
    expect(rankWords(rank, isShared, zh)).toBe(text)
  })

  it.each([
    [null, '–'],
    [{ kind: 'same' }, '＝'],
    [{ kind: 'undecided' }, '⇅不定'],
    [{ kind: 'up', least: 2, most: 2 }, '↑2'],
    [{ kind: 'down', least: 1, most: 4 }, '↓1–4'],
  ] as const)('%o of it is written', (move, text) => {
    const told = moveWords(move, zh)
    expect(told.sign + told.text).toBe(text)
    expect(told.title).not.toBe('')
  })
})

it('names what numbers are divided by', () => {
  const residents = { id: 'residents', name: '常住人口', per: 10_000 as const }
  expect(scaleName('by:residents', residents, zh)).toBe('每万常住人口')
  expect(scaleName('by:residents', { ...residents, per: 1000 }, zh)).toBe('每 1,000（常住人口）')
  expect(scaleName('by:m', { id: 'm', name: '会员数', per: 10_000 }, zh)).toBe('每 10,000（会员数）')
  expect(scaleName('share', null, zh)).toBe('占全市')
})

it('tells no denominator from nothing reported', () => {
  expect(unscaledWords('units', 'by:residents', true, zh)).toBe('无基数')
  expect(unscaledWords('units', 'by:residents', false, zh)).toBe('未报道')
  expect(unscaledWords('activities', 'activity', true, zh)).toBe('–')
})
