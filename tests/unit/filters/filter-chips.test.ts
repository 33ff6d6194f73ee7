import { describe, expect, it } from 'vitest'
import { chipsOf } from '@/components/filters/filter-chips'
import { fieldValue } from '@/components/filters/filter-fields'
import { filterHref } from '@/components/filters/filter-href'
import { type Filter, filterToParams, WHOLE } from '@/domain/statistics/filter'

const names = { words: (key: string) => key, areaName: (code: string) => `area ${code}` }
const addressOf = (filter: Filter) => filterToParams(filter).toString()

describe('the chips of a filter', () => {
  it('are none for the whole', () => {
    expect(chipsOf(WHOLE, names)).toEqual([])
  })

  it('stand for one value each, and take only that one away', () => {
    const chips = chipsOf({ ...WHOLE, area: ['110101', '110105'], type: ['relief'], q: '培训' }, names)
    expect(chips.map(({ field, value }) => [field, value])).toEqual([
      ['area', 'area 110101'],
      ['area', 'area 110105'],
      ['type', 'type.relief'],
      ['q', '培训'],
    ])
    expect(chips.map(({ without }) => addressOf(without))).toEqual([
      'area=110105&type=relief&q=%E5%9F%B9%E8%AE%AD',
      'area=110101&type=relief&q=%E5%9F%B9%E8%AE%AD',
      'area=110101&area=110105&q=%E5%9F%B9%E8%AE%AD',
      'area=110101&area=110105&type=relief',
    ])
  })

  it('join both ends of the period, and set single choices back to the usual', () => {
    const chips = chipsOf({ ...WHOLE, from: '2024', to: '2025', attribution: 'place', review: 'all' }, names)
    expect(chips.map(({ field }) => field)).toEqual(['period', 'attribution', 'rule'])
    expect(chips.map(({ without }) => addressOf(without))).toEqual([
      'attribution=place&review=all',
      'from=2024&to=2025&review=all',
      'from=2024&to=2025&attribution=place',
    ])
  })

  it('become one for a long list', () => {
    const filter: Filter = { ...WHOLE, type: ['relief', 'training', 'skills', 'meeting', 'rights'] }
    expect(chipsOf(filter, names)).toEqual([{ field: 'type', value: 'type.relief +4', without: WHOLE }])
  })
})

describe('what a field is set to', () => {
  it('says all, the one value, or the first and how many more', () => {
    expect(fieldValue('area', WHOLE, names)).toBe('filter.all')
    expect(fieldValue('area', { ...WHOLE, area: ['110101'] }, names)).toBe('area 110101')
    expect(fieldValue('area', { ...WHOLE, area: ['110101', '110105', 'etown'] }, names)).toBe('area 110101 +2')
    expect(fieldValue('attribution', WHOLE, names)).toBe('attribution.organiser')
    expect(fieldValue('rule', { ...WHOLE, review: 'all' }, names)).toBe('counting.rule.pending')
  })
})

describe('the address of another filter', () => {
  it('keeps the state of the screen, but no open ledger and no place in a list', () => {
    const current = new URLSearchParams('area=110101&sort=-units&cursor=abc&ledger=units&by=area&key=110101')
    expect(filterHref('/activities', current, { ...WHOLE, type: ['relief'] })).toBe(
      '/activities?sort=-units&type=relief',
    )
  })

  it('is the bare path where nothing is left to say', () => {
    expect(filterHref('/', new URLSearchParams('area=110101'), WHOLE)).toBe('/')
  })
})
