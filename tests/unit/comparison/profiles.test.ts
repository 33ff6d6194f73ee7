import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { planDone, profilesOf } from '@/domain/comparison/profiles'
import type { Amount } from '@/domain/figures/quantity'
import type { ActivityFacts } from '@/domain/statistics/facts'
import type { Filter } from '@/domain/statistics/filter'
import { rowKey } from '@/domain/statistics/row-key'
import { tallyRows } from '@/domain/statistics/tally'
import { amountOf } from '@/domain/statistics/totals'
import { ACTIVITY_TYPES, LEDGER_SUBJECTS, type LedgerSubject, TOTALS } from '@/domain/vocabulary'
import { activities, wholeFilters } from '@/tests/factories/facts'
import { breakdown, cityOf } from '@/tests/factories/tallies'

function largestOf(all: readonly ActivityFacts[], filter: Filter, subject: LedgerSubject) {
  const largest = new Map<string, { id: string; amount: Amount }>()
  const total = TOTALS.find((each) => each === subject)
  for (const each of total ? all : []) {
    const [key, amount] = [rowKey(each, 'area', filter), total && amountOf(each, total, filter.realisation)]
    if (amount && amount.value > (largest.get(key)?.amount.value ?? -1)) largest.set(key, { id: each.id, amount })
  }
  return largest
}

describe('the profile of an area', () => {
  it('has every type and series of the city either among its own or among the missing ones', () => {
    fc.assert(
      fc.property(activities, wholeFilters, fc.constantFrom(...LEDGER_SUBJECTS), (all, filter, subject) => {
        const tallies = {
          areas: cityOf(all, filter).areas,
          types: tallyRows(all, ['area', 'type'], filter),
          series: tallyRows(all, ['area', 'series'], filter),
          largest: largestOf(all, filter, subject),
        }
        const profiles = profilesOf(tallies, filter, subject)
        const rows = new Map(breakdown(all, ['area'], filter).map((row) => [row.keys[0], row]))
        const types = new Set(all.map(({ type }) => type))
        const series = new Set(all.flatMap((each) => each.series ?? []))
        for (const profile of profiles) {
          const row = rows.get(profile.key)
          expect(profile.activities).toBe(row?.activities ?? 0)
          expect(profile.missingTypes).toEqual(ACTIVITY_TYPES.filter((type) => profile.missingTypes.includes(type)))
          expect(profile.missingTypes.every((type) => types.has(type))).toBe(true)
          expect(profile.strongest.types.some((type) => profile.missingTypes.includes(type))).toBe(false)
          expect(profile.strongest.types.length > 0).toBe(profile.activities > 0)
          const own = profile.series.map(({ name }) => name)
          expect(new Set([...own, ...profile.missingSeries.map(({ name }) => name)])).toEqual(series)
          expect(profile.missingSeries.every(({ name, areas }) => areas > 0 && !own.includes(name))).toBe(true)
          const total = TOTALS.find((each) => each === subject)
          expect(profile.largest?.amount.value ?? null).toBe(total ? (row?.largest[total] ?? null) : null)
        }
      }),
    )
  })
})

describe('how much of a plan was done', () => {
  const plan = (value: number, bound: 'exact' | 'atLeast') => ({ value, bound, reported: 1, unreported: 0 })
  it.each([
    [plan(20_000, 'exact'), plan(1000, 'atLeast'), { value: 0.05, bound: 'atLeast' }],
    [plan(20_000, 'atLeast'), plan(1000, 'exact'), { value: 0.05, bound: 'atMost' }],
    [plan(20_000, 'atLeast'), plan(1000, 'atLeast'), { value: 0.05, bound: 'about' }],
    [plan(100, 'exact'), plan(120, 'exact'), { value: 1.2, bound: 'exact' }],
  ])('of %o when %o is done', (planned, achieved, done) => {
    expect(planDone({ planned, achieved })).toEqual(done)
  })

  it('is unknown where nothing was reported as done', () => {
    const nothing = { value: null, bound: null, reported: 0, unreported: 1 } as const
    expect(planDone({ planned: plan(20_000, 'atLeast'), achieved: nothing })).toBeNull()
  })
})
