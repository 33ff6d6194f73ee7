import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fixedKeys, rowKey } from '@/domain/statistics/row-key'
import { isRowKey } from '@/domain/statistics/row-keys'
import { rowMembers } from '@/domain/statistics/row-members'
import type { By } from '@/domain/statistics/series'
import { totalsOf } from '@/domain/statistics/totals'
import { ACTIVITY_TYPES, AREA_CODES, DIMENSIONS, TOTALS } from '@/domain/vocabulary'
import { activities, wholeFilters } from '@/tests/factories/facts'
import { breakdown } from '@/tests/factories/tallies'

const bys: fc.Arbitrary<By> = fc
  .uniqueArray(fc.constantFrom(...DIMENSIONS), { minLength: 1, maxLength: 2 })
  .map((dimensions) => dimensions as unknown as By)

describe('a breakdown', () => {
  it('puts each activity into exactly one row', () => {
    fc.assert(
      fc.property(activities, bys, wholeFilters, (all, by, filter) => {
        const rows = breakdown(all, by, filter)
        expect(new Set(rows.map(({ keys }) => JSON.stringify(keys))).size).toBe(rows.length)
        const members = rows.flatMap(({ keys }) => rowMembers(all, by, keys, filter).map(({ id }) => id))
        expect(members.sort()).toEqual(all.map(({ id }) => id).sort())
        expect(rows.reduce((sum, row) => sum + row.activities, 0)).toBe(all.length)
      }),
    )
  })

  it('has rows that say what their members add up to', () => {
    fc.assert(
      fc.property(activities, bys, wholeFilters, (all, by, filter) => {
        for (const row of breakdown(all, by, filter)) {
          const members = rowMembers(all, by, row.keys, filter)
          expect(row.measures).toEqual(totalsOf(members, filter.realisation))
          expect(row.planned).toEqual(totalsOf(members, 'planned'))
          for (const total of TOTALS) {
            const { value } = row.measures[total]
            expect(row.largest[total] === null).toBe(value === null)
            expect(row.largest[total] ?? 0).toBeLessThanOrEqual(value ?? 0)
          }
        }
      }),
    )
  })

  it('names its rows by keys that an address can ask for', () => {
    fc.assert(
      fc.property(activities, bys, wholeFilters, (all, by, filter) => {
        for (const { keys } of breakdown(all, by, filter)) {
          expect(keys.every((key, i) => isRowKey(key, by[i] ?? by[0]))).toBe(true)
        }
      }),
    )
  })

  it('does not depend on the order of activities', () => {
    fc.assert(
      fc.property(activities, bys, wholeFilters, (all, by, filter) => {
        expect(breakdown([...all].reverse(), by, filter)).toEqual(breakdown(all, by, filter))
      }),
    )
  })
})

describe('rows that hold nothing', () => {
  const filter = { attribution: 'organiser', realisation: 'achieved', review: 'verified', counting: 'printed' } as const

  it('are there for every area and type, and for those of the filter alone', () => {
    expect(fixedKeys([], 'area', filter)).toEqual([...AREA_CODES])
    expect(fixedKeys([], 'type', filter)).toEqual([...ACTIVITY_TYPES])
    expect(fixedKeys([], 'area', { ...filter, area: ['110105'] })).toEqual(['110105'])
    expect(fixedKeys([], 'series', filter)).toEqual([])
  })

  it('fill the holes of a time axis', () => {
    expect(fixedKeys(['2024-02', '2023-11', 'unknown'], 'month', filter)).toEqual([
      '2023-11',
      '2023-12',
      '2024-01',
      '2024-02',
    ])
    expect(fixedKeys(['2024', '2023', '2024'], 'year', filter)).toEqual(['2023', '2024'])
    expect(fixedKeys([], 'month', filter)).toEqual([])
  })
})

describe('the row of an activity', () => {
  const [sample] = fc.sample(
    activities.filter((all) => all.length > 0),
    { numRuns: 1, seed: 2 },
  )
  const filter = { attribution: 'organiser', realisation: 'achieved', review: 'verified', counting: 'printed' } as const
  const key = (overrides: object, by: (typeof DIMENSIONS)[number], more: object = {}) => {
    const [activity] = sample ?? []
    if (!activity) throw new Error('no sample')
    return rowKey({ ...activity, ...overrides }, by, { ...filter, ...more })
  }

  it.each([
    [{ area: '110101', placeArea: '110105' }, 'area', {}, '110101'],
    [{ area: '110101', placeArea: '110105' }, 'area', { attribution: 'place' }, '110105'],
    [{ area: '110101', placeArea: null }, 'area', { attribution: 'place' }, 'unknown'],
    [{ period: '2024-05-06' }, 'month', {}, '2024-05'],
    [{ period: '2024' }, 'month', {}, 'unknown'],
    [{ period: '2024' }, 'year', {}, '2024'],
    [{ period: null }, 'year', {}, 'unknown'],
    [{ series: null }, 'series', {}, 'none'],
    [{ organisers: [] }, 'organiser', {}, 'none'],
    [{ organisers: ['甲', '乙'] }, 'organiser', {}, '甲'],
    [{ organisers: ['甲', '乙'] }, 'organiser', { organiser: ['乙'] }, '乙'],
    [{ articles: [{ id: 'r', publication: null }] }, 'publication', {}, 'unknown'],
    [
      {
        articles: [
          { id: 'r', publication: null },
          { id: 's', publication: '丙' },
        ],
      },
      'publication',
      {},
      '丙',
    ],
  ] as const)('of %o by %s under %o is %s', (overrides, by, more, row) => {
    expect(key(overrides, by, more)).toBe(row)
  })
})
