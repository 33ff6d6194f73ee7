import { describe, expect, it } from 'vitest'
import { GET as promisesRoute } from '@/app/api/v1/promises/route'
import { GET as statisticsRoute } from '@/app/api/v1/statistics/route'
import { GET as summaryRoute } from '@/app/api/v1/summary/route'
import { writeQuantity } from '@/domain/figures/write-quantity'
import type { Promises, Statistics, Summary, Totals } from '@/domain/statistics/answers'
import type { LedgerSubject, Total } from '@/domain/vocabulary'
import { answerOf, serveSeededFile } from '@/tests/factories/server'
import { wholeLedger } from '@/tests/factories/whole-ledger'
import { wordsIn } from '@/tests/factories/words'

serveSeededFile()
const words = wordsIn('zh-CN')

const said = (totals: Totals | undefined, total: Total) => totals && writeQuantity(totals[total], words)

/** The six activities of the newspaper page, counted by hand: what the product must make of them. */
const ROWS = [
  { area: '110101', activities: 1, participants: '2,500余', units: '86', beneficiaries: '未报道', teams: '71' },
  { area: '110113', activities: 1, participants: '40余', units: '未报道', beneficiaries: '未报道', teams: '未报道' },
  { area: '110105', activities: 1, participants: '未报道', units: '2', beneficiaries: '未报道', teams: '未报道' },
  { area: 'etown', activities: 1, participants: '未报道', units: '3', beneficiaries: '1,000余', teams: '未报道' },
  { area: 'citywide', activities: 2, participants: '未报道', units: '11', beneficiaries: '未报道', teams: '未报道' },
] as const

const MEASURES = ['participants', 'units', 'beneficiaries', 'teams'] as const

describe('the page of six activities', () => {
  it.each(ROWS)('has in $area what was counted by hand', async ({ area, activities, ...measures }) => {
    const { rows } = await answerOf<Statistics>(statisticsRoute, 'source=page&by=area')
    const row = rows.find(({ key }) => key === area)
    expect(row?.activities).toBe(activities)
    for (const measure of MEASURES) expect(said(row?.measures, measure)).toBe(measures[measure])
  })

  it('has nothing in any other area', async () => {
    const { rows } = await answerOf<Statistics>(statisticsRoute, 'source=page&by=area')
    expect(rows).toHaveLength(19)
    const others = rows.filter(({ key }) => !ROWS.some(({ area }) => area === key))
    expect(others.every((row) => row.activities === 0 && row.measures.participants.value === null)).toBe(true)
  })

  it('has the totals that were counted by hand', async () => {
    const { activities, articles, measures, planned } = await answerOf<Summary>(summaryRoute, 'source=page')
    expect([activities, articles]).toEqual([6, 6])
    expect(measures.participants).toEqual({ value: 2540, bound: 'atLeast', reported: 2, unreported: 4 })
    expect(measures.units).toEqual({ value: 102, bound: 'exact', reported: 4, unreported: 2 })
    expect(measures.beneficiaries).toEqual({ value: 1000, bound: 'atLeast', reported: 1, unreported: 5 })
    expect(measures.teams).toEqual({ value: 71, bound: 'exact', reported: 1, unreported: 5 })
    expect(measures.peopleReached).toEqual({ value: 3540, bound: 'atLeast', reported: 3, unreported: 3 })
    expect(measures.funds_yuan).toEqual({ value: null, bound: null, reported: 0, unreported: 6 })
    expect(planned.beneficiaries).toEqual({ value: 20000, bound: 'atLeast', reported: 1, unreported: 5 })
    expect(planned.units).toEqual({ value: 100, bound: 'atLeast', reported: 1, unreported: 5 })
    expect(planned.participants.value).toBeNull()
  })

  it('has its plans in the economic zone alone', async () => {
    const { rows } = await answerOf<Statistics>(statisticsRoute, 'source=page&by=area')
    const planning = rows.filter(({ planned }) => planned.units.reported + planned.beneficiaries.reported > 0)
    expect(planning.map(({ key }) => key)).toEqual(['etown'])
    expect([said(planning[0]?.planned, 'units'), said(planning[0]?.planned, 'beneficiaries')]).toEqual([
      '100余',
      '20,000余',
    ])
  })

  it('sets each plan beside what was done', async () => {
    const { items } = await answerOf<Promises>(promisesRoute, 'source=page')
    expect(items.map(({ measure, planned, achieved }) => [measure, planned.value, achieved.value])).toEqual([
      ['units', 100, 3],
      ['beneficiaries', 20000, 1000],
    ])
  })
})

describe('its ledger', () => {
  const entries = async (measure: LedgerSubject, more = '') => {
    const { counted, excluded, notReported } = await wholeLedger(`source=page&measure=${measure}${more}`)
    return {
      counted: counted.map(({ activity, figure }) => `${activity.area} ${figure?.printed}`).sort(),
      excluded: excluded.map(({ activity, figure, reason }) => `${activity.area} ${figure?.printed} ${reason}`).sort(),
      notReported: notReported.length,
    }
  }

  it.each<[LedgerSubject, string[], string[], number]>([
    ['participants', ['110101 2500余名', '110113 40余名'], ['110101 1000余人 withinCampaign'], 4],
    [
      'units',
      [
        '110101 86家',
        '110105 美团骑手党群服务中心和区环卫中心',
        'citywide 11所',
        'etown 北京盛世华人供应链管理有限公司、北京安艺达保安服务有限公司、北京新浩环卫服务有限公司',
      ],
      ['etown 百余家 planned'],
      2,
    ],
    ['beneficiaries', ['etown 千余名'], ['etown 2万余名 planned'], 5],
    ['teams', ['110101 71支'], [], 5],
    [
      'peopleReached',
      ['110101 2500余名', '110113 40余名', 'etown 千余名'],
      ['110101 1000余人 withinCampaign', 'etown 2万余名 planned'],
      3,
    ],
    ['funds_yuan', [], [], 6],
  ])('of %s names what counts, what does not and why', async (measure, counted, excluded, notReported) => {
    expect(await entries(measure)).toEqual({ counted, excluded, notReported })
  })

  it('of plans holds the plans and nothing of what was done', async () => {
    expect(await entries('units', '&realisation=planned')).toEqual({
      counted: ['etown 百余家'],
      excluded: [],
      notReported: 5,
    })
  })

  it('marks what was counted by us and not printed', async () => {
    const { counted } = await wholeLedger('source=page&measure=units')
    const bases = Object.fromEntries(counted.map(({ activity, figure }) => [activity.area, figure?.basis]))
    expect(bases).toEqual({ 110101: 'printed', 110105: 'enumerated', etown: 'enumerated', citywide: 'printed' })
  })

  it('shows for every figure the words of the article', async () => {
    const { counted, excluded } = await wholeLedger('source=page&measure=participants')
    for (const { figure, evidence } of [...counted, ...excluded]) {
      expect(evidence.map(({ text }) => text)).toEqual([figure?.printed])
    }
  })
})
