import { describe, expect, it } from 'vitest'
import {
  askedComparison,
  type CompareView,
  readCompareView,
  sortedBy,
  withCompareView,
} from '@/components/compare/compare-view'
import { readFilter } from '@/domain/statistics/filter'

const USUAL: CompareView = {
  subjects: ['activities', 'participants', 'units'],
  focus: 'participants',
  per: 'total',
  against: null,
  step: 'year',
  scale: 'linear',
  sort: 'rank',
  descending: false,
  tables: [],
}
const read = (query: string) => readCompareView(new URLSearchParams(query))

describe('the view of a comparison in the address', () => {
  it('is the usual one where the address says nothing, and leaves nothing behind', () => {
    expect(read('')).toEqual(USUAL)
    expect(String(withCompareView(new URLSearchParams('area=110101'), USUAL))).toBe('area=110101')
  })

  it('comes back as it was written, beside the filter and an open ledger', () => {
    const view: CompareView = {
      subjects: ['units', 'teams', 'funds_yuan', 'awards'],
      focus: 'peopleReached',
      per: 'by:members-2024',
      against: '2022-01/2022-06',
      step: 'month',
      scale: 'log',
      sort: 'largest',
      descending: true,
      tables: ['trends', 'types'],
    }
    const params = withCompareView(new URLSearchParams('area=110101&area=etown&ledger=units'), view)
    expect(readCompareView(params)).toEqual(view)
    expect(params.getAll('area')).toEqual(['110101', 'etown'])
    expect(params.get('ledger')).toBe('units')
  })

  it.each([
    ['measures=', {}],
    ['measures=money,,units,units', { subjects: ['units'] }],
    ['focus=area', {}],
    ['per=by:', {}],
    ['per=by:A', {}],
    ['per=half', {}],
    ['against=', {}],
    ['against=2023', {}],
    ['against=2023/', {}],
    ['against=2023/2022/2021', {}],
    ['against=yesterday', {}],
    ['step=day', {}],
    ['sort=', {}],
    ['sort=money', {}],
    ['sort=-rank', { descending: true }],
    ['sort=--rank', {}],
  ])('falls back to the usual for %s', (query, expected) => {
    expect(read(query)).toEqual({ ...USUAL, ...expected })
  })

  it('goes back to the usual figures where none is left', () => {
    expect(String(withCompareView(new URLSearchParams('measures=units'), { subjects: [] }))).toBe('')
  })

  it('turns an order round, and begins a new one its own way', () => {
    expect(sortedBy('rank', USUAL)).toEqual({ sort: 'rank', descending: true })
    expect(sortedBy('area', USUAL)).toEqual({ sort: 'area', descending: false })
    expect(sortedBy('scaled', USUAL)).toEqual({ sort: 'scaled', descending: true })
  })
})

describe('what a view asks', () => {
  const asked = (view: Partial<CompareView>, filter = '') =>
    askedComparison({ ...USUAL, ...view }, readFilter(new URLSearchParams(filter)), ['residents'])

  it('names what the ranking is about among the figures, once', () => {
    expect(asked({}).subjects).toEqual(['activities', 'participants', 'units'])
    expect(asked({ focus: 'teams' }).subjects).toEqual(['activities', 'participants', 'units', 'teams'])
  })

  it('divides by what there is, and else by nothing', () => {
    expect(asked({ per: 'by:residents' }).per).toBe('by:residents')
    expect(asked({ per: 'share' }).per).toBe('share')
    expect(asked({ per: 'by:members' }).per).toBe('total')
  })

  it.each([
    ['lastYear', '', null],
    ['lastYear', 'from=2024', null],
    ['previous', 'to=2024', null],
    ['lastYear', 'from=2024&to=2024', 'lastYear'],
    ['previous', 'from=2024-01&to=2024-03', 'previous'],
    ['2022/2023', '', '2022/2023'],
    ['2023/2022', '', null],
    ['2023-02-30/2023-03', '', null],
  ] as const)('compares with %s under “%s” only where that is a period', (against, filter, expected) => {
    expect(asked({ against }, filter).against).toBe(expected)
  })
})
