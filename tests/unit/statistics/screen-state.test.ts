import { describe, expect, it } from 'vitest'
import { LEDGER_KEYS } from '@/components/address'
import { readView, withView } from '@/components/charts/view-state'
import { withChangesView } from '@/components/compare/changes/changes-view'
import { withCompareView } from '@/components/compare/compare-view'
import { nameFromSentence } from '@/domain/settings/view-name'
import { foreignParameter, isStateScreen, stateQuery } from '@/domain/statistics/screen-state'

describe('the state of a screen', () => {
  it('holds every parameter that its screen writes', () => {
    const usual = readView(new URLSearchParams())
    const overview = withView(new URLSearchParams(), {
      ...usual,
      measures: ['units', 'teams', 'items'],
      column: 'teams',
      sort: 'name',
      scale: 'log',
      map: 'units',
      trend: 'units',
      types: 'units',
      step: 'month',
      tables: ['map'],
      allPromises: true,
    })
    expect(foreignParameter('/', overview)).toBeUndefined()
    const compare = withCompareView(new URLSearchParams(), {
      subjects: ['teams'],
      focus: 'teams',
      per: 'share',
      against: 'previous',
      step: 'month',
      sort: 'area',
      tables: ['trend'],
    })
    expect(foreignParameter('/compare', compare)).toBeUndefined()
    const changes = withChangesView(compare, { since: 'r1', until: 'r2', open: null })
    expect(foreignParameter('/compare/changes', changes)).toBeUndefined()
  })

  it('holds an open ledger', () => {
    for (const key of LEDGER_KEYS) expect(foreignParameter('/', new URLSearchParams([[key, 'x']]))).toBeUndefined()
  })

  it('leaves out what other programs added, and places in lists', () => {
    const query = new URLSearchParams('area=110101&utm_source=mail&cursor=abc&sort=-units')
    expect(stateQuery('/activities', query)).toBe('area=110101&sort=-units')
  })

  it.each(['/settings', '//example.org', 'toString', '/areas/x', ''])('is none of %s', (path) => {
    expect(isStateScreen(path)).toBe(false)
  })
})

describe('the name of a view', () => {
  it('is the sentence of its filter without its count, cut where it is too long', () => {
    expect(nameFromSentence('全部时间，朝阳区，已核实的 191 项活动。')).toBe('全部时间，朝阳区')
    expect(nameFromSentence('All time; Chaoyang; 191 verified activities.')).toBe('All time; Chaoyang')
    expect(nameFromSentence('长'.repeat(80))).toHaveLength(60)
  })
})
