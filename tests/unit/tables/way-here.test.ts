import { describe, expect, test } from 'vitest'
import { backHref, onwardHref, readWayHere } from '@/components/activity/way-here'

const way = (query: string) => readWayHere(new URLSearchParams(query))

describe('the way to a page', () => {
  test('filter and ledger are taken out of the address, nothing else', () => {
    const { filterParams, asked } = way('area=110101&via=units&viaBy=area&viaKey=110101&utm_source=mail&sort=type')
    expect(filterParams.toString()).toBe('area=110101')
    expect(asked).toEqual({ subject: 'units', row: { by: 'area', keys: ['110101'] } })
  })

  test('a ledger that does not exist is passed over', () => {
    expect(way('via=happiness').asked).toBeNull()
    expect(way('via=units&viaBy=area').asked).toBeNull()
    expect(way('area=110101').asked).toBeNull()
  })

  test('back leads to the overview with the ledger open', () => {
    const here = way('from=2024&via=units&viaBy=area,type&viaKey=110101&viaKey=relief')
    if (here.asked === null) throw new Error('no ledger')
    expect(decodeURIComponent(backHref(here, here.asked))).toBe(
      '/?from=2024&ledger=units&by=area,type&key=110101&key=relief',
    )
  })

  test('a link on keeps the way and names the figure', () => {
    expect(onwardHref('/articles/a', way('from=2024'), 'x.1')).toBe('/articles/a?from=2024&figure=x.1')
    expect(onwardHref('/articles/a', way(''))).toBe('/articles/a')
    expect(onwardHref('/articles/a', way('via=units'), 'x.1')).toBe('/articles/a?figure=x.1&via=units')
  })
})
