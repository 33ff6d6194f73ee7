import { beforeEach, describe, expect, it } from 'vitest'
import { answerContext } from '@/app/answers/context'
import { queueAnswer } from '@/app/answers/review'
import { GET as activity } from '@/app/api/v1/activities/[id]/route'
import { POST } from '@/app/api/v1/decisions/route'
import { GET as itemRoute } from '@/app/api/v1/review/item/route'
import { GET as queueRoute } from '@/app/api/v1/review/route'
import { GET as summaryRoute } from '@/app/api/v1/summary/route'
import { activityRecord } from '@/db/queries/activity-record'
import { OPERATOR } from '@/domain/people/viewer'
import type { Queue, ReviewItem } from '@/domain/review/answers'
import type { Decision, DecisionAnswer } from '@/domain/review/decision'
import type { Ledger, Summary } from '@/domain/statistics/answers'
import { emptyDatabase } from '@/tests/factories/database'
import { inTheNameOf } from '@/tests/factories/people'
import { aFigure, anActivity, anArticle, store } from '@/tests/factories/records'
import { answerOf, ask, send, serveSeededFile } from '@/tests/factories/server'
import { wholeLedger } from '@/tests/factories/whole-ledger'

const db = serveSeededFile()

async function decide(decision: Decision, by = '李审核'): Promise<DecisionAnswer> {
  const response = await send(POST, { decision }, { headers: await inTheNameOf(by) })
  const body = await response.json()
  if (response.status !== 200) throw new Error(`${response.status} ${JSON.stringify(body)}`)
  return body as DecisionAnswer
}

async function refused(decision: unknown, by = '李审核') {
  const response = await send(POST, { decision }, { query: 'lang=zh-CN', headers: await inTheNameOf(by) })
  const { error } = (await response.json()) as { error: { code: string; message: string; field?: string } }
  return { status: response.status, ...error }
}

const at = (id: string) => {
  const found = activityRecord(db(), id)
  if (found === null) throw new Error(id)
  return { ...found, seen: { activityId: id, version: found.version } }
}

let count = 0
/** A pending activity with two figures in an article of its own, and a verified one of the same organiser. */
function aPair() {
  count += 1
  const article = anArticle({
    id: `report-${count}`,
    body: `大兴区总工会举办第${count}期培训，86家单位的2500余名职工参加，甲厂、乙厂和丙厂到场。`,
    date: '2025-05-06',
    year: 2025,
  })
  const pending = anActivity([article], {
    id: `pending-${count}`,
    review: 'pending',
    area: '110115',
    organisers: ['大兴区总工会'],
    figures: [
      aFigure(article, '86家', { measure: 'units', value: 86 }),
      aFigure(article, '2500余名', { value: 2500, bound: 'atLeast' }),
    ],
  })
  const other = anArticle({ id: `other-${count}`, body: '共有300人参加。', date: '2025-05-08', year: 2025 })
  const known = anActivity([other], {
    id: `known-${count}`,
    area: '110115',
    organisers: ['大兴区总工会'],
    figures: [aFigure(other, '300人', { value: 300 })],
  })
  store(db(), [article, other], [pending, known])
  return { article: article.id, pending: pending.id, known: known.id }
}

const participants = async () =>
  (await answerOf<Summary>(summaryRoute, 'area=110115&from=2025-05&to=2025-05')).measures.participants.value

describe('review', () => {
  let ids: ReturnType<typeof aPair>
  beforeEach(() => {
    ids = aPair()
  })

  it('shows the item with its candidates and its place in the queue', async () => {
    const queue = await answerOf<Queue>(queueRoute, 'limit=1')
    expect(queue.total).toBe(count)
    expect(queue.items[0]).toMatchObject({ pendingFigures: 2, impact: { area: '110115' } })
    const all = await answerOf<Queue>(queueRoute, 'limit=200')
    const next =
      queue.nextCursor === null ? [] : (await answerOf<Queue>(queueRoute, `limit=200&cursor=${queue.nextCursor}`)).items
    expect([...queue.items, ...next]).toEqual(all.items)
    const item = await answerOf<ReviewItem>(itemRoute, `article=${ids.article}`)
    expect(item.activities.map(({ record }) => record.id)).toEqual([ids.pending])
    expect(item.activities[0]?.candidates.map(({ id }) => id)).toContain(ids.known)
    expect(await answerOf<ReviewItem>(itemRoute, `activity=${ids.pending}`)).toEqual(item)
  })

  it('counts what is accepted, and no longer once that is undone', async () => {
    const before = await participants()
    const { change, records } = await decide({ kind: 'acceptActivity', ...at(ids.pending).seen })
    expect(records[0]?.record.figures.map(({ review }) => review)).toEqual(['verified', 'verified'])
    expect(await participants()).toBe((before ?? 0) + 2500)
    await decide({ kind: 'undo', change })
    expect(await participants()).toBe(before)
    expect(at(ids.pending).record.review).toBe('pending')
  })

  it('tells the second of two people who was first', async () => {
    const { seen } = at(ids.pending)
    await decide({ kind: 'acceptFigure', ...seen, figureId: `${ids.pending}.1` }, '王先到')
    const answer = await refused({ kind: 'acceptActivity', ...seen }, '赵后到')
    expect(answer).toMatchObject({ status: 409, code: 'conflict' })
    expect(answer.message).toContain('王先到')
    expect(at(ids.pending).record.figures.map(({ review }) => review)).toEqual(['verified', 'pending'])
  })

  it('throws a figure out with the reason', async () => {
    await decide({ kind: 'rejectFigure', ...at(ids.pending).seen, figureId: `${ids.pending}.2`, reason: '全年数' })
    await decide({ kind: 'acceptActivity', ...at(ids.pending).seen })
    const { excluded } = await wholeLedger('measure=participants&area=110115&from=2025-05')
    expect(excluded.find(({ activity: { id } }) => id === ids.pending)).toMatchObject({ reason: 'rejected' })
  })

  it('keeps a corrected figure visible beside its correction', async () => {
    await decide({ kind: 'acceptActivity', ...at(ids.pending).seen })
    const figure = at(ids.pending).record.figures[1]
    if (!figure) throw new Error('no figure')
    const { measure, realisation, scope, part, who } = figure
    const reading = { measure, realisation, scope, part, who, value: 2600, bound: 'exact' as const }
    const decision = { kind: 'correctFigure' as const, ...at(ids.pending).seen, figureId: figure.id, reading }
    expect(await refused({ ...decision, reason: null })).toMatchObject({ status: 422, field: 'reason' })
    await decide({ ...decision, reason: '主办方更正' })
    const ledger = await wholeLedger('measure=participants&area=110115&from=2025-05')
    const own = (entries: Ledger['counted']) => entries.filter((entry) => entry.activity.id === ids.pending)
    expect(own(ledger.counted).map((entry) => [entry.figure?.value, entry.figure?.basis])).toEqual([[2600, 'entered']])
    expect(own(ledger.excluded)).toMatchObject([{ reason: 'superseded', figure: { printed: '2500余名', value: 2500 } }])
  })

  it('adds a missed figure by its words: printed, listed, or with a reason', async () => {
    const { article } = await answerOf<ReviewItem>(itemRoute, `article=${ids.article}`)
    const span = (words: string) => {
      const start = article?.body.indexOf(words) ?? -1
      return { articleId: ids.article, start, end: start + words.length }
    }
    const add = (words: string, value: number, reason: string | null) =>
      decide({
        kind: 'addFigure',
        ...at(ids.pending).seen,
        reading: {
          measure: 'units',
          value,
          bound: 'exact',
          realisation: 'achieved',
          scope: 'occasion',
          part: false,
          who: null,
        },
        span: span(words),
        reason,
      })
    await add('86家', 86, null)
    await add('甲厂、乙厂和丙厂', 3, null)
    await expect(add('乙厂', 1, null)).rejects.toThrow(/422/)
    await add('乙厂', 1, '只有这一家')
    expect(
      at(ids.pending)
        .record.figures.slice(2)
        .map(({ basis }) => basis),
    ).toEqual(['printed', 'enumerated', 'entered'])
  })

  it('joins a second report to the activity it is about, and parts them again', async () => {
    const [pending, known] = [at(ids.pending), at(ids.known)]
    const { change, gone } = await decide({
      kind: 'merge',
      ...pending.seen,
      into: ids.known,
      intoVersion: known.version,
      reason: null,
    })
    expect(gone).toEqual([{ id: ids.pending, to: ids.known }])
    expect(at(ids.known).record.figures.map(({ id }) => id)).toEqual([
      `${ids.known}.1`,
      `${ids.pending}.1`,
      `${ids.pending}.2`,
    ])
    const moved = await ask(activity, '', { id: ids.pending })
    expect([moved.status, moved.headers.get('location')]).toEqual([308, `/api/v1/activities/${ids.known}`])
    const { change: undone } = await decide({ kind: 'undo', change })
    expect(at(ids.pending).record).toEqual(pending.record)
    expect(at(ids.known).record).toEqual(known.record)
    await decide({ kind: 'undo', change: undone })
    expect((await ask(activity, '', { id: ids.pending })).status).toBe(308)
  })

  it('splits an activity and enters one by hand', async () => {
    await decide({ kind: 'acceptActivity', ...at(ids.pending).seen })
    const { records } = await decide({
      kind: 'split',
      ...at(ids.pending).seen,
      figureIds: [`${ids.pending}.2`],
      articleIds: [],
      name: '另一场培训',
      reason: null,
    })
    expect(records.map(({ record }) => [record.id, record.figures.length])).toEqual([
      [ids.pending, 1],
      [`${ids.pending}-2`, 1],
    ])
    const {
      figures: _f,
      id: _i,
      articleIds: _a,
      review: _r,
      reason: _e,
      source: _s,
      proposed: _p,
      ...fields
    } = at(ids.known).record
    const entered = await decide({ kind: 'enterActivity', fields, figures: [], reason: '工会上报' })
    expect(entered.records[0]?.record).toMatchObject({ review: 'verified', articleIds: [], reason: '工会上报' })
    const { gone } = await decide({ kind: 'undo', change: entered.change })
    expect(gone).toEqual([{ id: entered.records[0]?.record.id, to: null }])
  })
})

describe('a decision is refused', () => {
  it.each([
    ['of an unknown kind', { kind: 'dance' }, 422],
    ['without its fields', { kind: 'acceptFigure' }, 422],
    ['about nothing', { kind: 'acceptActivity', activityId: 'nowhere', version: 1 }, 404],
    ['to undo what never was', { kind: 'undo', change: 10_000_000 }, 404],
    ['to undo what is bundled', { kind: 'undo', change: 1 }, 422],
  ])('%s', async (_name, decision, status) => {
    const answer = await refused(decision)
    expect(answer.status).toBe(status)
    expect(answer.message).not.toMatch(/decision\.(refused|invalid)|badRequest\./)
  })

  it.each([
    ['from another site', { origin: 'http://evil.example' }],
    ['as a browser says', { 'sec-fetch-site': 'cross-site' }],
  ])('%s', async (_name, headers) => {
    const response = await send(POST, { decision: { kind: 'undo', change: 1 } }, { headers })
    expect(response.status).toBe(403)
  })

  it('that is no JSON, or too long', async () => {
    expect((await send(POST, '{')).status).toBe(400)
    expect((await send(POST, `"${'长'.repeat(1024 * 1024)}"`)).status).toBe(413)
    expect((await send(POST, 'a=b', { headers: { 'content-type': 'text/plain' } })).status).toBe(415)
  })

  it('while the database cannot be written to', async () => {
    const { pending } = aPair()
    const { seen } = at(pending)
    db().$client.pragma('query_only = ON')
    const answer = await refused({ kind: 'acceptActivity', ...seen })
    db().$client.pragma('query_only = OFF')
    expect(answer).toMatchObject({ status: 503, code: 'unavailable' })
    expect(answer.message).toContain('不可写入')
    expect(at(pending).version).toBe(seen.version)
  })
})

it('nothing waits in an empty database', () => {
  expect(queueAnswer(answerContext('zh-CN', OPERATOR, emptyDatabase()), { limit: 10, cursor: null })).toEqual({
    items: [],
    total: 0,
    nextCursor: null,
  })
})
