import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { comparePartial, isPartialDate, mayLieOutside, mayLieWithin } from '@/domain/figures/partial-date'
import { writePartialDate } from '@/domain/figures/write-date'
import { wordsIn } from '@/tests/factories/words'

describe('a partial date', () => {
  it.each(['2024', '2024-03', '2024-03-05', '2024-02-29', '2023-12-31'])('%s is one', (text) => {
    expect(isPartialDate(text)).toBe(true)
  })

  it.each([
    '',
    '24',
    '2024-',
    '2024-13',
    '2024-00',
    '2024-3',
    '2024-02-30',
    '2023-02-29',
    '2024-04-31',
    '2024-03-00',
    '2024-03-05T00:00',
    '2024/03/05',
    ' 2024',
    '2024 ',
    '２０２４',
    '20240305',
    '2024-03-05-01',
    '-2024',
  ])('%j is none', (text) => {
    expect(isPartialDate(text)).toBe(false)
  })

  it.each([
    ['2024', '2023', 1],
    ['2024', '2024-05', 0],
    ['2024-05-31', '2024-05', 0],
    ['2024-04', '2024-05-01', -1],
  ])('%s beside %s compares as far as both are known', (a, b, order) => {
    expect(Math.sign(comparePartial(a, b))).toBe(order)
    expect(Math.sign(comparePartial(b, a))).toBe(-order || 0)
  })

  it('is written as precisely as it is known', () => {
    const written = (date: string) => [writePartialDate(date, wordsIn('zh-CN')), writePartialDate(date, wordsIn('en'))]
    expect(written('2024')).toEqual(['2024年', '2024'])
    expect(written('2024-03')).toEqual(['2024年3月', 'March 2024'])
    expect(written('2024-03-05')).toEqual(['2024年3月5日', '5 March 2024'])
  })
})

describe('a period', () => {
  const DAY = 86_400_000
  const first = (date: string) => Date.parse(date)
  const last = (date: string) => {
    if (date.length === 10) return first(date)
    const [year = 0, month = 12] = date.split('-').map(Number)
    return Date.UTC(year, month, 1) - DAY
  }
  /** Every day that the date may mean. */
  const days = (date: string) => {
    const all: number[] = []
    for (let day = first(date); day <= last(date); day += DAY) all.push(day)
    return all
  }
  const year = fc.integer({ min: 2022, max: 2025 }).map(String)
  const dates = fc.oneof(
    year,
    fc.tuple(year, fc.integer({ min: 1, max: 12 })).map(([y, m]) => `${y}-${String(m).padStart(2, '0')}`),
    fc.integer({ min: 0, max: 1460 }).map((n) => new Date(Date.UTC(2022, 0, 1) + n * DAY).toISOString().slice(0, 10)),
  )
  const edge = fc.option(dates)

  it('takes exactly the dates with a day in it, and knows which of them have a day outside', () => {
    const property = fc.property(dates, edge, edge, (date, from, to) => {
      fc.pre(!from || !to || comparePartial(from, to) <= 0)
      const inside = (day: number) => (!from || day >= first(from)) && (!to || day <= last(to))
      expect(mayLieWithin(date, from, to)).toBe(days(date).some(inside))
      if (days(date).some(inside)) expect(mayLieOutside(date, from, to)).toBe(!days(date).every(inside))
    })
    fc.assert(property, { numRuns: 2000 })
  })

  it.each([
    ['2024', '2024-01', '2024-12', false],
    ['2024', '2024-01-01', '2024-12-31', false],
    ['2024', '2024-02', null, true],
    ['2024', null, '2024-11-30', true],
    ['2024-02', '2024-02-01', '2024-02-28', true],
    ['2023-02', '2023-02-01', '2023-02-28', false],
  ])('of %s, from %s to %s is uncertain: %s', (date, from, to, uncertain) => {
    expect(mayLieOutside(date, from, to)).toBe(uncertain)
  })
})
