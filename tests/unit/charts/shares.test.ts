import { describe, expect, it } from 'vitest'
import { promiseTrack } from '@/components/charts/promise-share'
import { dominantShare, shareBound, writePercent } from '@/domain/statistics/shares'

describe('the share of the largest activity', () => {
  it('is told where one of several makes up most of a total', () => {
    const miyun = { value: 41_100, bound: 'about', reported: 3, unreported: 3 } as const
    expect(writePercent(dominantShare(miyun, 40_000) ?? 0)).toBe('97%')
  })

  it('is not told of one alone, of a mixed total, or of nothing', () => {
    expect(dominantShare({ value: 16, bound: 'exact', reported: 1, unreported: 9 }, 16)).toBeNull()
    expect(dominantShare({ value: 441, bound: 'about', reported: 6, unreported: 4 }, 132)).toBeNull()
    expect(dominantShare({ value: null, bound: null, reported: 0, unreported: 4 }, null)).toBeNull()
  })

  it('writes 100% for all and 0% for nothing only', () => {
    expect([0, 0.0001, 0.5, 0.999, 1, 1.5].map(writePercent)).toEqual(['0%', '1%', '50%', '99%', '100%', '150%'])
  })
})

describe('the share of a plan that was done', () => {
  it('is as vague as plan and achievement make it', () => {
    expect(shareBound('exact', 'exact')).toBe('exact')
    expect(shareBound('exact', 'atLeast')).toBe('atLeast')
    expect(shareBound('atLeast', 'exact')).toBe('atMost')
    expect(shareBound('atMost', 'exact')).toBe('atLeast')
    expect(shareBound('atLeast', 'atMost')).toBe('atMost')
    expect(shareBound('atLeast', 'atLeast')).toBe('about')
    expect(shareBound('exact', 'about')).toBe('about')
  })

  it('fills the outline in part, or moves the plan back into what surpassed it', () => {
    expect(promiseTrack(0.4)).toEqual({ done: 0.4, plan: 1 })
    expect(promiseTrack(2)).toEqual({ done: 1, plan: 0.5 })
  })
})
