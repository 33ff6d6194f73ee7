import { describe, expect, it } from 'vitest'
import { comparisonAnswer } from '@/app/answers/compare/comparison'
import { comparisonOverTimeAnswer } from '@/app/answers/compare/over-time'
import { profilesAnswer } from '@/app/answers/compare/profiles'
import { answerContext } from '@/app/answers/context'
import { GET as profilesRoute } from '@/app/api/v1/compare/profiles/route'
import { GET as compareRoute } from '@/app/api/v1/compare/route'
import { GET as timeRoute } from '@/app/api/v1/compare/time/route'
import type { Database } from '@/db/client'
import type { FigureInput } from '@/db/writes/save-activity'
import { comparisonOverTimeSchema, comparisonSchema, type Profiles, profilesSchema } from '@/domain/comparison/answers'
import { OPERATOR } from '@/domain/people/viewer'
import { type Filter, WHOLE } from '@/domain/statistics/filter'
import { AREA_CODES, type AreaCode, type Bound, LEDGER_SUBJECTS } from '@/domain/vocabulary'
import { emptyDatabase } from '@/tests/factories/database'
import { aFigure, anActivity, anArticle, store } from '@/tests/factories/records'
import { ask, serveSeededFile } from '@/tests/factories/server'

serveSeededFile()

/** A database with one activity for each area named, in which so many took part. */
function databaseWith(
  reports: { area: AreaCode; value?: number; bound?: Bound; publication?: string; date?: string }[],
) {
  const db = emptyDatabase()
  for (const { area, value, bound = 'exact', publication = '劳动午报', date = '2024-05-06' } of reports) {
    const article = anArticle({ publication, date })
    const figures: FigureInput[] = value === undefined ? [] : [aFigure(article, '40余名', { value, bound })]
    store(db, [article], [anActivity([article], { area, figures })])
  }
  return db
}

function answersOf(db: Database, filter: Filter = WHOLE) {
  const context = answerContext('zh-CN', OPERATOR, db)
  const compared = comparisonAnswer(context, filter, {
    subjects: LEDGER_SUBJECTS,
    per: 'share',
    against: '2023/2023',
  })
  const over = comparisonOverTimeAnswer(context, filter, { subject: 'participants', per: 'total', step: 'month' })
  const profiles: Profiles = profilesAnswer(context, filter, 'participants')
  return {
    compared: comparisonSchema.parse(compared),
    over: comparisonOverTimeSchema.parse(over),
    profiles: profilesSchema.parse(profiles),
  }
}

describe('a comparison', () => {
  it('of nothing has all areas and no numbers', () => {
    for (const attribution of ['organiser', 'place'] as const) {
      const { compared, over, profiles } = answersOf(emptyDatabase(), { ...WHOLE, attribution })
      expect(compared.rows).toHaveLength(attribution === 'place' ? 20 : 19)
      expect(compared.rows.every(({ cells }) => cells.participants?.amount === null)).toBe(true)
      expect(compared.rows.every(({ cells }) => cells.activities?.amount?.value === 0)).toBe(true)
      expect(Object.values(compared.doubts)).toEqual(LEDGER_SUBJECTS.map(() => null))
      expect([over.periods, over.firsts]).toEqual([[], []])
      expect(profiles.rows.every(({ strongest, largest }) => strongest.types.length === 0 && largest === null)).toBe(
        true,
      )
    }
  })

  it('of one record gives it the first place, and doubts it', () => {
    const { compared, over, profiles } = answersOf(databaseWith([{ area: '110101', value: 40, bound: 'atLeast' }]))
    const [east] = compared.rows
    expect(east?.cells.participants).toMatchObject({
      amount: { value: 40, bound: 'atLeast' },
      range: { low: 1, high: 1 },
      rank: { first: 1, last: 1 },
      largestShare: 1,
      before: { amount: null, rank: null },
      change: { kind: 'notReported' },
    })
    expect(compared.doubts.participants).toMatchObject({ few: ['110101'] })
    expect(over.periods).toEqual(['2024-05'])
    expect(over.firsts).toEqual([{ publication: '劳动午报', period: '2024-05', articles: 1 }])
    expect(profiles.rows[0]?.largest).toMatchObject({ amount: { value: 40, bound: 'atLeast' }, share: 1 })
    expect(profiles.rows[1]?.missingTypes).toEqual(['training'])
  })

  it('of all areas, one of them far above the others, keeps bounds and places apart', () => {
    const reports = AREA_CODES.map((area, i) => ({ area, value: i === 0 ? 90_000 : 10 + i }))
    const { compared } = answersOf(databaseWith([...reports, { area: '110102', value: 5, bound: 'atLeast' }]))
    const ranks = new Map(compared.rows.map(({ key, cells }) => [key, cells.participants?.rank ?? null]))
    expect(ranks.get('110101')).toEqual({ first: 1, last: 2 })
    expect(ranks.get('110102')).toEqual({ first: 1, last: 12 })
    expect(ranks.get('etown')).toEqual({ first: 2, last: 3 })
    expect([ranks.get('citywide'), ranks.get('outside')]).toEqual([null, null])
    const cautious = answersOf(databaseWith(reports), { ...WHOLE, counting: 'cautious' }).compared
    expect(cautious.rows[0]?.cells.participants?.rank).toEqual({ first: 1, last: 1 })
  })

  it('of activities without figures has places by their number only', () => {
    const { compared } = answersOf(databaseWith([{ area: '110101' }, { area: '110101' }, { area: '110102' }]))
    const [east, west] = compared.rows
    expect(east?.cells.participants).toMatchObject({ amount: null, scaled: null, rank: null, unreported: 2 })
    expect([east?.cells.activities?.rank, west?.cells.activities?.rank]).toEqual([
      { first: 1, last: 1 },
      { first: 2, last: 2 },
    ])
    expect(east).toMatchObject({ activities: 2, withFigure: 0, publications: 1 })
    expect(compared.doubts.participants?.silent).toEqual(['110101', '110102'])
  })

  it('by place keeps apart what happened nobody knows where', () => {
    const db = databaseWith([{ area: '110101', value: 40 }])
    const { compared, over } = answersOf(db, { ...WHOLE, attribution: 'place' })
    expect(compared.rows.at(-1)).toMatchObject({ key: 'unknown', kind: null, activities: 1 })
    expect(compared.rows.at(-1)?.cells.participants).toMatchObject({ rank: null, amount: { value: 40 } })
    expect(over.rows.at(-1)?.cells[0]?.activities).toBe(1)
  })

  it('says when a publication joined, by what it reported first', () => {
    const db = databaseWith([
      { area: '110101', publication: '工人日报', date: '2024-07-01' },
      { area: '110102', publication: '劳动午报', date: '2024-05-02' },
      { area: '110102', publication: '劳动午报', date: '2024-08-02' },
    ])
    expect(answersOf(db).over.firsts).toEqual([
      { publication: '劳动午报', period: '2024-05', articles: 2 },
      { publication: '工人日报', period: '2024-07', articles: 1 },
    ])
    const earlier = anArticle({ publication: '工人日报', date: '2024-05-01' })
    store(db, [earlier], [anActivity([earlier], { area: '110101', review: 'pending' })])
    expect(answersOf(db, { ...WHOLE, review: 'all' }).over.firsts.at(-1)).toMatchObject({
      period: '2024-07',
      articles: 1,
    })
    // Whatever the filter: only what the axis does not reach has no mark.
    expect(answersOf(db, { ...WHOLE, publication: ['劳动午报'] }).over.firsts).toHaveLength(2)
    expect(answersOf(db, { ...WHOLE, from: '2024-08' }).over.firsts).toEqual([])
  })
})

describe('a question that cannot be answered is refused by name', () => {
  it.each([
    ['per=by:nobody', compareRoute, 'per', 'by:nobody'],
    ['per=head', compareRoute, 'per', 'head'],
    ['against=lastYear', compareRoute, 'against', 'lastYear'],
    ['against=previous&to=2024', compareRoute, 'against', 'previous'],
    ['against=2024/2023', compareRoute, 'against', '2024/2023'],
    ['against=2024-02-30/2024', compareRoute, 'against', '2024-02-30'],
    ['against=2024', compareRoute, 'against', '2024'],
    ['measures=participants,money', compareRoute, 'measures', 'money'],
    ['step=year', compareRoute, 'step', 'step'],
    ['step=week', timeRoute, 'step', 'week'],
    ['per=by:nobody', timeRoute, 'per', 'by:nobody'],
    ['measure=money', profilesRoute, 'measure', 'money'],
    ['per=share', profilesRoute, 'per', 'per'],
  ])('%s', async (query, route, field, value) => {
    for (const lang of ['zh-CN', 'en']) {
      const response = await ask(route, `${query}&lang=${lang}`)
      const { error } = (await response.json()) as { error: { field: string; message: string } }
      expect([response.status, error.field]).toEqual([400, field])
      expect(error.message).toContain(value)
      expect(error.message).not.toMatch(/badRequest\./)
    }
  })
})
