import { describe, expect, it } from 'vitest'
import { comparedCell } from '@/domain/comparison/compared-cell'
import type { ComparedTotal } from '@/domain/comparison/compared-totals'
import type { Bound } from '@/domain/vocabulary'

const NO_RANKS = { printed: null, cautious: null, pending: null }

/** A total in relation whose unrounded value is given. */
function total(precise: number | null, bound: Bound = 'exact'): ComparedTotal {
  const amount = precise === null ? null : { value: precise, bound }
  const range = { low: 0, high: null }
  return {
    counted: { amount, reported: precise === null ? 0 : 1, unreported: 0, range, largestShare: null },
    scaled: amount && { amount: { value: Math.round(amount.value), bound }, precise: amount, range, order: range },
    rank: null,
  }
}

describe('the change of a total in relation', () => {
  it.each([
    ['by how much, of numbers not rounded', total(10.4), total(9.6), { kind: 'difference', by: 0.8 }],
    ['by a whole number', total(1234), total(4), { kind: 'difference', by: 1230 }],
    ['downwards', total(0.1), total(0.3), { kind: 'difference', by: -0.2 }],
    ['surely more', total(300, 'atLeast'), total(200), { kind: 'more' }],
    ['undecided', total(300, 'atLeast'), total(500), { kind: 'undecided' }],
    ['not reported now', total(null), total(500), { kind: 'notReported' }],
    ['not reported then', total(500), total(null), { kind: 'notReported' }],
  ] as const)('is %s', (_what, now, before, change) => {
    expect(comparedCell(now, NO_RANKS, before).change).toEqual(change)
  })

  it('is none without a period to compare with', () => {
    expect(comparedCell(total(3), NO_RANKS, null)).toMatchObject({ before: null, change: null })
  })
})
