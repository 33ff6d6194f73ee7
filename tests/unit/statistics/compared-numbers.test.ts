import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { changeBetween } from '@/domain/comparison/change-between'
import { isDoubtful, orderDoubts } from '@/domain/comparison/order-doubts'
import { profileOf } from '@/domain/comparison/type-profile'
import type { Quantity } from '@/domain/figures/quantity'
import { rowCoverage } from '@/domain/statistics/coverage-by-row'
import { perActivity } from '@/domain/statistics/per-activity'
import { periodBefore } from '@/domain/statistics/period-before'
import { tallyOf, tallyRows } from '@/domain/statistics/tally'
import { BOUNDS } from '@/domain/vocabulary'
import { activities, wholeFilters } from '@/tests/factories/facts'
import { breakdown } from '@/tests/factories/tallies'

const quantity = (value: number, reported: number, unreported: number, bound = 'exact') =>
  ({ value, bound, reported, unreported }) as Quantity
const nothing = (unreported: number): Quantity => ({ value: null, bound: null, reported: 0, unreported })

describe('the period before', () => {
  it.each([
    ['2024', '2024', '2023', '2023'],
    ['2024', '2025', '2022', '2023'],
    ['2024-01', '2024-03', '2023-10', '2023-12'],
    ['2024-03', '2024-03', '2024-02', '2024-02'],
    ['2024', '2024-06', '2023-07', '2023-12'],
    ['2024-02', '2024', '2023-03', '2024-01'],
    ['2024-03-01', '2024-03-31', '2024-01-30', '2024-02-29'],
    ['2024-03-01', '2024-03', '2024-01-30', '2024-02-29'],
    ['2024-01-01', '2024', '2022-12-31', '2023-12-31'],
  ])('of %s to %s is %s to %s', (from, to, first, last) => {
    expect(periodBefore({ from, to })).toEqual({ from: first, to: last })
  })

  it('is none where the period is open', () => {
    expect(periodBefore({ from: '2024' })).toBeNull()
    expect(periodBefore({ to: '2024' })).toBeNull()
    expect(periodBefore({})).toBeNull()
  })
})

describe('the change between two totals', () => {
  const some = (value: number, bound: string) => ({ value, bound }) as { value: number; bound: 'exact' }
  it.each([
    [some(5, 'exact'), some(8, 'exact'), { kind: 'difference', by: 3 }],
    [some(200, 'exact'), some(300, 'atLeast'), { kind: 'more' }],
    [some(500, 'exact'), some(300, 'atLeast'), { kind: 'undecided' }],
    [some(500, 'exact'), some(300, 'atMost'), { kind: 'fewer' }],
    [some(500, 'atLeast'), some(300, 'exact'), { kind: 'fewer' }],
    [some(500, 'atLeast'), some(800, 'exact'), { kind: 'undecided' }],
    [some(500, 'about'), some(800, 'about'), { kind: 'undecided' }],
    [some(300, 'atLeast'), some(300, 'atLeast'), { kind: 'undecided' }],
    [{ value: null, bound: null }, some(3, 'exact'), { kind: 'notReported' }],
  ])('from %o to %o is %o', (before, now, change) => {
    expect(changeBetween(before, now)).toEqual(change)
  })

  it('turns round with its ends', () => {
    const amounts = fc.record({ value: fc.nat(50), bound: fc.constantFrom(...BOUNDS) })
    fc.assert(
      fc.property(amounts, amounts, (a, b) => {
        const [there, back] = [changeBetween(a, b), changeBetween(b, a)]
        const turned = { more: 'fewer', fewer: 'more', undecided: 'undecided', difference: 'difference' } as const
        expect(back.kind).toBe(turned[there.kind as 'more'])
      }),
    )
  })
})

describe('doubts about an order', () => {
  const row = (key: string, total: Quantity, largest: number | null = null) => ({ key, total, largest })

  it('are none where rows are reported alike and rest on several activities', () => {
    const doubts = orderDoubts([row('a', quantity(100, 5, 5), 30), row('b', quantity(80, 4, 5), 30)])
    expect(doubts).toEqual({ shares: null, silent: [], few: [], dominated: [] })
    expect(isDoubtful(doubts)).toBe(false)
  })

  it('name what is silent, rests on too little or on one activity, and how far coverage differs', () => {
    const doubts = orderDoubts([
      row('silent', nothing(4)),
      row('few', quantity(10, 2, 0), 6),
      row('dominated', quantity(100, 3, 1), 90),
      row('empty', nothing(0)),
    ])
    expect(doubts).toEqual({ shares: { low: 0, high: 1 }, silent: ['silent'], few: ['few'], dominated: ['dominated'] })
    expect(isDoubtful(doubts)).toBe(true)
  })

  it('are none of nothing', () => {
    expect(isDoubtful(orderDoubts([]))).toBe(false)
  })
})

describe('the mean of the activities that reported', () => {
  it('is whole from ten on, and as vague as the total', () => {
    expect(perActivity(quantity(3100, 3, 6, 'atLeast'))).toEqual({ value: 1033, bound: 'atLeast' })
    expect(perActivity(quantity(11, 4, 0))).toEqual({ value: 2.8, bound: 'exact' })
    expect(perActivity(nothing(3))).toBeNull()
  })
})

describe('the profile of a row', () => {
  const pairs = [
    { key: ['a', 'relief'], activities: 2 },
    { key: ['a', 'training'], activities: 2 },
    { key: ['b', 'study'], activities: 1 },
  ]
  const all = [
    { key: 'relief', activities: 2 },
    { key: 'training', activities: 2 },
    { key: 'study', activities: 1 },
    { key: 'other', activities: 0 },
  ]

  it('names what it has most of, several where they share the place, and what only others have', () => {
    expect(profileOf('a', pairs, all)).toEqual({ strongest: ['relief', 'training'], missing: ['study'] })
    expect(profileOf('c', pairs, all)).toEqual({ strongest: [], missing: ['relief', 'training', 'study'] })
  })
})

describe('the coverage of each row', () => {
  it('adds up to that of all, and agrees with the breakdown', () => {
    fc.assert(
      fc.property(activities, wholeFilters, (all, filter) => {
        const rows = new Map(
          tallyRows(all, ['area'], filter).map(({ keys: [key = ''], tally }) => [key, rowCoverage(tally, 0)]),
        )
        const total = rowCoverage(tallyOf(all, filter), 0)
        for (const key of ['activities', 'withFigure', 'yearOnly', 'noPeriod', 'byReportDate', 'announced'] as const) {
          expect([...rows.values()].reduce((sum, row) => sum + row[key], 0)).toBe(total[key])
        }
        for (const { keys, activities: count, measures } of breakdown(all, ['area'], filter)) {
          const row = rows.get(keys[0] ?? '')
          expect(row?.activities ?? 0).toBe(count)
          expect(row?.withFigure ?? 0).toBeGreaterThanOrEqual(measures.participants.reported)
        }
      }),
    )
  })
})
