import { describe, expect, it } from 'vitest'
import { GET } from '@/app/api/v1/compare/zero-reports/route'
import { GET as statistics } from '@/app/api/v1/statistics/route'
import { isRecordCount } from '@/domain/comparison/words'
import type { ZeroReports } from '@/domain/comparison/zero-report-answers'
import { comparePartial } from '@/domain/figures/partial-date'
import type { Statistics } from '@/domain/statistics/answers'
import { WHOLE } from '@/domain/statistics/filter'
import { LEDGER_SUBJECTS } from '@/domain/vocabulary'
import { listFiles } from '@/tests/factories/list-files'
import { everyFilter, oneOf, PATIENCE, query } from '@/tests/factories/reconcile'
import { aFigure, anActivity, anArticle, store } from '@/tests/factories/records'
import { answerOf, ask, serveSeededFile } from '@/tests/factories/server'
import { wholeLedger } from '@/tests/factories/whole-ledger'

const db = serveSeededFile()
const asked = (text: string) => answerOf<ZeroReports>(GET, `lang=zh-CN&${text}`)
const row = <Row extends { key: string }>(rows: readonly Row[], key: string) => rows.find((each) => each.key === key)

describe('under any filter', PATIENCE, () => {
  it('what was not reported agrees with statistics and ledgers', async () => {
    await everyFilter(
      db(),
      async (filter, tile, pick) => {
        const subject = oneOf(LEDGER_SUBJECTS, pick)
        const reports = await answerOf<ZeroReports>(GET, query(filter, { measure: subject }))
        expect(reports.activities).toBe(tile.activities)
        for (const by of ['area', 'type'] as const) {
          const { rows } = await answerOf<Statistics>(statistics, query(filter, { by }))
          const own = by === 'area' ? reports.areas : reports.types
          for (const { key, activities, measures } of rows) {
            const found = own.find((each) => each.key === key)
            expect(found?.activities).toBe(activities)
            if (!isRecordCount(subject)) expect(found?.quantity).toEqual(measures[subject])
            if (found?.last) expect(comparePartial(found.last.period ?? '', filter.from ?? '')).toBeLessThan(0)
          }
        }
        const { rows } = await answerOf<Statistics>(statistics, query(filter, { by: 'area,type' }))
        const counted = reports.cells.filter(({ activities }) => activities > 0)
        expect(counted.map(({ area, type, activities }) => [[area, type], activities])).toEqual(
          rows.map(({ key, activities }) => [key, activities]),
        )
        const months = reports.months.reduce((sum, month) => sum + month.activities, reports.withoutMonth)
        expect(months).toBe(tile.activities)
        const one = reports.areas[pick % reports.areas.length]
        if (!one) return
        const open = query(filter, { measure: 'activities', by: 'area', key: one.key })
        expect((await wholeLedger(open)).counted).toHaveLength(one.activities)
      },
      60,
    )
  })
})

describe('the file of what was not reported', () => {
  it.each(['participants', 'articles'] as const)('has every row of the view, by %s', async (measure) => {
    const filter = { ...WHOLE, from: '2024', to: '2024' }
    const { csv, xlsx } = await listFiles(db(), { what: 'zero-reports', measure }, filter)
    expect(xlsx.rows).toHaveLength(csv.rows.length)
    expect(csv.head.join()).toContain('不等于没有开展活动')
    expect(csv.head.join()).toContain('/compare/zero-reports?from=2024&to=2024')
    const { areas, types, months, activities } = await asked(`from=2024&to=2024&measure=${measure}`)
    const at = (level: string) => csv.rows.filter((line) => line.范围 === level)
    const written = (level: string) => at(level).map((line) => [line.情况, line['活动数（项）']])
    const said = (state: string, count: number) => [
      {
        silent: '未见报道',
        withoutFigure: '有活动，未报道参加人数',
        reported: '有报道',
        noArticles: '本库没有当月的报道',
      }[state],
      String(count),
    ]
    expect(written('区域')).toEqual(areas.map((each) => said(each.state, each.activities)))
    expect(written('类型')).toEqual(types.map((each) => said(each.state, each.activities)))
    expect(written('月份')).toEqual(months.map((each) => said(each.state, each.activities)))
    expect(at('区域和类型')).toHaveLength(areas.length * types.length)
    expect(at('区域和类型').reduce((sum, line) => sum + Number(line['活动数（项）']), 0)).toBe(activities)
    expect(at('区域').map((line) => line.活动编号)).toEqual(areas.map(({ last }) => last?.id ?? ''))
  })
})

describe('the zero-report view', () => {
  it('names what nothing was reported of in 2024, since when, and nothing but what the bundled articles say', async () => {
    const { areas, types, months } = await asked('from=2024&to=2024')
    expect(areas.filter(({ state }) => state === 'silent').map(({ label }) => label)).toEqual([
      '丰台区',
      '石景山区',
      '海淀区',
      '昌平区',
      '大兴区',
      '平谷区',
      '密云区',
      '京外',
    ])
    expect(row(areas, '110108')?.last).toMatchObject({ area: '110108', period: '2023-07-24' })
    expect(row(areas, 'outside')?.last).toBeNull()
    expect(row(types, 'rights')).toMatchObject({ state: 'silent', last: { period: '2023' } })
    expect(months.map(({ state }) => state).join(' ')).toBe(
      'reported reported reported reported reported reported reported reported noArticles noArticles silent reported',
    )
  })

  it('looks for the last figure where activities are there without one', async () => {
    const { areas } = await asked('from=2024&to=2024&measure=participants')
    expect(row(areas, '110102')).toMatchObject({ state: 'withoutFigure', activities: 1, last: { area: '110102' } })
    const { areas: plain } = await asked('from=2024&to=2024&measure=activities')
    expect(row(plain, '110102')).toMatchObject({ state: 'reported', quantity: null, last: null })
  })

  it('has no past without a beginning of the period', async () => {
    const { areas } = await asked('area=outside&area=110101')
    expect(areas.map(({ key, state, last }) => [key, state, last])).toEqual([
      ['110101', 'reported', null],
      ['outside', 'silent', null],
    ])
  })

  it('says what waits for review, and takes what may lie in the period for no past', async () => {
    const article = anArticle({ body: '40余人参加。', date: '2031-03-02', year: 2031 })
    const figures = [aFigure(article, '40余', { bound: 'atLeast' })]
    const place = { area: 'outside', level: 'enterprise' } as const
    store(
      db(),
      [article],
      [
        anActivity([article], {
          id: 'waiting',
          ...place,
          dateStart: '2031-03',
          datePrecision: 'month',
          review: 'pending',
          figures,
        }),
        anActivity([article], { id: 'some-day', ...place, dateStart: '2031', datePrecision: 'year', year: 2031 }),
        anActivity([article], { id: 'before', ...place, dateStart: '2030-12', datePrecision: 'month', year: 2030 }),
      ],
    )
    const question = 'area=outside&from=2031-02&to=2031-06'
    const { areas, cells, withoutMonth } = await asked(`${question}&measure=participants`)
    expect(areas[0]).toMatchObject({
      state: 'withoutFigure',
      activities: 1,
      pending: { activities: 1, reporting: 1 },
      last: null,
    })
    expect(cells).toEqual([{ area: 'outside', type: 'training', activities: 1, reporting: 0, pending: 1 }])
    expect(withoutMonth).toBe(1)
    const { areas: next } = await asked('area=outside&from=2032&to=2032')
    expect(next[0]).toMatchObject({ state: 'silent', last: { id: 'some-day' } })
    const { areas: all } = await asked(`${question}&review=all`)
    expect(all[0]).toMatchObject({ state: 'reported', pending: { activities: 0, reporting: 0 } })
  })

  it.each(['measure=people', 'colour=red', 'from=2024&from=2025'])('refuses %s', async (text) => {
    expect((await ask(GET, text)).status).toBe(400)
  })
})
