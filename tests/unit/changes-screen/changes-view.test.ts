import { describe, expect, it } from 'vitest'
import { readChangesView, withChangesView } from '@/components/compare/changes/changes-view'

const read = (query: string) => readChangesView(new URLSearchParams(query), '2026-11-16', ['residents'])

describe('the view of changes in an address', () => {
  it('is as usual where nothing stands in it', () => {
    expect(read('')).toEqual({
      subject: 'participants',
      per: 'total',
      since: '2026-11-16',
      until: null,
      open: null,
      asTable: false,
    })
  })

  it('is read back as it was written', () => {
    const view = {
      since: 'r12',
      until: '2026-11-20',
      open: 'joined',
      asTable: true,
      subject: 'units',
      per: 'by:residents',
    } as const
    const params = withChangesView(new URLSearchParams('area=110101'), view)
    expect(readChangesView(params, '2026-11-16', ['residents'])).toEqual(view)
    expect(params.get('area')).toBe('110101')
    expect(
      withChangesView(params, {
        until: null,
        open: null,
        asTable: false,
        subject: 'participants',
        per: 'total',
      }).toString(),
    ).toBe('area=110101&since=r12')
  })

  it.each(['since=yesterday', 'since=r', 'open=all', 'per=by:members', 'per=share', 'until=12'])(
    'passes over what came back damaged: %s',
    (query) => {
      expect(read(query)).toEqual(read(''))
    },
  )

  it('leaves the tables of other screens as they are', () => {
    expect(withChangesView(new URLSearchParams('tables=ranking'), { asTable: true }).get('tables')).toBe(
      'ranking,changes',
    )
    expect(withChangesView(new URLSearchParams('tables=ranking,changes'), { asTable: false }).get('tables')).toBe(
      'ranking',
    )
  })
})
