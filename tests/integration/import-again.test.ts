import { describe, expect, it } from 'vitest'
import { answerContext } from '@/app/answers/context'
import { reviewItemAnswer } from '@/app/answers/review'
import { summaryAnswer } from '@/app/answers/summary'
import type { Database } from '@/db/client'
import { activityRecord } from '@/db/queries/activity-record'
import { articleFields } from '@/db/queries/article-fields'
import { decide } from '@/db/writes/decide'
import { OPERATOR } from '@/domain/people/viewer'
import { CONFIDENT } from '@/domain/review/accept-confident'
import { parseFilter } from '@/domain/statistics/filter-schema'
import { emptyDatabase, NOW } from '@/tests/factories/database'
import { aFile, importInto } from '@/tests/factories/imports'
import { aFigure, anActivity, anArticle, store } from '@/tests/factories/records'
import { viewer } from '@/tests/factories/viewers'

const HEADLINE = '怀柔区总工会举办职工健步走活动'
const BODY = `本报讯（记者 林一川）5月6日，怀柔区总工会举办职工健步走活动，来自32家单位的600余名职工沿湖步行五公里，途中设置知识问答和垃圾分类宣传。活动结束后，工会为每名职工发放了一份纪念品，并向坚持走完全程的队伍颁发了证书。`
const PAGE = `## ${HEADLINE}\n\n${BODY}\n`

const participants = (db: Database) =>
  summaryAnswer(answerContext('zh-CN', OPERATOR, db), parseFilter(new URLSearchParams('area=110116'))).measures
    .participants.value
const articles = (db: Database) => db.$client.prepare('select count(*) from articles').pluck().get()

/** A digest of the page with two figures, of which the page shows one in the same words. */
function withDigest() {
  const db = emptyDatabase()
  const digest = anArticle({
    id: 'huairou-walk',
    headline: HEADLINE,
    byline: ['记者 林一川'],
    date: null,
    year: 2031,
    body: '怀柔区总工会办健步走，600余名职工参加，奖励6支队伍。',
  })
  const figures = [
    aFigure(digest, '600余名', { value: 600, bound: 'atLeast' }),
    aFigure(digest, '6支', { measure: 'teams', value: 6 }),
  ]
  const activity = anActivity([digest], {
    id: 'walk',
    area: '110116',
    organisers: ['怀柔区总工会'],
    figures,
    year: 2031,
  })
  store(db, [digest], [activity])
  return db
}

describe('the original of a digest', () => {
  it('takes its place; evidence is found again, and what is lost waits for a person', async () => {
    const db = withDigest()
    const [outcome] = await importInto(db, [aFile(PAGE)], { date: '2031-05-07' })
    expect(outcome?.articles[0]).toMatchObject({
      id: 'huairou-walk',
      recognised: { by: 'sameHeadline', action: 'replace', bodyKind: 'digest', lost: ['6支'] },
    })
    expect(articles(db)).toBe(1)
    const stored = articleFields(db, 'huairou-walk')
    expect(stored).toMatchObject({ bodyKind: 'original', date: '2031-05-07', publication: '劳动午报' })
    const walk = activityRecord(db, 'walk')
    expect(walk?.record.review).toBe('pending')
    expect(walk?.record.figures).toMatchObject([
      { review: 'verified', printed: '600余名', evidence: [{ articleId: 'huairou-walk' }] },
      { review: 'pending', printed: '6支', evidence: [] },
    ])
    const [span] = walk?.record.figures[0]?.evidence ?? []
    expect(stored?.body.slice(span?.start, span?.end)).toBe('600余名')

    const item = reviewItemAnswer(answerContext('zh-CN', OPERATOR, db), { article: 'huairou-walk' })
    const news = item?.activities.find(({ record }) => record.id !== 'walk')
    expect(news?.record.figures.map(({ printed }) => printed)).toContain('32家')
    expect(news?.record.figures.map(({ printed }) => printed)).not.toContain('600余名')
    expect(news?.candidates.map(({ id }) => id)).toEqual(['walk'])

    const version = () => activityRecord(db, 'walk')?.version ?? 0
    const reject = { kind: 'rejectFigure', activityId: 'walk', figureId: 'walk.2', reason: '原文没有' } as const
    decide(db, viewer('publisher', null, '审核员'), NOW, { ...reject, version: version() })
    decide(db, viewer('publisher', null, '审核员'), NOW, {
      kind: 'acceptActivity',
      activityId: 'walk',
      version: version(),
    })
    decide(db, viewer('publisher', null, '审核员'), NOW, {
      kind: 'merge',
      activityId: news?.record.id ?? '',
      version: news?.version ?? 0,
      into: 'walk',
      intoVersion: version(),
      reason: null,
    })
    expect(participants(db)).toBe(600)
    expect(activityRecord(db, 'walk')?.record.figures.map(({ printed, review }) => [printed, review])).toContainEqual([
      '32家',
      'verified',
    ])
  })

  it('is only attached, or stored beside it, where a person says so', async () => {
    const attached = withDigest()
    await importInto(attached, [aFile(PAGE)], { choices: { 0: 'attach' } })
    expect([articles(attached), articleFields(attached, 'huairou-walk')?.bodyKind]).toEqual([1, 'digest'])
    expect(activityRecord(attached, 'walk')?.record.review).toBe('verified')

    const apart = withDigest()
    const [outcome] = await importInto(apart, [aFile(PAGE)], { choices: { 0: 'apart' } })
    expect(outcome?.articles[0]?.recognised).toMatchObject({ action: 'apart', lost: [] })
    expect(articles(apart)).toBe(2)
  })
})

describe('an article that is there in full', () => {
  it('is not stored twice: not in another layout, not nearly the same, not twice in one batch', async () => {
    const db = emptyDatabase()
    const wrapped = PAGE.replace('来自32家', '来自32\n\n家').replaceAll('，', '， ')
    const near = `## 健步走活动在湖边举行\n\n${BODY.replace('途中', '沿途')}\n`
    const outcomes = await importInto(
      db,
      [PAGE, wrapped, near].map((text, i) => aFile(text, `${i}.txt`)),
      { date: '2031-05-07' },
    )
    const seen = outcomes.flatMap((outcome) => outcome.articles.map(({ recognised }) => recognised?.by ?? null))
    expect(seen).toEqual([null, 'sameText', 'nearText'])
    expect(articles(db)).toBe(1)
    expect(db.$client.prepare('select count(*) from activities').pluck().get()).toBe(1)
    expect(db.$client.prepare('select count(*) from figures').pluck().get()).toBeGreaterThan(0)
  })

  it('is known by its words where a dry run reads it twice', async () => {
    const db = emptyDatabase()
    const outcomes = await importInto(db, [aFile(PAGE), aFile(`${PAGE}\n`)], { dryRun: true })
    expect(outcomes.map((outcome) => outcome.articles[0]?.recognised?.by ?? null)).toEqual([null, 'sameText'])
    expect(articles(db)).toBe(0)
  })
})

it('accepts at once what is sure, where that is asked for', async () => {
  const db = emptyDatabase()
  const [outcome] = await importInto(db, [aFile(PAGE)], { acceptConfident: true, date: '2031-05-07' })
  const record = activityRecord(db, outcome?.articles[0]?.activities[0]?.id ?? '')?.record
  const sure = record?.figures.filter(({ confidence }) => (confidence ?? 0) >= CONFIDENT) ?? []
  expect(sure.length).toBeGreaterThan(0)
  expect(sure.map(({ review }) => review)).toEqual(sure.map(() => 'verified'))
  expect(
    record?.figures
      .filter(({ confidence }) => (confidence ?? 0) < CONFIDENT)
      .every(({ review }) => review === 'pending'),
  ).toBe(true)
})
