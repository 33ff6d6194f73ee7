import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { differenceBetween } from '@/domain/comparison/difference'
import { type Amount, openSides } from '@/domain/figures/quantity'
import { BOUNDS } from '@/domain/vocabulary'

const amounts = fc.array(fc.record({ value: fc.nat(1000), bound: fc.constantFrom(...BOUNDS), off: fc.nat(50) }), {
  maxLength: 4,
})

/** A number that an amount may really stand for. */
function trueValue({ value, bound, off }: Amount & { off: number }): number {
  const { above, below } = openSides(bound)
  if (above && below) return value + off - 25
  return above ? value + off : below ? value - off : value
}

describe('a difference with its bound', () => {
  it.each([
    [[], [{ value: 40, bound: 'atLeast' }], { by: 40, bound: 'atLeast' }],
    [[{ value: 40, bound: 'atLeast' }], [], { by: -40, bound: 'atLeast' }],
    [[{ value: 2000, bound: 'atMost' }], [{ value: 2500, bound: 'atLeast' }], { by: 500, bound: 'atLeast' }],
    [[{ value: 2500, bound: 'atLeast' }], [{ value: 2600, bound: 'atLeast' }], { by: 100, bound: 'about' }],
    [[{ value: 300, bound: 'exact' }], [{ value: 260, bound: 'exact' }], { by: -40, bound: 'exact' }],
    [[], [], null],
  ] as const)('%j to %j', (before, after, difference) => {
    expect(differenceBetween(before, after)).toEqual(difference)
  })

  it('holds for every number that the amounts may stand for', () => {
    fc.assert(
      fc.property(amounts, amounts, (before, after) => {
        const difference = differenceBetween(before, after)
        if (difference === null) return
        const sum = (some: typeof before) => some.reduce((all, each) => all + trueValue(each), 0)
        const size = (sum(after) - sum(before)) * (difference.by < 0 ? -1 : 1)
        const { above, below } = openSides(difference.bound)
        if (!above) expect(size).toBeLessThanOrEqual(Math.abs(difference.by))
        if (!below) expect(size).toBeGreaterThanOrEqual(Math.abs(difference.by))
      }),
    )
  })
})
