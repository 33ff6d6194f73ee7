import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { monthsOfPeriod } from '@/domain/comparison/months-of-period'
import { type SilentRow, silenceOfMonth, silencesOf } from '@/domain/comparison/zero-reports'
import type { ActivityFacts } from '@/domain/statistics/facts'
import { type Filter, WHOLE } from '@/domain/statistics/filter'
import { tallyRows } from '@/domain/statistics/tally'
import { ACTIVITY_TYPES, AREA_CODES, LEDGER_SUBJECTS, type LedgerSubject } from '@/domain/vocabulary'
import { activities, wholeFilters } from '@/tests/factories/facts'

const facts = (overrides: Partial<ActivityFacts>): ActivityFacts => ({
  id: 'a',
  type: 'training',
  level: 'district',
  area: '110101',
  placeArea: null,
  place: null,
  period: '2024-05',
  periodBasis: 'start',
  status: 'held',
  review: 'verified',
  series: null,
  organisers: [],
  articles: [],
  counted: [],
  ...overrides,
})
const reporting: Pick<ActivityFacts, 'counted'> = {
  counted: [{ measure: 'participants', value: 40, bound: 'exact', realisation: 'achieved' }],
}
const ofKey = (rows: readonly SilentRow[], key: string) => rows.find((row) => row.key === key)

function silences(all: readonly ActivityFacts[], filter: Filter, subject: LedgerSubject) {
  const counted = filter.review === 'all' ? all : all.filter(({ review }) => review === 'verified')
  return silencesOf(
    (by) => tallyRows(counted, by, filter),
    (by) => tallyRows(all, by, filter),
    filter,
    subject,
  )
}

describe('what was not reported', () => {
  const all = [
    facts({ id: 'a' }),
    facts({ id: 'b', area: '110102', ...reporting }),
    facts({ id: 'c', area: '110105', review: 'pending', type: 'relief', ...reporting }),
    facts({ id: 'd', review: 'pending', period: '2024' }),
  ]
  const { areas, types, cells, months, withoutMonth } = silences(all, WHOLE, 'participants')

  it('tells nothing at all from activities without a figure', () => {
    expect(ofKey(areas, '110101')).toMatchObject({ state: 'withoutFigure', activities: 1, quantity: { unreported: 1 } })
    expect(ofKey(areas, '110102')).toMatchObject({ state: 'reported', quantity: { value: 40, reported: 1 } })
    expect(ofKey(areas, '110106')).toMatchObject({ state: 'silent', activities: 0, quantity: { value: null } })
    expect(ofKey(types, 'training')?.state).toBe('reported')
  })

  it('says what waits for review, and counts it nowhere', () => {
    expect(ofKey(areas, '110105')).toMatchObject({ state: 'silent', pending: { activities: 1, reporting: 1 } })
    expect(ofKey(areas, '110101')?.pending).toEqual({ activities: 1, reporting: 0 })
    expect(cells).toContainEqual({ area: '110105', type: 'relief', activities: 0, reporting: 0, pending: 1 })
    expect([months.get('2024-05'), withoutMonth]).toEqual([2, 0])
  })

  it('has nothing waiting where that is counted already', () => {
    const counted = silences(all, { ...WHOLE, review: 'all' }, 'participants')
    expect(ofKey(counted.areas, '110105')).toMatchObject({
      state: 'reported',
      pending: { activities: 0, reporting: 0 },
    })
    expect(counted.withoutMonth).toBe(1)
  })

  it('knows no missing figure of a count of records', () => {
    expect(ofKey(silences(all, WHOLE, 'activities').areas, '110101')).toMatchObject({
      state: 'reported',
      quantity: null,
    })
  })
})

describe('whatever was reported', () => {
  const filters = fc
    .tuple(wholeFilters, fc.constantFrom('verified' as const, 'all' as const))
    .map(([filter, review]) => ({ ...filter, review }))
  const anyCase = [activities, filters, fc.constantFrom(...LEDGER_SUBJECTS)] as const

  it('every area and type is silent or has activities, never both, and each is there once', () => {
    fc.assert(
      fc.property(...anyCase, (all, filter, subject) => {
        const { areas, types } = silences(all, filter, subject)
        for (const { state, activities: count } of [...areas, ...types]) expect(state === 'silent').toBe(count === 0)
        expect(areas.map(({ key }) => key).filter((key) => key !== 'unknown')).toEqual([...AREA_CODES])
        expect(types.map(({ key }) => key)).toEqual([...ACTIVITY_TYPES])
      }),
    )
  })

  it('the matrix adds up to the rows, the columns, the months and all', () => {
    fc.assert(
      fc.property(...anyCase, (all, filter, subject) => {
        const { areas, types, cells, months, withoutMonth, activities: total } = silences(all, filter, subject)
        const sum = (rows: readonly { activities: number }[]) => rows.reduce((n, row) => n + row.activities, 0)
        for (const { key, activities: count, pending } of areas) {
          const own = cells.filter(({ area }) => area === key)
          expect(sum(own)).toBe(count)
          expect(own.reduce((n, cell) => n + cell.pending, 0)).toBe(pending.activities)
        }
        for (const { key, activities: count } of types)
          expect(sum(cells.filter(({ type }) => type === key))).toBe(count)
        expect(sum(areas)).toBe(total)
        expect([...months.values()].reduce((n, count) => n + count, withoutMonth)).toBe(total)
      }),
    )
  })

  it('what waits for review is never counted, and never negative', () => {
    fc.assert(
      fc.property(...anyCase, (all, filter, subject) => {
        const waiting = all.filter(({ review }) => review === 'pending').length
        const { areas, activities: total } = silences(all, filter, subject)
        const pending = areas.reduce((n, row) => n + row.pending.activities, 0)
        expect(pending).toBe(filter.review === 'all' ? 0 : waiting)
        expect(total + pending).toBe(all.length)
        for (const row of areas) {
          expect(row.pending.reporting).toBeGreaterThanOrEqual(0)
          expect(row.pending.reporting).toBeLessThanOrEqual(row.pending.activities)
        }
      }),
    )
  })
})

describe('the months of a period', () => {
  it.each([
    [['2024-11', '2025-02'], null, null, ['2024-11', '2024-12', '2025-01', '2025-02']],
    [['2024-11', '2025-02'], '2025', null, ['2025-01', '2025-02']],
    [['2024-11', '2025-02'], '2024-12-15', '2025-01-01', ['2024-12', '2025-01']],
    [['2024-11'], '2026', '2026', []],
    [[], '2024', '2024', []],
  ])('from %j, within %s to %s', (known, from, to, months) => {
    expect(monthsOfPeriod(known, from, to)).toEqual(months)
  })

  it('are silent only where articles could have reported something', () => {
    expect([silenceOfMonth(0, 0), silenceOfMonth(0, 3), silenceOfMonth(1, 0)]).toEqual([
      'noArticles',
      'silent',
      'reported',
    ])
  })
})
