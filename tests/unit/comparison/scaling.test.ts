import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type ComparedTotals, comparedTotals, type Scaling } from '@/domain/comparison/compared-totals'
import { roundKeepingBound, roundTo } from '@/domain/comparison/round-keeping-bound'
import type { ActivityFacts } from '@/domain/statistics/facts'
import { type Filter, WHOLE } from '@/domain/statistics/filter'
import { perActivity } from '@/domain/statistics/per-activity'
import { AREA_CODES, type Bound, LEDGER_SUBJECTS, type LedgerSubject, type Measure } from '@/domain/vocabulary'
import { activities, wholeFilters } from '@/tests/factories/facts'
import { cityOf } from '@/tests/factories/tallies'

let count = 0
function reported(area: ActivityFacts['area'], ...counted: [Measure, number, Bound?][]): ActivityFacts {
  count += 1
  return {
    id: `activity-${count}`,
    type: 'training',
    level: 'district',
    area,
    placeArea: null,
    place: null,
    period: '2024',
    periodBasis: 'start',
    status: 'held',
    review: 'verified',
    series: null,
    organisers: [],
    articles: [{ id: `article-${count}`, publication: '劳动午报' }],
    counted: counted.map(([measure, value, bound = 'exact']) => ({ measure, value, bound, realisation: 'achieved' })),
  }
}

const TOTAL: Scaling = { per: 'total', denominator: null }
const compared = (all: readonly ActivityFacts[], subject: LedgerSubject, scaling: Scaling, filter: Filter = WHOLE) =>
  comparedTotals(cityOf(all, filter), filter, subject, scaling)
const scaledOf = ({ rows }: ComparedTotals, key: string) => rows.get(key)?.scaled ?? null

const CITY = [
  reported('110101', ['participants', 2500, 'atLeast']),
  reported('110101', ['participants', 500]),
  reported('110105', ['participants', 1000]),
  reported('110106', ['units', 3]),
  reported('citywide', ['participants', 4000]),
]

describe('a total in relation', () => {
  it('is, per activity, the mean of those that reported', () => {
    const totals = compared(CITY, 'participants', { per: 'activity', denominator: null })
    expect(scaledOf(totals, '110101')).toMatchObject({
      amount: { value: 1500, bound: 'atLeast' },
      range: { low: 1500, high: null },
    })
    expect(scaledOf(totals, '110106')).toBeNull()
    expect(totals.rows.get('110106')?.rank).toBeNull()
  })

  it('is, as a share, of the whole city with what is no single district', () => {
    const totals = compared(CITY, 'participants', { per: 'share', denominator: null })
    expect(scaledOf(totals, '110105')).toMatchObject({
      amount: { value: 0.125, bound: 'atMost' },
      range: { low: 0, high: 0.125 },
    })
    expect(scaledOf(totals, '110101')).toMatchObject({
      amount: { value: 0.375, bound: 'about' },
      range: { low: 3000 / 8000, high: 1 },
    })
    expect(totals.city().scaled?.precise).toEqual({ value: 1, bound: 'exact' })
    expect(totals.city().scaled?.range).toEqual({ low: 1, high: 1 })
  })

  it('is, by a denominator, null for areas that have none, and for several of which one has none', () => {
    const denominator = { per: 10_000 as const, values: { '110101': 708_829, '110105': 3_452_460 } }
    const totals = compared(CITY, 'participants', { per: 'by:residents', denominator })
    expect(scaledOf(totals, '110101')?.amount).toEqual({ value: 42.3, bound: 'atLeast' })
    expect(scaledOf(totals, '110105')?.amount).toEqual({ value: 2.9, bound: 'exact' })
    expect(scaledOf(totals, 'citywide')).toBeNull()
    expect([totals.chosen().scaled, totals.city().scaled]).toEqual([null, null])
    const two: Filter = { ...WHOLE, area: ['110101', '110105'] }
    expect(
      compared(CITY, 'participants', { per: 'by:residents', denominator }, two).chosen().scaled?.amount.value,
    ).toBe(roundTo((4000 * 10_000) / (708_829 + 3_452_460), Math.floor))
  })

  it('orders counts of records, in which none is a zero and has a place', () => {
    const totals = compared(CITY, 'activities', TOTAL)
    expect(totals.rows.get('110101')?.rank).toEqual({ first: 1, last: 1 })
    expect(totals.rows.get('110107')?.rank).toEqual({ first: 4, last: 4 })
    expect(totals.rows.get('citywide')?.rank).toBeNull()
    expect(scaledOf(compared(CITY, 'activities', { per: 'activity', denominator: null }), '110101')).toBeNull()
    expect(scaledOf(compared(CITY, 'articles', { per: 'activity', denominator: null }), '110101')?.amount.value).toBe(1)
    expect(scaledOf(compared(CITY, 'articles', { per: 'activity', denominator: null }), '110107')).toBeNull()
  })
})

describe('whatever was reported', () => {
  const subjects = fc.constantFrom(...LEDGER_SUBJECTS)

  it('shares have the places of totals, and one denominator for all changes no place', () => {
    const alike = { per: 1000 as const, values: Object.fromEntries(AREA_CODES.map((code) => [code, 7])) }
    fc.assert(
      fc.property(activities, wholeFilters, subjects, (all, filter, subject) => {
        const ranks = (scaling: Scaling) => ranksOf(compared(all, subject, scaling, filter))
        const totals = ranks(TOTAL)
        expect(ranks({ per: 'by:alike', denominator: alike })).toEqual(totals)
        const city = compared(all, subject, TOTAL, filter).city().counted.amount
        const shares = ranks({ per: 'share', denominator: null })
        if (city !== null && city.value > 0) expect(shares).toEqual(totals)
      }),
    )
  })

  it('shares of measures add up to one, each within the range that is sure', () => {
    fc.assert(
      fc.property(
        activities,
        wholeFilters,
        fc.constantFrom('participants', 'peopleReached', 'activities'),
        (...given) => {
          const [all, filter, subject] = given
          const { rows } = compared(all, subject as LedgerSubject, { per: 'share', denominator: null }, filter)
          const shares = [...rows.values()].flatMap(({ scaled }) => scaled ?? [])
          if (shares.length === 0) return
          expect(shares.reduce((sum, { amount }) => sum + amount.value, 0)).toBeCloseTo(1, 9)
          for (const { amount, range } of shares) {
            expect(range.low).toBeLessThanOrEqual(amount.value + 1e-12)
            expect(range.high ?? 1).toBeGreaterThanOrEqual(amount.value - 1e-12)
            expect(range.high).not.toBeNull()
          }
        },
      ),
    )
  })

  it('keeps the bound of the total, and the mean is the one of the overview', () => {
    fc.assert(
      fc.property(activities, wholeFilters, subjects, (all, filter, subject) => {
        const { rows } = compared(all, subject, { per: 'activity', denominator: null }, filter)
        for (const { counted, scaled } of rows.values()) {
          if (scaled === null || counted.amount === null) continue
          expect(scaled.amount).toEqual(perActivity({ ...counted.amount, ...counted }))
          expect(scaled.amount.bound).toBe(counted.amount.bound)
        }
      }),
    )
  })

  it('counted cautiously, the order is that of what is surely reached', () => {
    fc.assert(
      fc.property(activities, subjects, (all, subject) => {
        const { rows } = compared(all, subject, TOTAL, { ...WHOLE, counting: 'cautious' })
        const ranked = [...rows.values()].filter(({ rank }) => rank !== null)
        for (const one of ranked) {
          expect(one.rank?.first).toBe(one.rank?.last)
          const larger = ranked.filter(({ scaled }) => (scaled?.range.low ?? 0) > (one.scaled?.range.low ?? 0))
          expect(one.rank?.first).toBe(1 + larger.length)
        }
      }),
    )
  })
})

describe('a divided number', () => {
  it.each([
    [42.3233, 'exact', 42.3],
    [42.3999, 'atLeast', 42.3],
    [42.3001, 'atMost', 42.4],
    [0.028964, 'exact', 0.029],
    [0.028964, 'atLeast', 0.0289],
    [1234.5, 'exact', 1235],
    [1234.5, 'atLeast', 1234],
    [999.96, 'exact', 1000],
    [0, 'about', 0],
    [3, 'atLeast', 3],
    [2.9999999999999996, 'atLeast', 3],
  ] satisfies [number, Bound, number][])('%d that is %s is written as %d', (value, bound, written) => {
    expect(roundKeepingBound({ value, bound })).toEqual({ value: written, bound })
  })

  it('is never rounded over what its bound promises', () => {
    const values = fc.double({ min: 1e-9, max: 1e12, noNaN: true })
    fc.assert(
      fc.property(values, (value) => {
        const dust = value * 1e-12
        expect(roundKeepingBound({ value, bound: 'atLeast' }).value).toBeLessThanOrEqual(value + dust)
        expect(roundKeepingBound({ value, bound: 'atMost' }).value).toBeGreaterThanOrEqual(value - dust)
        expect(Math.abs(roundTo(value) - value)).toBeLessThanOrEqual(value * 0.0051)
      }),
    )
  })
})

function ranksOf({ rows }: ComparedTotals) {
  return [...rows].map(([key, { rank }]) => [key, rank])
}
