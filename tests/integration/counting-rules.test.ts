import { describe, expect, it } from 'vitest'
import { answerContext } from '@/app/answers/context'
import { ledgerAnswer } from '@/app/answers/ledger'
import { statisticsAnswer } from '@/app/answers/statistics'
import { summaryAnswer } from '@/app/answers/summary'
import type { Database } from '@/db/client'
import { OPERATOR } from '@/domain/people/viewer'
import { parseFilter } from '@/domain/statistics/filter-schema'
import type { Total } from '@/domain/vocabulary'
import { emptyDatabase } from '@/tests/factories/database'
import { aFigure, anActivity, anArticle, store } from '@/tests/factories/records'

const filterOf = (query: string) => parseFilter(new URLSearchParams(query))
const summary = (db: Database, query = '') => summaryAnswer(answerContext('zh-CN', OPERATOR, db), filterOf(query))
const ledger = (db: Database, measure: Total, query = '') =>
  ledgerAnswer(answerContext('zh-CN', OPERATOR, db), filterOf(query), measure, null)

describe('review', () => {
  const db = emptyDatabase()
  const article = anArticle()
  const figures = [aFigure(article, '40余名')]
  store(
    db,
    [article],
    [
      anActivity([article], { review: 'verified', figures }),
      anActivity([article], { review: 'pending', figures }),
      anActivity([article], { review: 'rejected', reason: '不是工会活动', figures }),
    ],
  )

  it('lets only verified activities count', () => {
    expect(summary(db)).toMatchObject({ activities: 1, articles: 1, coverage: { pending: 0 } })
    expect(summary(db).measures.participants.value).toBe(40)
  })

  it('lets pending ones count where they are asked for, and says how many; rejected ones never', () => {
    expect(summary(db, 'review=all')).toMatchObject({ activities: 2, articles: 1, coverage: { pending: 1 } })
    expect(summary(db, 'review=all').measures.participants.value).toBe(80)
  })
})

describe('an activity in several articles', () => {
  const db = emptyDatabase()
  const early = anArticle({ date: '2024-05-06', publication: '劳动午报', body: '已有300人参加，计划惠及2万人。' })
  const late = anArticle({ date: '2024-05-20', publication: '工人日报', body: '共有280人参加。' })
  const activity = anActivity([early, late], {
    figures: [
      aFigure(early, '300人', { value: 300 }),
      aFigure(late, '280人', { value: 280 }),
      aFigure(early, '2万人', { measure: 'beneficiaries', value: 20000, realisation: 'planned', scope: 'campaign' }),
    ],
  })
  store(db, [early, late], [activity])

  it('counts once, by its later article', () => {
    expect(summary(db)).toMatchObject({ activities: 1, articles: 2 })
    const { counted, excluded } = ledger(db, 'participants')
    expect(counted.map(({ figure }) => figure?.printed)).toEqual(['280人'])
    expect(excluded.map(({ figure, reason }) => [figure?.printed, reason])).toEqual([['300人', 'superseded']])
  })

  it('is dated by its first', () => {
    expect(summary(db).coverage).toMatchObject({ firstPeriod: '2024-05-06', byReportDate: 1 })
  })

  it('is found by either publication, and stands in one row', () => {
    for (const name of ['劳动午报', '工人日报']) {
      const context = answerContext('zh-CN', OPERATOR, db)
      const { rows } = statisticsAnswer(context, filterOf(`publication=${name}`), ['publication'])
      expect(rows.map(({ key, activities }) => [key, activities])).toEqual([[name, 1]])
    }
  })

  it('never adds what was planned to what was done', () => {
    expect(summary(db).measures.beneficiaries.value).toBeNull()
    expect(summary(db).planned.beneficiaries.value).toBe(20000)
    expect(summary(db).measures.peopleReached.value).toBe(280)
    expect(summary(db, 'realisation=planned').measures.peopleReached.value).toBe(20000)
    expect(ledger(db, 'beneficiaries').excluded.map(({ reason }) => reason)).toEqual(['planned'])
  })
})

describe('a quantity split into parts', () => {
  it('adds the parts up, bounds joined', () => {
    const db = emptyDatabase()
    const article = anArticle({ body: '走访困难职工295名、劳模近183名。' })
    const part = { measure: 'beneficiaries', part: true } as const
    store(
      db,
      [article],
      [
        anActivity([article], {
          figures: [
            aFigure(article, '295名', { ...part, value: 295 }),
            aFigure(article, '近183名', { ...part, value: 183, bound: 'atMost' }),
          ],
        }),
      ],
    )
    expect(summary(db).measures.beneficiaries).toEqual({ value: 478, bound: 'atMost', reported: 1, unreported: 0 })
  })
})

describe('an area', () => {
  const db = emptyDatabase()
  const article = anArticle()
  store(
    db,
    [article],
    [
      anActivity([article], { area: 'citywide', placeArea: '110105' }),
      anActivity([article], { area: '110101', placeArea: null }),
    ],
  )
  const rows = (query: string) => {
    const { rows: all } = statisticsAnswer(answerContext('zh-CN', OPERATOR, db), filterOf(query), ['area'])
    return Object.fromEntries(all.flatMap((row) => (row.activities > 0 ? [[row.key, row.activities]] : [])))
  }

  it('is that of the organiser, or of the place where it was held', () => {
    expect(rows('')).toEqual({ citywide: 1, 110101: 1 })
    expect(rows('attribution=place')).toEqual({ 110105: 1, unknown: 1 })
  })

  it('filters by the same', () => {
    expect(summary(db, 'area=110105').activities).toBe(0)
    expect(summary(db, 'area=110105&attribution=place').activities).toBe(1)
  })
})

describe('a period', () => {
  const db = emptyDatabase()
  const article = anArticle({ date: null, year: null })
  store(
    db,
    [article],
    [
      { dateStart: '2024-05-06', datePrecision: 'day', year: 2024 },
      { dateStart: '2024-05', datePrecision: 'month', year: 2024 },
      { dateStart: null, datePrecision: 'reported', year: 2024 },
      { dateStart: null, datePrecision: 'reported', year: null },
    ].map((dates) => anActivity([article], dates as never)),
  )

  it.each([
    ['', 4, 0],
    ['from=2024', 3, 0],
    ['from=2024-05-01&to=2024-05-31', 3, 1],
    ['from=2024-05-06&to=2024-05-06', 3, 2],
    ['from=2024-05-07', 2, 2],
    ['from=2024-06', 1, 1],
    ['to=2024-04', 1, 1],
    ['to=2023', 0, 0],
  ])('%j takes %d activities that may lie in it, of which %d may not', (query, activities, uncertain) => {
    expect(summary(db, query)).toMatchObject({ activities, coverage: { periodUncertain: uncertain } })
  })

  it('never puts into a month what is dated by year', () => {
    const { rows } = statisticsAnswer(answerContext('zh-CN', OPERATOR, db), filterOf(''), ['month'])
    expect(rows.map(({ key, activities }) => [key, activities])).toEqual([
      ['2024-05', 2],
      ['unknown', 2],
    ])
  })
})
