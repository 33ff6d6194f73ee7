import fc from 'fast-check'
import { expect, it } from 'vitest'
import { promisesOf, shareDone } from '@/domain/statistics/promises'
import { totalsOf } from '@/domain/statistics/totals'
import { MEASURES } from '@/domain/vocabulary'
import { activities } from '@/tests/factories/facts'

it('has every plan once, and nothing that was not planned', () => {
  fc.assert(
    fc.property(activities, (all) => {
      const promises = promisesOf(all)
      for (const measure of MEASURES) {
        const own = promises.filter((promise) => promise.measure === measure)
        expect(own).toHaveLength(totalsOf(all, 'planned')[measure].reported)
        expect(own.reduce((sum, { planned }) => sum + (planned.value ?? 0), 0)).toBe(
          totalsOf(all, 'planned')[measure].value ?? 0,
        )
      }
    }),
  )
})

it.each([
  [100, 3, 0.03],
  [20000, 20000, 1],
  [100, 150, 1.5],
  [100, null, null],
  [0, 3, null],
  [100, 0, 0],
])('of %s planned and %s achieved the share done is %s', (planned, achieved, share) => {
  const quantity = (value: number | null) =>
    value === null
      ? ({ value: null, bound: null, reported: 0, unreported: 1 } as const)
      : ({ value, bound: 'exact', reported: 1, unreported: 0 } as const)
  expect(shareDone({ planned: quantity(planned), achieved: quantity(achieved) })).toBe(share)
})
