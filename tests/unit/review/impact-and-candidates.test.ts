import { describe, expect, it } from 'vitest'
import { candidatesAmong, type Likeness } from '@/domain/review/candidates'
import { impactOf } from '@/domain/review/impact'
import { basisIn } from '@/domain/review/words-say'

describe('the impact of a decision', () => {
  it('is the largest share of a published total', () => {
    expect(impactOf('110101', { participants: 100, units: 50 }, { participants: 300, units: 50 })).toEqual({
      total: 'units',
      area: '110101',
      value: 50,
      share: 0.5,
    })
  })

  it('sees people reached where neither part alone moves as much', () => {
    expect(
      impactOf('110101', { participants: 10, beneficiaries: 90 }, { participants: 10, beneficiaries: 90 }),
    ).toMatchObject({
      total: 'peopleReached',
      value: 100,
    })
  })

  it('is the whole of a total that was not reported, and nothing where nothing is', () => {
    expect(impactOf('etown', { teams: 3 }, {})).toMatchObject({ share: 1, value: 3 })
    expect(impactOf('etown', { teams: 0 }, {})).toBeNull()
    expect(impactOf('etown', {}, { teams: 3 })).toBeNull()
  })
})

describe('likely the same activity', () => {
  const one: Likeness = {
    name: '2031年“夏送清凉”慰问活动',
    series: '夏送清凉',
    organisers: ['朝阳区总工会'],
    period: '2031-07-08',
    articleIds: ['r1'],
    figures: [{ measure: 'units', value: 2, realisation: 'achieved' }],
  }
  const stored = (name: string, overrides: Partial<Likeness> = {}) => ({
    ...one,
    articleIds: ['r2'],
    name,
    ...overrides,
  })

  it('is a second report, best first', () => {
    const found = candidatesAmong(one, [
      stored('朝阳区总工会慰问活动', { figures: [] }),
      stored('“夏送清凉”慰问活动'),
      stored('职工运动会', { series: null, period: '2031-03', figures: [], organisers: ['海淀区总工会'] }),
    ])
    expect(found.map(({ name }) => name)).toEqual(['“夏送清凉”慰问活动', '朝阳区总工会慰问活动'])
    expect(found[0]).toMatchObject({ score: 1, shared: ['organiser', 'series', 'time', 'name', 'figures'] })
  })

  it('is not last year’s of the same series', () => {
    expect(candidatesAmong(one, [stored('“夏送清凉”慰问活动', { period: '2030-07-10' })])).toEqual([])
  })
})

describe('words say', () => {
  it.each([
    ['2500余名', 2500, 'atLeast', 'printed'],
    ['2500余名', 2500, 'exact', null],
    ['千余名', 1000, 'atLeast', 'printed'],
    ['甲厂、乙厂和丙厂', 3, 'exact', 'enumerated'],
    ['甲厂、乙厂和丙厂', 4, 'exact', null],
    ['职工', 1, 'exact', null],
  ] as const)('%s: %d %s is %s', (words, value, bound, basis) => {
    expect(basisIn(words, { value, bound })).toBe(basis)
  })
})
