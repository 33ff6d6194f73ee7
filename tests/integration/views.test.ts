import { NextRequest } from 'next/server'
import { describe, expect, it } from 'vitest'
import { GET as summary } from '@/app/api/v1/summary/route'
import { PUT } from '@/app/api/v1/views/[id]/route'
import { GET, POST } from '@/app/api/v1/views/route'
import { databaseRevision } from '@/db/queries/database-revision'
import { history } from '@/db/queries/history'
import { savedView, viewSubject } from '@/db/queries/saved-views'
import type { View, Views } from '@/domain/settings/saved-view'
import type { Summary } from '@/domain/statistics/answers'
import { inTheNameOf } from '@/tests/factories/people'
import { answerOf, send, serveSeededFile } from '@/tests/factories/server'

const db = serveSeededFile()

const STATE = { name: '东城与西城', path: '/compare', query: 'area=110101&area=110102&measures=units' }

async function save(part: Partial<typeof STATE & { pinned: boolean }> = {}): Promise<View> {
  const response = await send(POST, { ...STATE, ...part }, { query: 'lang=zh-CN' })
  expect(response.status).toBe(200)
  return (await response.json()) as View
}

async function change(id: string, body: unknown, asked?: Record<string, string>) {
  const headers = asked ?? (await inTheNameOf('王干事'))
  const request = new NextRequest(`http://127.0.0.1:3000/api/v1/views/${id}?lang=zh-CN`, {
    method: 'PUT',
    headers: { host: '127.0.0.1:3000', 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  })
  const response = await PUT(request, { params: Promise.resolve({ id }) })
  return { status: response.status, body: await response.json() }
}

const listed = async () => (await answerOf<Views>(GET, 'lang=zh-CN')).items

describe('a saved view', () => {
  it('stands in the list and in the history, and raises the revision', async () => {
    const revision = databaseRevision(db())
    const view = await save()
    expect(view).toMatchObject({
      ...STATE,
      by: '王干事',
      pinned: false,
      removed: false,
      headline: null,
    })
    expect(view.version).toBeGreaterThan(revision)
    expect(view.id).toMatch(/^[0-9a-f]{10}$/)
    expect(await listed()).toContainEqual(view)
    expect(history(db(), 'settings', viewSubject(view.id))[0]).toMatchObject({ action: 'create', actor: '王干事' })
  })

  it('says what it counts now where it is pinned, as the summary does', async () => {
    const { headline, query } = await save({ path: '/', query: 'area=110105&map=units', pinned: true })
    const { activities, sentence } = await answerOf<Summary>(summary, 'area=110105&lang=zh-CN')
    expect(query).toContain('map')
    expect(headline).toEqual({ activities, sentence })
    const area = await save({ path: '/areas/110105', query: '', pinned: true })
    expect(area.headline?.activities).toBe(activities)
  })

  it('is renamed, pinned, removed and brought back, and keeps its address', async () => {
    const view = await save()
    const { name: _, ...kept } = { name: view.name, path: view.path, query: view.query }
    const first = await change(
      view.id,
      { version: view.version, name: '两区', pinned: true },
      await inTheNameOf('李干事'),
    )
    expect(first.body).toMatchObject({ ...kept, name: '两区', pinned: true, by: '李干事' })
    const gone = await change(view.id, { ...pick(first.body), removed: true })
    expect((await listed()).map(({ id }) => id)).not.toContain(view.id)
    expect(savedView(db(), view.id)?.removed).toBe(true)
    const back = await change(view.id, pick(gone.body))
    expect(await listed()).toContainEqual(back.body)
    expect(history(db(), 'settings', viewSubject(view.id))).toHaveLength(4)
  })

  it('is not overwritten by who saw an earlier state', async () => {
    const view = await save()
    const first = await change(
      view.id,
      { version: view.version, name: '甲', pinned: false },
      await inTheNameOf('李干事'),
    )
    const second = await change(view.id, { version: view.version, name: '乙', pinned: true })
    expect(second).toMatchObject({ status: 409, body: { error: { code: 'conflict' } } })
    expect(second.body.error.message).toContain('李干事')
    expect(savedView(db(), view.id)).toMatchObject({ name: '甲', version: first.body.version })
  })

  it('does not change where nothing is different', async () => {
    const view = await save()
    const same = await change(
      view.id,
      { version: view.version, name: view.name, pinned: false },
      await inTheNameOf('李干事'),
    )
    expect(same.body).toEqual(view)
  })

  it('that never was cannot be changed', async () => {
    expect((await change('0000000000', { version: 1, name: '甲', pinned: false })).status).toBe(404)
  })

  it.each([
    ['another site', { path: 'https://example.org/' }],
    ['another site without a scheme', { path: '//example.org' }],
    ['another site with a backslash', { path: '/\\example.org' }],
    ['a script', { path: 'javascript:alert(1)' }],
    ['a path that climbs', { path: '/compare/../api' }],
    ['a screen without a state', { path: '/import' }],
    ['a name of every object', { path: 'constructor' }],
    ['an area that is none', { path: '/areas/999999' }],
    ['a query in the path', { path: '/?x=1' }],
    ['a parameter that the screen does not know', { query: 'next=https://example.org' }],
    ['a parameter of another screen', { path: '/articles', query: 'measures=units' }],
    ['a place in a list', { path: '/activities', query: 'cursor=abc' }],
    ['a district that is none', { query: 'area=1' }],
    ['a month that is none', { query: 'from=2024-13' }],
  ])('is refused for %s', async (_, part) => {
    const revision = databaseRevision(db())
    expect((await send(POST, { ...STATE, ...part })).status).toBe(400)
    expect(databaseRevision(db())).toBe(revision)
  })

  it.each([
    ['no name', { name: ' ' }],
    ['a name too long', { name: '长'.repeat(61) }],
    ["a name of one's own", { by: '李干事' }],
    ['a query too long', { query: `q=${'长'.repeat(4000)}` }],
    ['more than there is', { id: 'mine' }],
  ])('is refused for %s', async (_, part) => {
    expect((await send(POST, { ...STATE, ...part })).status).toBe(422)
  })

  it('is refused from another site', async () => {
    const headers = { origin: 'https://example.org', 'sec-fetch-site': 'cross-site' }
    expect((await send(POST, STATE, { headers })).status).toBe(403)
  })
})

const pick = ({ version, name, pinned }: View) => ({ version, name, pinned })
