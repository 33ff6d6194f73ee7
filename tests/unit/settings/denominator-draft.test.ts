import { describe, expect, it } from 'vitest'
import {
  changeOf,
  countChanges,
  faultsOf,
  isFaulty,
  NOTHING_CHANGED,
  readValue,
  sumOf,
  toDefault,
  toStore,
  typedDenominators,
  withAdded,
  withField,
  withRemoved,
  withRestored,
  withValue,
} from '@/components/settings/denominators/draft'
import { censusResidents } from '@/domain/settings/census-residents'
import type { DenominatorsState } from '@/domain/settings/denominators-answers'
import type { Area } from '@/domain/statistics/answers'
import seed from '@/seed/areas.json'

const areas = seed.areas as unknown as Area[]
const census = censusResidents(areas)
const members = { id: 'd-1', name: '会员数', per: 100 as const, source: '年报', date: '2023', values: { '110101': 10 } }
const state: DenominatorsState = {
  version: 3,
  denominators: [{ ...census, values: { ...census.values, '110101': 1 } }, members],
  defaults: [census],
  areas,
  history: [],
}

describe('the draft of denominators', () => {
  it('changes nothing until something is different', () => {
    expect(toStore(NOTHING_CHANGED, state)).toEqual(state.denominators)
    const same = withValue(withField(NOTHING_CHANGED, state, 'd-1', 'name', '会员数'), state, 'd-1', '110101', ' 10 ')
    expect(countChanges(same, state)).toBe(0)
  })

  it('counts denominators, and takes a change back by typing what was there', () => {
    const changed = withValue(
      withField(NOTHING_CHANGED, state, 'd-1', 'date', '2024'),
      state,
      'd-1',
      '110102',
      '2,500.5',
    )
    expect([countChanges(changed, state), changeOf(changed, 'd-1')]).toEqual([1, 'changed'])
    expect(toStore(changed, state)[1]).toEqual({ ...members, date: '2024', values: { '110101': 10, '110102': 2500.5 } })
    const back = withValue(withField(changed, state, 'd-1', 'date', '2023'), state, 'd-1', '110102', '')
    expect(countChanges(back, state)).toBe(0)
  })

  it('keeps what was typed beside what somebody else set meanwhile', () => {
    const changed = withValue(NOTHING_CHANGED, state, 'd-1', '110102', '7')
    const theirs = { ...members, per: 1000 as const, values: { '110101': 11 } }
    const stored = toStore(changed, { ...state, denominators: [census, theirs] })
    expect(stored[1]).toEqual({ ...theirs, values: { '110101': 11, '110102': 7 } })
    expect(countChanges(changed, { ...state, denominators: [census] })).toBe(0)
  })

  it('adds, removes and restores', () => {
    const added = withAdded(NOTHING_CHANGED, 'd-2')
    expect(typedDenominators(added, state).map(({ id }) => id)).toEqual(['residents', 'd-1', 'd-2'])
    expect(countChanges(withRemoved(added, 'd-2'), state)).toBe(0)
    const removed = withRemoved(NOTHING_CHANGED, 'd-1')
    expect(toStore(removed, state)).toHaveLength(1)
    expect(toStore(withRestored(removed, 'd-1'), state)).toEqual(state.denominators)
  })

  it('brings the census back', () => {
    const back = toDefault(NOTHING_CHANGED, state, census)
    expect(toStore(back, state)[0]).toEqual(census)
  })

  it('finds what is missing or wrong', () => {
    const [, , empty] = typedDenominators(withAdded(NOTHING_CHANGED, 'd-2'), state)
    if (!empty) throw new Error('not there')
    expect(faultsOf(empty)).toEqual({
      fields: { name: 'missing', source: 'missing', date: 'missing' },
      areas: [],
      hasNoValue: true,
    })
    const wrong = {
      ...empty,
      fields: { name: '甲', per: '1', source: '乙', date: '2024-13' },
      values: { etown: '约300' },
    }
    expect(faultsOf(wrong)).toMatchObject({ fields: { date: 'badDate' }, areas: ['etown'] })
    expect(typedDenominators(NOTHING_CHANGED, state).some((each) => isFaulty(faultsOf(each)))).toBe(false)
  })

  it('sums what can be read', () => {
    const [, own] = typedDenominators(withValue(NOTHING_CHANGED, state, 'd-1', 'etown', 'x'), state)
    expect(own && sumOf(own)).toBe(10)
  })
})

describe('a number as typed', () => {
  it.each([
    ['', null],
    [' 1,106,214 ', 1_106_214],
    ['１２３', 123],
    ['0.5', 0.5],
    ['0', 'bad'],
    ['-3', 'bad'],
    ['约300', 'bad'],
    ['1e5', 'bad'],
    ['9999999999999', 'bad'],
  ])('%s', (typed, value) => {
    expect(readValue(typed)).toBe(value)
  })
})
