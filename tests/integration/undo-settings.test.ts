import { describe, expect, it } from 'vitest'
import { POST as postDecision } from '@/app/api/v1/decisions/route'
import { GET as getHistory } from '@/app/api/v1/history/route'
import { PUT as putBulletin } from '@/app/api/v1/settings/bulletin/route'
import { PUT as putDenominators } from '@/app/api/v1/settings/denominators/route'
import { PUT as putReading } from '@/app/api/v1/settings/reading/route'
import { POST as postView } from '@/app/api/v1/views/route'
import { readingInForce } from '@/auth/reading'
import { bulletinSettings } from '@/db/queries/bulletin-settings'
import { lastRevision } from '@/db/queries/change'
import { denominators } from '@/db/queries/denominators'
import { savedViews } from '@/db/queries/saved-views'
import { storedSetting } from '@/db/queries/stored-setting'
import type { HistoryAnswer } from '@/domain/history/answers'
import type { Role } from '@/domain/people/roles'
import { DEFAULT_BULLETIN_SETTINGS } from '@/domain/settings/bulletin-defaults'
import { byToken, signedIn } from '@/tests/factories/people'
import { ask, send, serveSeededFile } from '@/tests/factories/server'

const db = serveSeededFile()

type Headers = Record<string, string>

const versionOf = (subject: string) => storedSetting(db(), subject)?.version ?? 0

const undo = (change: number, headers: Headers = {}) =>
  send(postDecision, { decision: { kind: 'undo', change } }, { headers, query: 'lang=zh-CN' })

async function change(subject: string, headers: Headers = {}): Promise<number> {
  const { version, settings } = bulletinSettings(db())
  const points = { ...settings.points, district: (settings.points.district % 50) + 1 }
  const [first, ...others] = denominators(db()).denominators
  const per = first?.per === 100 ? 1000 : 100
  const responses: Record<string, () => Promise<Response>> = {
    bulletin: () => send(putBulletin, { version, settings: { ...settings, points } }, { method: 'PUT', headers }),
    denominators: () =>
      send(
        putDenominators,
        { version: versionOf('denominators'), denominators: [{ ...first, per }, ...others] },
        { method: 'PUT', headers },
      ),
    reading: () =>
      send(
        putReading,
        { version: versionOf('reading'), reading: readingInForce(db()) === 'signedIn' ? 'automatic' : 'signedIn' },
        { method: 'PUT', headers },
      ),
  }
  const response = await responses[subject]?.()
  expect(response?.status).toBe(200)
  return lastRevision(db(), 'settings', subject)?.change ?? 0
}

/** What is in force for all that is set, whichever change set it. */
const inForce = () => ({
  bulletin: bulletinSettings(db()).settings,
  denominators: denominators(db()).denominators,
  reading: readingInForce(db()),
})

/** What the history offers somebody about a change. */
async function offered(number: number, headers: Headers = {}) {
  const { items }: HistoryAnswer = await (await ask(getHistory, 'entity=settings&limit=200', { headers })).json()
  const found = items.find((each) => each.change === number)
  return { canUndo: found?.canUndo, undoProblem: found?.undoProblem }
}

describe.each(['bulletin', 'denominators', 'reading'] as const)('a change of the setting %s', (subject) => {
  it('is undone by a new change, which can be undone too', async () => {
    const before = inForce()
    const number = await change(subject)
    const after = inForce()
    expect(after).not.toEqual(before)
    expect(await offered(number)).toEqual({ canUndo: true, undoProblem: null })
    const undone = await undo(number)
    expect(undone.status).toBe(200)
    expect(inForce()).toEqual(before)
    const { change: second } = await undone.json()
    expect(second).toBeGreaterThan(number)
    expect(lastRevision(db(), 'settings', subject)?.change).toBe(second)
    expect((await undo(second)).status).toBe(200)
    expect(inForce()).toEqual(after)
  })

  it('is not undone after somebody set it anew', async () => {
    const number = await change(subject)
    await change(subject)
    const now = inForce()
    expect(await offered(number)).toEqual({ canUndo: false, undoProblem: 'changedSince' })
    const refused = await undo(number)
    expect(refused.status).toBe(409)
    expect((await refused.json()).error.message).toContain('王干事')
    expect(inForce()).toEqual(now)
  })
})

it('the first change of the bulletin gives back its defaults, and readers of an older version are told', async () => {
  expect(inForce().bulletin.points).not.toEqual(DEFAULT_BULLETIN_SETTINGS.points)
  const { items }: HistoryAnswer = await (
    await ask(getHistory, 'entity=settings&record=bulletin&limit=200&lang=zh-CN')
  ).json()
  expect(items.at(-1)?.revisions[0]?.differences).toContainEqual(
    expect.objectContaining({ before: `${DEFAULT_BULLETIN_SETTINGS.points.district}分` }),
  )
  const version = versionOf('bulletin')
  await change('bulletin')
  await undo(versionOf('bulletin'))
  const stale = await send(putBulletin, { version, settings: DEFAULT_BULLETIN_SETTINGS }, { method: 'PUT' })
  expect(stale.status).toBe(409)
})

it('a view that is kept is removed by an undo, and comes back by another', async () => {
  const made = await (await send(postView, { name: '东城一季度', path: '/', query: 'area=110101' })).json()
  const named = () => savedViews(db()).map(({ name }) => name)
  const undone = await undo(made.version)
  expect(undone.status).toBe(200)
  expect(named()).not.toContain('东城一季度')
  const { items }: HistoryAnswer = await (await ask(getHistory, 'entity=settings&limit=1&lang=zh-CN')).json()
  expect(items[0]?.revisions[0]).toMatchObject({ label: '视图“东城一季度”', href: '/settings/views' })
  expect((await undo((await undone.json()).change)).status).toBe(200)
  expect(named()).toContain('东城一季度')
})

describe('who may undo a change of', () => {
  const ALLOWED: [string, Role, boolean][] = [
    ['bulletin', 'editor', false],
    ['bulletin', 'publisher', true],
    ['denominators', 'editor', false],
    ['denominators', 'publisher', true],
    ['reading', 'editor', false],
    ['reading', 'publisher', false],
    ['reading', 'administrator', true],
  ]
  it.each(ALLOWED)('%s: %s, %s', async (subject, role, isAllowed) => {
    const number = await change(subject)
    const { headers } = await signedIn(role)
    const now = inForce()
    expect(await offered(number, headers)).toEqual({
      canUndo: isAllowed,
      undoProblem: isAllowed ? null : 'notAllowed',
    })
    expect((await undo(number, headers)).status).toBe(isAllowed ? 200 : 403)
    if (!isAllowed) expect(inForce()).toEqual(now)
  })

  it('nothing: who only reads, who is not signed in, and a token for less', async () => {
    const number = await change('bulletin')
    const now = inForce()
    expect((await undo(number, (await signedIn('viewer')).headers)).status).toBe(403)
    expect((await undo(number, { cookie: '' })).status).toBe(401)
    expect((await undo(number, (await byToken('administrator', 'unpublished')).headers)).status).toBe(403)
    const reading = await change('reading')
    expect((await undo(reading, (await byToken('administrator', 'write')).headers)).status).toBe(403)
    expect(inForce().bulletin).toEqual(now.bulletin)
  })
})
