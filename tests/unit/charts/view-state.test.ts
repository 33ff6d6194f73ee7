import { describe, expect, it } from 'vitest'
import { readView, withView } from '@/components/charts/view-state'

describe('the view in the address', () => {
  it('is the usual one where the address says nothing, and leaves nothing behind', () => {
    expect(readView(new URLSearchParams())).toMatchObject({
      measures: ['activities', 'participants', 'units'],
      column: 'activities',
      sort: 'activities',
      descending: true,
      scale: 'linear',
      step: 'year',
      tables: [],
    })
    expect(String(withView(new URLSearchParams('area=110101'), { scale: 'linear' }))).toBe('area=110101')
  })

  it('comes back as it was written', () => {
    const change = {
      measures: ['units', 'teams', 'funds_yuan'],
      column: 'teams',
      sort: 'teams',
      descending: false,
      scale: 'log',
      map: 'units',
      trend: 'awards',
      types: 'members',
      step: 'month',
      tables: ['areas', 'trend'],
      allPromises: true,
    } as const
    const params = withView(new URLSearchParams('q=%E5%9F%B9%E8%AE%AD'), structuredClone(change) as never)
    expect(readView(params)).toEqual(change)
    expect(params.get('q')).toBe('培训')
  })

  it('keeps an open ledger and the filter', () => {
    const params = withView(new URLSearchParams('from=2024&ledger=units&by=area&key=110101'), { map: 'units' })
    expect(String(params)).toBe('from=2024&ledger=units&by=area&key=110101&map=units')
  })

  it('falls back to the usual for what came damaged', () => {
    const view = readView(new URLSearchParams('measures=units,units,x&sort=-money&scale=7&map=&tables=map,nope'))
    expect(view).toMatchObject({
      measures: ['activities', 'participants', 'units'],
      sort: 'activities',
      scale: 'linear',
      map: 'activities',
      tables: ['map'],
    })
  })

  it('orders by name upwards and by a number as asked', () => {
    expect(readView(new URLSearchParams('sort=name'))).toMatchObject({ sort: 'name', descending: false })
    expect(readView(new URLSearchParams('sort=units'))).toMatchObject({ sort: 'units', descending: false })
    expect(readView(new URLSearchParams('sort=-units'))).toMatchObject({ sort: 'units', descending: true })
  })
})
