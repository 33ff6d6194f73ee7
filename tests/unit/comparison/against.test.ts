import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { periodAgainst } from '@/domain/comparison/against'
import { comparePartial, isPartialDate } from '@/domain/figures/partial-date'
import { partialDates } from '@/tests/factories/filters'

describe('the same period a year earlier', () => {
  it.each([
    ['2024', '2024', '2023', '2023'],
    ['2023', '2024', '2022', '2023'],
    ['2024-01', '2024-03', '2023-01', '2023-03'],
    ['2024-02', '2024-02', '2023-02', '2023-02'],
    ['2024', '2024-06', '2023', '2023-06'],
    ['2024-03-05', '2024-03-05', '2023-03-05', '2023-03-05'],
    ['2024-02-29', '2024-02-29', '2023-02-28', '2023-02-28'],
    ['2024-02-01', '2024-02-29', '2023-02-01', '2023-02-28'],
    ['2025-02-01', '2025-02-28', '2024-02-01', '2024-02-29'],
    ['2024-12-01', '2025-02-28', '2023-12-01', '2024-02-29'],
    ['2025-02-27', '2025-02-28', '2024-02-27', '2024-02-28'],
    ['2025-02', '2025-02-28', '2024-02', '2024-02-29'],
    ['2024-01-01', '2024-12-31', '2023-01-01', '2023-12-31'],
  ])('as %s to %s is %s to %s', (from, to, first, last) => {
    expect(periodAgainst({ from, to }, 'lastYear')).toEqual({ from: first, to: last })
  })
})

describe('the period compared with', () => {
  it('is the one before, or the one that is named', () => {
    expect(periodAgainst({ from: '2024-04', to: '2024-06' }, 'previous')).toEqual({ from: '2024-01', to: '2024-03' })
    expect(periodAgainst({ from: '2024', to: '2024' }, '2019/2021-06')).toEqual({ from: '2019', to: '2021-06' })
    expect(periodAgainst({}, '2019/2021')).toEqual({ from: '2019', to: '2021' })
  })

  it('is none where the period is open, or what is named is no date', () => {
    for (const against of ['lastYear', 'previous'] as const) {
      expect(periodAgainst({ from: '2024' }, against)).toBeNull()
      expect(periodAgainst({ to: '2024' }, against)).toBeNull()
    }
    expect(periodAgainst({}, '2024-13/2025')).toBeNull()
    expect(periodAgainst({ from: '0000', to: '0000' }, 'lastYear')).toBeNull()
  })

  it('is one of real dates in their order', () => {
    fc.assert(
      fc.property(partialDates, partialDates, fc.constantFrom('lastYear', 'previous'), (a, b, against) => {
        const [from, to] = comparePartial(a, b) > 0 ? [b, a] : [a, b]
        const period = periodAgainst({ from, to }, against)
        expect(period && [period.from, period.to].every(isPartialDate)).toBe(true)
        expect(period && comparePartial(period.from, period.to) <= 0).toBe(true)
      }),
    )
  })
})
