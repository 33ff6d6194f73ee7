import { renameSync, rmSync, writeFileSync } from 'node:fs'
import Sqlite from 'better-sqlite3'
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { POST as decideRoute } from '@/app/api/v1/decisions/route'
import { GET as history } from '@/app/api/v1/history/route'
import { GET as whoAmI } from '@/app/api/v1/session/route'
import { PUT as setBulletin } from '@/app/api/v1/settings/bulletin/route'
import { GET as summary } from '@/app/api/v1/summary/route'
import { findingsIn } from '@/db/integrity/examine'
import { activityRecord } from '@/db/queries/activity-record'
import { bulletinSettings } from '@/db/queries/bulletin-settings'
import { databaseRevision } from '@/db/queries/database-revision'
import { DEFAULT_BULLETIN_SETTINGS } from '@/domain/settings/bulletin-defaults'
import { signedIn } from '@/tests/factories/people'
import { ask, send, serveSeededFile } from '@/tests/factories/server'

const db = serveSeededFile({ asNobody: true })
let headers: { cookie: string }
beforeAll(async () => {
  headers = (await signedIn('administrator')).headers
})
afterEach(() => {
  vi.useRealTimers()
})

/** Sets points and media of the bulletins; so many media that they do not fit into what is left of a page. */
function setMedia(count: number) {
  const media = Array.from({ length: count }, (_, i) => ({ name: `第${i}种报纸`, tier: 'district' }))
  const { version } = bulletinSettings(db())
  const settings = { ...DEFAULT_BULLETIN_SETTINGS, media }
  return send(setBulletin, { reason: null, version, settings }, { headers, method: 'PUT' })
}

async function expectRefused(response: Response, lang: RegExp) {
  expect(response.status).toBe(503)
  const { error } = await response.json()
  expect(error.code).toBe('unavailable')
  expect(error.message).toMatch(lang)
}

/** What stood before stands after, the database is sound, and the next change goes through. */
async function expectUnharmed(before: number) {
  expect(databaseRevision(db())).toBe(before)
  expect([...findingsIn(db())]).toEqual([])
  expect((await setMedia(3 + (before % 5))).status).toBe(200)
}

describe('a write that the disk does not take is refused in words, and leaves everything as it was', () => {
  it('on a full disk', async () => {
    const before = databaseRevision(db())
    const pages = db().$client.pragma('page_count', { simple: true }) as number
    db().$client.pragma(`max_page_count = ${pages}`)
    await expectRefused(await setMedia(2000), /磁盘已满/)
    expect((await ask(summary, '', { headers })).status).toBe(200)
    db().$client.pragma('max_page_count = 1073741823')
    await expectUnharmed(before)
  })

  it('on a disk that can only be read', async () => {
    const before = databaseRevision(db())
    db().$client.pragma('query_only = ON')
    await expectRefused(await setMedia(10), /不可写入/)
    expect((await ask(summary, '', { headers })).status).toBe(200)
    db().$client.pragma('query_only = OFF')
    await expectUnharmed(before)
  })

  it('while another program holds the database for longer than anybody waits', async () => {
    const before = databaseRevision(db())
    const other = new Sqlite(db().$client.name)
    other.exec('begin immediate')
    db().$client.pragma('busy_timeout = 200')
    try {
      const english = { headers: { ...headers, 'accept-language': 'en' }, method: 'PUT' as const }
      const { version } = bulletinSettings(db())
      const body = { reason: null, version, settings: DEFAULT_BULLETIN_SETTINGS }
      await expectRefused(await send(setBulletin, body, english), /holding the database/)
      expect((await ask(summary, '', { headers })).status).toBe(200)
    } finally {
      other.exec('rollback')
      other.close()
      db().$client.pragma('busy_timeout = 5000')
    }
    await expectUnharmed(before)
  })
})

it('a file that was taken away under the server takes no change that would be lost', async () => {
  const path = db().$client.name
  const before = databaseRevision(db())
  renameSync(path, `${path}.away`)
  await expectRefused(await setMedia(7), /数据库/)
  writeFileSync(path, '')
  await expectRefused(await setMedia(7), /数据库/)
  rmSync(path)
  renameSync(`${path}.away`, path)
  await expectUnharmed(before)
})

describe('a clock that jumps', () => {
  const ID = 'dongcheng-2024-wuyue-xianhua'
  const rename = (name: string) => {
    const version = activityRecord(db(), ID)?.version ?? 0
    const decision = { kind: 'correctActivity', activityId: ID, version, fields: { name }, reason: null }
    return send(decideRoute, { decision }, { headers })
  }

  it('back leaves the order of changes as it was, and nobody signed out', async () => {
    expect((await rename('改于今天')).status).toBe(200)
    vi.useFakeTimers({ now: new Date('2019-01-01T00:00:00Z'), toFake: ['Date'] })
    expect((await (await ask(whoAmI, '', { headers })).json()).person).not.toBeNull()
    expect((await rename('改于往日')).status).toBe(200)
    const { items } = await (await ask(history, `record=${ID}&limit=2`, { headers })).json()
    expect(items[0].at < items[1].at).toBe(true)
    expect(items[0].change).toBeGreaterThan(items[1].change)
    expect(activityRecord(db(), ID)?.record.name).toBe('改于往日')
    vi.useRealTimers()
    expect((await rename('又改于今天')).status).toBe(200)
    expect([...findingsIn(db())]).toEqual([])
  })

  it('far forward ends sessions, and loses nothing', async () => {
    const before = databaseRevision(db())
    vi.useFakeTimers({ now: Date.now() + 400 * 24 * 3_600_000, toFake: ['Date'] })
    expect((await rename('不该成功')).status).toBe(401)
    expect((await ask(summary)).status).toBe(200)
    vi.useRealTimers()
    expect(databaseRevision(db())).toBe(before)
    expect([...findingsIn(db())]).toEqual([])
  })
})
