import { describe, expect, test } from 'vitest'
import { defaultColumns, isSortable, isTotal, sortAfterClick } from '@/components/tables/activity-columns'
import { readTableState, tableHref } from '@/components/tables/table-state'
import { WHOLE } from '@/domain/statistics/filter'

const read = (query: string) => readTableState(new URLSearchParams(query), WHOLE)

describe('what the address says about the table', () => {
  test('an address that says nothing means the usual table', () => {
    expect(read('area=110101')).toEqual({
      sort: '-period',
      limit: 50,
      cursor: null,
      columns: defaultColumns(WHOLE),
    })
  })

  test('order, size, place and columns are read', () => {
    expect(read('sort=-units&limit=200&cursor=abc&columns=units,period')).toEqual({
      sort: '-units',
      limit: 200,
      cursor: 'abc',
      columns: ['period', 'name', 'units'],
    })
  })

  test('a form without scripts sends each column by itself', () => {
    expect(read('columns=period&columns=units').columns).toEqual(['period', 'name', 'units'])
  })

  test('what does not exist is as usual', () => {
    expect(read('sort=name&limit=7&columns=nothing&cursor=')).toEqual(read(''))
  })
})

describe('the columns that come by themselves', () => {
  test('the area is that of the attribution', () => {
    expect(defaultColumns(WHOLE)).toContain('area')
    expect(defaultColumns(WHOLE)).not.toContain('placeArea')
    expect(defaultColumns({ ...WHOLE, attribution: 'place' })).toContain('placeArea')
    expect(defaultColumns({ ...WHOLE, attribution: 'place' })).not.toContain('area')
  })

  test('the review state shows where pending activities are in the list', () => {
    expect(defaultColumns(WHOLE)).not.toContain('review')
    expect(defaultColumns({ ...WHOLE, review: 'all' })).toContain('review')
  })

  test('a list cannot be ordered by names, of which an activity has several', () => {
    expect(isSortable('organiser')).toBe(false)
    expect(isSortable('peopleReached')).toBe(true)
    expect(isTotal('peopleReached')).toBe(true)
    expect(isTotal('articles')).toBe(false)
  })
})

describe('addresses of the table', () => {
  const params = new URLSearchParams('area=110101&cursor=abc&limit=20&ledger=units')

  test('another order or size begins at the first page', () => {
    expect(tableHref(params, { sort: 'area' })).toBe('?area=110101&limit=20&ledger=units&sort=area')
    expect(tableHref(params, { limit: 50 })).toBe('?area=110101&ledger=units')
  })

  test('another page keeps order and size', () => {
    expect(tableHref(params, { cursor: 'def' })).toBe('?area=110101&cursor=def&limit=20&ledger=units')
    expect(tableHref(params, { cursor: null })).toBe('?area=110101&limit=20&ledger=units')
  })

  test('other columns keep the page', () => {
    expect(tableHref(params, { columns: ['name', 'units'] })).toBe(
      '?area=110101&cursor=abc&limit=20&ledger=units&columns=name,units',
    )
    expect(tableHref(new URLSearchParams('columns=name'), { columns: null })).toBe('?')
  })
})

describe('a click on a head', () => {
  test('shows the largest and the latest first, everything else from its beginning', () => {
    expect(sortAfterClick('-period', 'units')).toBe('-units')
    expect(sortAfterClick('-units', 'period')).toBe('-period')
    expect(sortAfterClick('-period', 'area')).toBe('area')
  })

  test('turns the order round that is there', () => {
    expect(sortAfterClick('-units', 'units')).toBe('units')
    expect(sortAfterClick('units', 'units')).toBe('-units')
    expect(sortAfterClick('area', 'area')).toBe('-area')
  })
})
