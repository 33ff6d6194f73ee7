import fc from 'fast-check'
import { expect, it } from 'vitest'
import { countPublications, vaguenessOf } from '@/domain/statistics/coverage'
import { activities } from '@/tests/factories/facts'

const [sample = []] = fc.sample(
  activities.filter((all) => all.length >= 4),
  { numRuns: 1, seed: 3 },
)

it('counts what a total cannot show by itself', () => {
  const periods = ['2024-05-06', '2024', '2023-11', null]
  const all = sample.slice(0, 4).map((each, i) => ({
    ...each,
    period: periods[i] ?? null,
    periodBasis: (['start', 'year', 'report', 'unknown'] as const)[i] ?? 'unknown',
    status: (['held', 'planned', 'held', 'ongoing'] as const)[i] ?? 'held',
    review: (['verified', 'pending', 'verified', 'verified'] as const)[i] ?? 'verified',
    articles: [{ id: `r${i}`, publication: ['劳动午报', '劳动午报', '工人日报', null][i] ?? null }],
  }))
  expect(vaguenessOf(all, { from: '2024-03' })).toEqual({
    periodUncertain: 1,
    yearOnly: 1,
    noPeriod: 1,
    byReportDate: 1,
    announced: 1,
    pending: 1,
    firstPeriod: '2023-11',
    lastPeriod: '2024-05-06',
  })
  expect(countPublications(all)).toBe(2)
})

it('of nothing is nothing', () => {
  expect(vaguenessOf([], {})).toMatchObject({ noPeriod: 0, firstPeriod: null, lastPeriod: null })
})
