import { expect, it } from 'vitest'
import { periodOf } from '@/domain/statistics/period'

it.each<[string, Parameters<typeof periodOf>, ReturnType<typeof periodOf>]>([
  ['its own start', ['2024-03', ['2024-05-06'], 2024], { period: '2024-03', basis: 'start' }],
  ['the date of its report', [null, ['2024-05-06'], 2023], { period: '2024-05-06', basis: 'report' }],
  ['its first report', [null, ['2024-07-01', null, '2024-05-06'], null], { period: '2024-05-06', basis: 'report' }],
  ['the year alone', [null, [null], 2024], { period: '2024', basis: 'year' }],
  ['nothing', [null, [], null], { period: null, basis: 'unknown' }],
])('an activity is placed in time by %s', (_rule, given, period) => {
  expect(periodOf(...given)).toEqual(period)
})
