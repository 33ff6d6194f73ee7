import { describe, expect, it } from 'vitest'
import { type NumberName, readNumberName } from '@/domain/reports/check/number-name'

const CASES: [key: string, told: Partial<NumberName>][] = [
  ['total/participants', { rows: [], subject: 'participants', realisation: null, isWider: false }],
  ['total/planned/units', { subject: 'units', realisation: 'planned' }],
  ['planned/total/units', { subject: 'units', realisation: 'planned' }],
  ['area/110101/participants/reported', { rows: [{ by: 'area', key: '110101' }], subject: 'participants' }],
  [
    'area,type/110101,relief/activities',
    {
      rows: [
        { by: 'area', key: '110101' },
        { by: 'type', key: 'relief' },
      ],
      subject: 'activities',
    },
  ],
  [
    'area/110101/series/五月的鲜花/activities',
    {
      rows: [
        { by: 'area', key: '110101' },
        { by: 'series', key: '五月的鲜花' },
      ],
      subject: 'activities',
    },
  ],
  ['month/unknown/articles', { rows: [{ by: 'month', key: 'unknown' }], subject: 'articles' }],
  ['activity/dongcheng-2024-wuyue-xianhua/teams', { activityId: 'dongcheng-2024-wuyue-xianhua', subject: 'teams' }],
  ['before/units', { subject: 'units', isWider: true }],
  ['area/110101/units/city/percent', { rows: [], subject: 'units', isWider: true }],
  ['area/110101/participants/place/first', { rows: [], subject: 'participants', isWider: false }],
  ['type/relief/activities/percent', { rows: [], subject: 'activities' }],
  ['area/110101/largest/participants/percent', { rows: [{ by: 'area', key: '110101' }], subject: 'participants' }],
]

describe('the key of a stated number', () => {
  it.each(CASES)('%s', (key, told) => {
    expect(readNumberName(key)).toMatchObject(told)
  })
})
