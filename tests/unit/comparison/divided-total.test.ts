import { describe, expect, it } from 'vitest'
import { dividedDifference, dividedTotal, isDivided } from '@/domain/comparison/divided-total'
import type { Denominator } from '@/domain/settings/denominators-schema'

const MEMBERS: Denominator = {
  id: 'members',
  name: '会员数',
  per: 1000,
  source: '年报',
  date: '2025',
  values: { '110101': 20_000, '110105': 60_000 },
}

describe('a total divided by a number of the areas', () => {
  it('is for so many of all who have a number, or of the chosen areas, and as vague as it was', () => {
    expect(dividedTotal({ value: 4000, bound: 'atLeast' }, MEMBERS, undefined)).toEqual({ value: 50, bound: 'atLeast' })
    expect(dividedTotal({ value: 4000, bound: 'exact' }, MEMBERS, ['110101'])).toEqual({ value: 200, bound: 'exact' })
  })

  it('is none where no chosen area has a number', () => {
    expect(dividedTotal({ value: 4000, bound: 'exact' }, MEMBERS, ['etown'])).toBeNull()
  })

  it('keeps the sign of a difference', () => {
    expect(dividedDifference({ by: -4000, bound: 'atLeast' }, MEMBERS, undefined)).toEqual({
      by: -50,
      bound: 'atLeast',
    })
  })

  it('takes the area that an activity counts under', () => {
    const activity = { area: 'etown', placeArea: '110101' } as const
    expect(isDivided(MEMBERS, activity, { attribution: 'organiser' })).toBe(false)
    expect(isDivided(MEMBERS, activity, { attribution: 'place' })).toBe(true)
    expect(isDivided(MEMBERS, { ...activity, placeArea: null }, { attribution: 'place' })).toBe(false)
  })
})
