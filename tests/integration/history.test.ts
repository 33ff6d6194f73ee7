import { beforeAll, describe, expect, it } from 'vitest'
import { POST as postDecision } from '@/app/api/v1/decisions/route'
import { GET } from '@/app/api/v1/history/route'
import { activityRecord } from '@/db/queries/activity-record'
import type { HistoryAnswer } from '@/domain/history/answers'
import type { Limits } from '@/domain/people/limits'
import { inTheNameOf, signedIn } from '@/tests/factories/people'
import { anActivity, anArticle, store } from '@/tests/factories/records'
import { answerOf, ask, send, serveSeededFile } from '@/tests/factories/server'

const db = serveSeededFile()

const DONGCHENG: Limits = { areas: ['110101'], streets: [] }

function pending(id: string, area: '110101' | '110105') {
  const article = anArticle({ id: `article-${id}`, headline: `${id}标题`, body: `${id}正文` })
  const organisers = [area === '110101' ? '东城区总工会' : '朝阳区总工会']
  store(db(), [article], [anActivity([article], { id, name: `${id}活动`, area, organisers, review: 'pending' })])
}

async function rename(id: string, name: string, actor: string): Promise<number> {
  const version = activityRecord(db(), id)?.version
  const decision = { kind: 'correctActivity', activityId: id, version, fields: { name }, reason: '核对原文' }
  const response = await send(postDecision, { decision }, { headers: await inTheNameOf(actor) })
  return (await response.json()).change
}

const history = (query: string) => answerOf<HistoryAnswer>(GET, query)

beforeAll(() => {
  pending('own', '110101')
  pending('foreign', '110105')
})

describe('what was changed', () => {
  it('says who changed what, in words of both languages', async () => {
    const change = await rename('own', '改过的名称', '李编辑')
    for (const [lang, label] of [
      ['zh-CN', '名称'],
      ['en', 'Name'],
    ]) {
      const { items } = await history(`entity=activity&record=own&limit=1&lang=${lang}`)
      expect(items[0]).toMatchObject({ change, actor: '李编辑', reason: '核对原文', canUndo: true, undoProblem: null })
      expect(items[0]?.revisions[0]?.differences).toEqual([
        { field: 'name', label, before: 'own活动', after: '改过的名称' },
      ])
    }
  })

  it('filters by person, whether by id or by an older name, by action and by day', async () => {
    const [mine] = (await history('record=own&entity=activity&limit=1')).items
    const { items } = await history(`person=${mine?.person}`)
    expect(items.length).toBeGreaterThan(0)
    expect(new Set(items.map(({ actor }) => actor))).toEqual(new Set(['李编辑']))
    expect((await history('person=bundled%20data&limit=200')).items.length).toBeGreaterThan(0)
    const actions = (await history('action=update&entity=activity')).items.flatMap((each) => each.revisions)
    expect(new Set(actions.map(({ action }) => action))).toEqual(new Set(['update']))
    expect((await history('until=2001-01-01')).items).toEqual([])
    expect((await history('since=2001-01-01')).items.length).toBeGreaterThan(0)
    expect((await ask(GET, 'since=2024-02-01&until=2024-01-01')).status).toBe(400)
  })

  it('pages on without gaps or repeats while others write', async () => {
    const first = await history('limit=2')
    await rename('own', '写在翻页之间', '赵编辑')
    const second = await history(`limit=2&cursor=${first.nextCursor}`)
    const seen = [...first.items, ...second.items].map(({ change }) => change)
    expect(new Set(seen).size).toBe(seen.length)
    expect(seen).toEqual([...seen].sort((a, b) => b - a))
  })

  it('refuses a cursor that is none', async () => {
    expect((await ask(GET, 'cursor=abc')).status).toBe(400)
  })
})

describe('who sees it', () => {
  it('keeps what is not published outside their limits from people with limits', async () => {
    const { headers } = await signedIn('publisher', DONGCHENG)
    const all: string[] = []
    let cursor: string | null = ''
    while (cursor !== null) {
      const query: string = `limit=200${cursor && `&cursor=${cursor}`}`
      const answer: HistoryAnswer = await (await ask(GET, query, { headers })).json()
      all.push(JSON.stringify(answer.items))
      cursor = answer.nextCursor
    }
    expect(all.join()).toContain('own活动')
    expect(all.join()).not.toContain('foreign活动')
    expect(all.join()).not.toContain('foreign标题')
    const file = await (await ask(GET, 'format=csv', { headers })).text()
    expect(file).toContain('own活动')
    expect(file).not.toContain('foreign')
  })

  it('shows people and sign-ins to administrators only', async () => {
    expect((await history('entity=session')).items.length).toBeGreaterThan(0)
    const { headers } = await signedIn('publisher')
    for (const entity of ['person', 'token', 'session']) {
      const answer: HistoryAnswer = await (await ask(GET, `entity=${entity}`, { headers })).json()
      expect(answer.items).toEqual([])
    }
  })

  it('asks strangers to sign in, and refuses those who only read', async () => {
    expect((await ask(GET, '', { headers: { cookie: '' } })).status).toBe(401)
    const { headers } = await signedIn('viewer')
    expect((await ask(GET, '', { headers })).status).toBe(403)
  })
})

describe('undo', () => {
  it('is offered where nobody changed the record since, and is a change of its own', async () => {
    const before = activityRecord(db(), 'own')?.record.name
    const earlier = await rename('own', '第一次改', '王干事')
    const later = await rename('own', '第二次改', '王干事')
    const { items } = await history('entity=activity&record=own&limit=2')
    expect(items.map(({ change, undoProblem }) => [change, undoProblem])).toEqual([
      [later, null],
      [earlier, 'changedSince'],
    ])
    await send(postDecision, { decision: { kind: 'undo', change: later } })
    await send(postDecision, { decision: { kind: 'undo', change: later } })
    expect(activityRecord(db(), 'own')?.record.name).toBe('第一次改')
    const [undone] = (await history('entity=activity&record=own&limit=1')).items
    expect(undone?.revisions[0]).toMatchObject({ action: 'undo' })
    expect(before).not.toBe('第一次改')
  })

  it('is not offered to whoever may not decide it', async () => {
    const { headers } = await signedIn('editor')
    const answer: HistoryAnswer = await (await ask(GET, 'entity=activity&action=create&limit=5', { headers })).json()
    expect(answer.items.every(({ canUndo }) => !canUndo)).toBe(true)
  })
})

it('gives the same as files, a line for each revision', async () => {
  const csv = await (await ask(GET, 'entity=activity&record=own&format=csv')).text()
  expect(csv).toContain('第二次改')
  expect((await ask(GET, 'record=own&format=xlsx')).headers.get('content-type')).toContain('spreadsheetml')
})
