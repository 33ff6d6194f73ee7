import { describe, expect, it } from 'vitest'
import { type LedgerScope, ledgerHref } from '@/components/address'
import {
  type AskedLedger,
  closedLedgerHref,
  fromLedgerHref,
  ledgerFilter,
  readLedgerAddress,
} from '@/components/evidence/ledger-address'
import { readFilter } from '@/domain/statistics/filter'

const read = (query: string) => readLedgerAddress(new URLSearchParams(query))

describe('the ledger that an address asks for', () => {
  it('is none without the parameter', () => {
    expect(read('area=110101')).toBeNull()
  })

  it('reads what a link to it wrote', () => {
    for (const row of [null, { by: 'area', keys: ['110101'] }, { by: 'area,type', keys: ['citywide', 'relief'] }]) {
      const href = ledgerHref(new URLSearchParams('type=relief'), 'units', row)
      expect(read(href.slice(1))).toEqual({ subject: 'units', row })
    }
  })

  it('reads the earlier state that a link to it wrote', () => {
    const href = ledgerHref(new URLSearchParams(), 'units', null, { at: 'r12' })
    expect(href).toBe('?ledger=units&ledgerAt=r12')
    expect(read(href.slice(1))).toEqual({ subject: 'units', row: null, at: 'r12' })
    expect(closedLedgerHref('/compare', new URLSearchParams(href))).toBe('/compare')
  })

  it.each([
    'ledger=people',
    'ledger=',
    'ledger=units&by=area',
    'ledger=units&key=110101',
    'ledger=units&by=colour&key=red',
    'ledger=units&by=area&key=999999',
    'ledger=units&by=area&key=110101&key=110102',
    'ledger=units&by=area,area&key=110101&key=110101',
    'ledger=units&by=month&key=2024',
    'ledger=units&by=year&key=2024-03',
    'ledger=units&by=level&key=relief',
    'ledger=units&ledgerPeriod=2023',
    'ledger=units&ledgerPeriod=2023/2022',
    'ledger=units&ledgerPeriod=2023/2023-02-30',
    'ledger=units&ledgerPeriod=2023/2023/2023',
    'ledger=units&ledgerArea=110101',
    'ledger=units&ledgerAt=yesterday',
    'ledger=units&ledgerAt=12',
  ])('does not exist for %s', (query) => {
    expect(read(query)).toBe('unknown')
  })

  it.each([
    'ledger=units&by=month&key=unknown',
    'ledger=units&by=month&key=2024-03',
    'ledger=units&by=year&key=2024',
    'ledger=units&by=area&key=unknown',
    'ledger=units&by=series&key=none',
    'ledger=articles&by=organiser&key=北京市总工会',
  ])('exists for %s', (query) => {
    expect(read(query)).not.toBe('unknown')
  })
})

describe('the ledger of a number that the filter of its screen does not count', () => {
  const filter = readFilter(new URLSearchParams('area=110101&from=2024&to=2024&type=relief'))
  const hrefOf = (scope: LedgerScope) => ledgerHref(new URLSearchParams('area=110101'), 'units', null, scope).slice(1)

  it('counts another period', () => {
    const asked = read(hrefOf({ period: { from: '2023', to: '2023-06' } }))
    expect(asked).toEqual({ subject: 'units', row: null, period: { from: '2023', to: '2023-06' } })
    expect(ledgerFilter(filter, asked as AskedLedger)).toEqual({ ...filter, from: '2023', to: '2023-06' })
  })

  it('counts the whole city', () => {
    const asked = read(hrefOf({ wholeCity: true })) as AskedLedger
    expect(ledgerFilter(filter, asked)).toEqual({ ...filter, area: undefined })
  })

  it('is forgotten with the next ledger, and when it is closed', () => {
    const open = new URLSearchParams(hrefOf({ period: { from: '2023', to: '2023' }, wholeCity: true }))
    expect(ledgerHref(open, 'teams')).toBe('?area=110101&ledger=teams')
    expect(closedLedgerHref('/compare', open)).toBe('/compare?area=110101')
  })
})

it('closes a ledger and leaves the rest of the address alone', () => {
  const current = new URLSearchParams('area=110101&sort=-units&ledger=units&by=type&key=relief')
  expect(closedLedgerHref('/activities', current)).toBe('/activities?area=110101&sort=-units')
  expect(closedLedgerHref('/', new URLSearchParams('ledger=units'))).toBe('/')
})

it('leads out of a ledger with the filter, the figure and the way back', () => {
  const asked = { subject: 'units', row: { by: 'area', keys: ['110101'] } } as const
  expect(fromLedgerHref('/articles/a', new URLSearchParams('type=relief'), asked, 'a.1')).toBe(
    '/articles/a?type=relief&figure=a.1&via=units&viaBy=area&viaKey=110101',
  )
  expect(fromLedgerHref('/activities/a', new URLSearchParams(), { subject: 'teams', row: null })).toBe(
    '/activities/a?via=teams',
  )
})
