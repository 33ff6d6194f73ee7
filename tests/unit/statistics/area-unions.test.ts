import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { areaUnions } from '@/domain/statistics/area-unions'
import type { ActivityFacts } from '@/domain/statistics/facts'
import { type Filter, WHOLE } from '@/domain/statistics/filter'
import { rowMembers } from '@/domain/statistics/row-members'
import { tallyRows } from '@/domain/statistics/tally'
import { totalsOf } from '@/domain/statistics/totals'
import { streetIn, streetKey, streetsNamed, unionKey } from '@/domain/statistics/union-key'
import { AREA_CODES, type AreaCode } from '@/domain/vocabulary'
import { activities, wholeFilters } from '@/tests/factories/facts'

const organised = (organisers: string[], more: Partial<ActivityFacts> = {}) =>
  ({ organisers, area: '110101', placeArea: null, place: null, ...more }) as ActivityFacts

function unionsOf(all: readonly ActivityFacts[], area: AreaCode, filter: Filter) {
  const organisers = [...new Set(all.flatMap((each) => each.organisers))]
  return areaUnions(tallyRows(all, ['union'], filter), { several: all, organisers }, area, filter)
}

describe('the row of unions that an activity stands in', () => {
  it.each([
    [['东华门街道总工会'], '110101:东华门街道'],
    [['东城区总工会', '东华门街道总工会'], '110101:东华门街道'],
    [['东华门街道总工会', '景山街道总工会'], '110101:东华门街道'],
    [['东城区总工会', '某公司工会'], '东城区总工会'],
    [['望京街道总工会'], '望京街道总工会'],
    [[], 'none'],
  ])('%j: %s', (organisers, key) => {
    expect(unionKey(organised(organisers), WHOLE)).toBe(key)
  })

  it('is, where the filter asks for unions, one of those', () => {
    const both = organised(['东华门街道总工会', '景山街道总工会', '东城区总工会'])
    expect(unionKey(both, { ...WHOLE, organiser: ['景山街道总工会'] })).toBe('110101:景山街道')
    expect(unionKey(both, { ...WHOLE, organiser: ['东城区总工会'] })).toBe('东城区总工会')
  })

  it('is by place that of the street where it was held', () => {
    const byPlace = { ...WHOLE, attribution: 'place' as const }
    const held = { placeArea: '110105' as const, place: '朝阳区望京街道文化中心' }
    expect(unionKey(organised(['东华门街道总工会'], held), byPlace)).toBe('110105:望京街道')
    expect(unionKey(organised(['东华门街道总工会'], held), WHOLE)).toBe('110101:东华门街道')
    expect(unionKey(organised(['东城区总工会']), byPlace)).toBe('东城区总工会')
  })
})

describe('the unions of an area', () => {
  it('add up to the area: each activity stands in exactly one row', () => {
    fc.assert(
      fc.property(activities, wholeFilters, fc.constantFrom(...AREA_CODES), (all, filter, area) => {
        const own = all.map((each) => ({ ...each, area, placeArea: area }))
        const { streets, others } = unionsOf(own, area, filter)
        const rows = [...streets, ...others]
        expect(new Set(rows.map(({ key }) => key)).size).toBe(rows.length)
        expect(rows.reduce((sum, row) => sum + row.activities, 0)).toBe(own.length)
        for (const row of rows) {
          const members = rowMembers(own, ['union'], [row.key], filter)
          expect(row.activities).toBe(members.length)
          expect(row.measures).toEqual(totalsOf(members, filter.realisation))
        }
        for (const { key } of streets) expect(streetIn(key)?.area).toBe(area)
      }),
    )
  })

  it('count what names a street further besides, and never as its own', () => {
    fc.assert(
      fc.property(activities, wholeFilters, (all, filter) => {
        const own = all.map((each) => ({ ...each, area: '110101' as const, placeArea: '110101' as const }))
        const { streets } = unionsOf(own, '110101', filter)
        for (const { key, activities: counted, alsoNamed } of streets) {
          const naming = own.filter((each) => streetsNamed(each, filter).includes(key))
          expect(counted + alsoNamed).toBe(naming.length)
        }
      }),
    )
  })

  it('list every street, those with nothing included', () => {
    const { streets, others } = unionsOf([], '110101', WHOLE)
    expect(streets).toHaveLength(17)
    expect(streets.every((row) => row.activities === 0 && row.measures.participants.value === null)).toBe(true)
    expect(others).toEqual([])
    expect(unionsOf([], 'citywide', WHOLE).streets).toEqual([])
  })
})

describe('the key of a street', () => {
  it('tells street and area, and is no name of a union', () => {
    expect(streetIn(streetKey('八里庄街道', '110108'))).toEqual({ area: '110108', street: '八里庄街道' })
    expect(streetIn('东城区总工会')).toBeNull()
  })
})
