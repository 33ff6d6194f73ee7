import { describe, expect, it } from 'vitest'
import { pairOf, trendOf, trendValues } from '@/components/charts/trend-data'
import { axisLabel } from '@/components/charts/trend-text'
import { exactly, someRow, someStatistics } from '@/tests/unit/charts/some-rows'

const periods = someStatistics('year', [
  someRow('2023', { activities: 3, measures: { units: exactly(5, 1, 2) } }),
  someRow('2024', { activities: 2 }),
  someRow('unknown', { activities: 1, measures: { units: exactly(7) } }),
])

describe('a trend', () => {
  it('keeps what has no period apart from the periods', () => {
    const trend = trendOf(periods, null, [], 'units')
    expect(trend.points.map(({ key }) => key)).toEqual(['2023', '2024'])
    expect(trend.unknown?.amounts[0]?.value).toBe(7)
    expect(trendValues(trend)).toEqual([5, null, 7])
  })

  it('has a series for each chosen area, and tells no activity from nothing reported', () => {
    const pairs = someStatistics('year,area', [
      someRow(['2023', '110101'], { activities: 2, measures: { units: exactly(5, 1, 1) } }),
      someRow(['2024', '110102'], { activities: 1 }),
    ])
    const chosen = [
      { code: '110101', label: '东城' },
      { code: '110102', label: '西城' },
    ]
    const { series, points } = trendOf(periods, pairs, chosen, 'units')
    expect(series.map(({ label }) => label)).toEqual(['东城', '西城'])
    expect(points[0]?.amounts.map((amount) => amount?.value)).toEqual([5, undefined])
    expect(points[1]?.amounts).toEqual([null, { value: null, bound: null, reported: 0, unreported: 1 }])
  })

  it('compares two to six areas', () => {
    expect(pairOf('year', undefined)).toBeNull()
    expect(pairOf('year', ['a'])).toBeNull()
    expect(pairOf('month', ['a', 'b'])).toBe('month,area')
    expect(pairOf('year', 'abcdefg'.split(''))).toBeNull()
  })

  it('names years whole and months by number', () => {
    expect(['2024', '2024-01', '2024-11'].map(axisLabel)).toEqual(['2024', '2024', '11'])
  })
})
