import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Amount, joinBounds, openSides, sumAmounts, totalOf } from '@/domain/figures/quantity'
import { BOUNDS } from '@/domain/vocabulary'

const bound = fc.constantFrom(...BOUNDS)
const amount: fc.Arbitrary<Amount> = fc.record({ value: fc.nat(10_000_000), bound })

describe('joining bounds', () => {
  it.each([
    ['exact', 'exact', 'exact'],
    ['exact', 'atLeast', 'atLeast'],
    ['exact', 'atMost', 'atMost'],
    ['exact', 'about', 'about'],
    ['atLeast', 'atLeast', 'atLeast'],
    ['atLeast', 'atMost', 'about'],
    ['atLeast', 'about', 'about'],
    ['atMost', 'atMost', 'atMost'],
    ['atMost', 'about', 'about'],
    ['about', 'about', 'about'],
  ] as const)('%s and %s make %s', (a, b, joined) => {
    expect(joinBounds(a, b)).toBe(joined)
  })

  it('does not care about order, grouping or repetition', () => {
    fc.assert(
      fc.property(bound, bound, bound, (a, b, c) => {
        expect(joinBounds(a, b)).toBe(joinBounds(b, a))
        expect(joinBounds(joinBounds(a, b), c)).toBe(joinBounds(a, joinBounds(b, c)))
        expect(joinBounds(a, a)).toBe(a)
        expect(joinBounds('exact', a)).toBe(a)
      }),
    )
  })

  it('leaves a side open where either leaves it open', () => {
    fc.assert(
      fc.property(bound, bound, (a, b) => {
        const [left, right, joined] = [openSides(a), openSides(b), openSides(joinBounds(a, b))]
        expect(joined).toEqual({ above: left.above || right.above, below: left.below || right.below })
      }),
    )
  })
})

describe('a sum', () => {
  it.each([
    ['2500余 + 40余', [2500, 'atLeast', 40, 'atLeast'], { value: 2540, bound: 'atLeast' }],
    ['86 + 11', [86, 'exact', 11, 'exact'], { value: 97, bound: 'exact' }],
    ['2500余 + 近2000', [2500, 'atLeast', 2000, 'atMost'], { value: 4500, bound: 'about' }],
  ] as const)('%s', (_name, [a, aBound, b, bBound], sum) => {
    expect(
      sumAmounts([
        { value: a, bound: aBound },
        { value: b, bound: bBound },
      ]),
    ).toEqual(sum)
  })

  it('of nothing is not reported, of zeros is zero', () => {
    expect(sumAmounts([])).toBeNull()
    expect(sumAmounts([{ value: 0, bound: 'exact' }])).toEqual({ value: 0, bound: 'exact' })
  })

  it('does not depend on the order of what is added', () => {
    const shuffled = fc
      .array(amount)
      .chain((amounts) => fc.tuple(fc.constant(amounts), fc.shuffledSubarray(amounts, { minLength: amounts.length })))
    fc.assert(
      fc.property(shuffled, ([amounts, other]) => {
        expect(sumAmounts(other)).toEqual(sumAmounts(amounts))
      }),
    )
  })

  it('of sums is the sum of all', () => {
    fc.assert(
      fc.property(fc.array(amount), fc.array(amount), (a, b) => {
        const parts = [sumAmounts(a), sumAmounts(b)].filter((each) => each !== null)
        expect(sumAmounts(parts)).toEqual(sumAmounts([...a, ...b]))
      }),
    )
  })
})

describe('a total over activities', () => {
  it('counts each activity as reporting or not, and a zero as reported', () => {
    expect(totalOf([null, { value: 0, bound: 'exact' }, null])).toEqual({
      value: 0,
      bound: 'exact',
      reported: 1,
      unreported: 2,
    })
  })

  it('of nothing reported is null and never zero', () => {
    expect(totalOf([null, null])).toEqual({ value: null, bound: null, reported: 0, unreported: 2 })
    expect(totalOf([])).toEqual({ value: null, bound: null, reported: 0, unreported: 0 })
  })
})
