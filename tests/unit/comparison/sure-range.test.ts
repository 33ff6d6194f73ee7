import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { countCell } from '@/domain/comparison/counted-areas'
import { sureRangeOf } from '@/domain/comparison/sure-range'
import { standingFigures } from '@/domain/statistics/cautious'
import { tallyOf } from '@/domain/statistics/tally'
import type { Bound } from '@/domain/vocabulary'
import { REALISATIONS, TOTALS } from '@/domain/vocabulary'
import { activities } from '@/tests/factories/facts'

const parts = (...list: [number, Bound][]) => list.map(([value, bound]) => ({ value, bound }))

describe('the sure range of a sum', () => {
  it.each([
    ['exact parts', parts([86, 'exact'], [11, 'exact']), { low: 97, high: 97 }],
    ['2500余 and 40余', parts([2500, 'atLeast'], [40, 'atLeast']), { low: 2540, high: null }],
    ['近2000 and 100', parts([2000, 'atMost'], [100, 'exact']), { low: 100, high: 2100 }],
    ['2500余 and 近2000', parts([2500, 'atLeast'], [2000, 'atMost']), { low: 2500, high: null }],
    ['约300 and 200', parts([300, 'about'], [200, 'exact']), { low: 200, high: null }],
    ['nothing', [], { low: 0, high: 0 }],
  ])('of %s', (_what, list, range) => {
    expect(sureRangeOf(list)).toEqual(range)
  })

  it('begins with the total that is counted cautiously', () => {
    fc.assert(
      fc.property(
        activities,
        fc.constantFrom(...TOTALS),
        fc.constantFrom(...REALISATIONS),
        (all, total, realisation) => {
          const cautious = all.map((each) => ({ ...each, counted: standingFigures('cautious', each.counted) }))
          const counted = countCell(tallyOf(cautious, { realisation }), total)
          expect(tallyOf(all, { realisation }).sure[total]).toBe(counted.amount?.value ?? 0)
          if (counted.range !== null) expect(counted.range.low).toBe(counted.amount?.value)
        },
      ),
    )
  })

  it('holds the value, and is one number exactly where the total is exact', () => {
    fc.assert(
      fc.property(activities, fc.constantFrom(...TOTALS), (all, total) => {
        const { amount, range } = countCell(tallyOf(all, { realisation: 'achieved' }), total)
        expect(amount === null).toBe(range === null)
        if (amount === null || range === null) return
        expect(range.low).toBeLessThanOrEqual(amount.value)
        if (range.high !== null) expect(range.high).toBe(amount.value)
        if (amount.bound === 'exact') expect(range.low).toBe(range.high)
        if (amount.bound === 'atLeast') expect(range).toEqual({ low: amount.value, high: null })
      }),
    )
  })
})
