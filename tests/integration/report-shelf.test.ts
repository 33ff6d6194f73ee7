import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { NextRequest } from 'next/server'
import { afterAll, afterEach, describe, expect, it, vi } from 'vitest'
import { GET as exported } from '@/app/api/v1/export/route'
import { GET as fileRoute } from '@/app/api/v1/reports/[id]/file/route'
import { DELETE, GET as one } from '@/app/api/v1/reports/[id]/route'
import { POST, GET as recent } from '@/app/api/v1/reports/route'
import { endFileWorker } from '@/app/files/in-worker'
import { type Entry, newId, note, shelfFolder } from '@/app/files/shelf'
import type { ReportItem } from '@/domain/reports/file-answers'
import { NOW } from '@/tests/factories/database'
import { answerOf, ask, ORIGIN, send, serveSeededFile } from '@/tests/factories/server'

serveSeededFile({ asNobody: true })

afterEach(() => rmSync(shelfFolder(), { recursive: true, force: true }))
afterAll(endFileWorker)

const PLAIN = { query: 'what=activities&source=page', format: 'csv' }

async function make(asked: unknown = PLAIN, lang = 'zh-CN'): Promise<ReportItem> {
  const response = await send(POST, asked, { query: `lang=${lang}` })
  expect(response.status).toBe(202)
  return (await response.json()) as ReportItem
}

async function finished({ id }: ReportItem): Promise<ReportItem> {
  return vi.waitFor(
    async () => {
      const item = await answerOf<ReportItem>(one, 'lang=zh-CN', id)
      expect(item.state).not.toBe('running')
      return item
    },
    { timeout: 30_000, interval: 50 },
  )
}

function remove(id: string, headers: Record<string, string> = {}): Promise<Response> {
  const request = new NextRequest(`${ORIGIN}/api/v1/reports/${id}?lang=en`, {
    method: 'DELETE',
    headers: { host: '127.0.0.1:3000', origin: ORIGIN, ...headers },
  })
  return DELETE(request, { params: Promise.resolve({ id }) })
}

const listed = async () => (await answerOf<{ items: ReportItem[] }>(recent, 'lang=zh-CN')).items

function entry(number: number, state: Entry['state'] = 'done'): Entry {
  const at = new Date(NOW.getTime() + number * 1000)
  return {
    id: newId(at),
    what: 'activities',
    format: 'csv',
    query: 'what=activities',
    language: 'zh-CN',
    name: `${number}.csv`,
    title: '',
    sentence: '',
    revision: 1,
    at: at.toISOString(),
    state,
    bytes: null,
    fault: null,
    detail: '',
    maker: null,
    sight: '"published"',
  }
}

describe('a file that is asked for', () => {
  it.each(['csv', 'xlsx'])('as %s is made, kept and sent', async (format) => {
    const begun = await make({ ...PLAIN, format })
    expect(begun).toMatchObject({
      what: 'activities',
      format,
      query: PLAIN.query,
      language: 'zh-CN',
      state: 'running',
      error: null,
    })
    expect(begun.sentence).toContain('6 项活动')
    const done = await finished(begun)
    expect(done).toMatchObject({ state: 'done', progress: null, error: null, title: '工会活动清单' })
    const response = await ask(fileRoute, '', { id: done.id })
    const bytes = await response.bytes()
    expect(bytes).toHaveLength(done.bytes ?? 0)
    expect(decodeURIComponent(response.headers.get('content-disposition') ?? '')).toContain(done.name)
    if (format === 'csv') {
      const direct = await (await ask(exported, `format=csv&lang=zh-CN&${done.query}`)).text()
      const lines = (text: string) =>
        text
          .replace('\ufeff', '')
          .split('\r\n')
          .filter((line) => !/^导出时间/.test(line))
      expect(lines(Buffer.from(bytes).toString())).toEqual(lines(direct))
    }
    expect(readdirSync(shelfFolder()).sort()).toEqual([`${done.id}.${format}`, `${done.id}.json`].sort())
    expect(await listed()).toEqual([done])
  })

  it('is written in the language of who asked for it', async () => {
    const done = await finished(await make(PLAIN, 'en'))
    expect(done).toMatchObject({ language: 'en', title: 'Union activities' })
    expect(await (await ask(fileRoute, '', { id: done.id })).text()).toContain('Union activities')
  })

  it.each([
    [{ ...PLAIN, query: 'what=activities&area=999' }, 400, 'area'],
    [{ ...PLAIN, query: 'what=nothing' }, 400, 'what'],
    [{ ...PLAIN, query: 'area=110101' }, 400, 'what'],
    [{ ...PLAIN, format: 'pdf' }, 400, 'format'],
    [{ ...PLAIN, format: 'txt' }, 422, 'format'],
    [{ query: 'what=activities' }, 422, 'format'],
    [{ ...PLAIN, more: 1 }, 422, 'more'],
    ['{', 400, 'body'],
  ])('by %o is refused by name', async (asked, status, field) => {
    const response = await send(POST, asked, { query: 'lang=en' })
    const { error } = (await response.json()) as { error: { field: string } }
    expect([response.status, error.field]).toEqual([status, field])
    expect(existsSync(shelfFolder())).toBe(false)
  })

  it.each<Record<string, string>>([{ origin: 'https://elsewhere.example' }, { host: 'gongji.example' }])(
    'from %o is refused',
    async (headers) => {
      expect((await send(POST, PLAIN, { headers })).status).toBe(403)
      const kept = entry(1)
      note(kept)
      expect((await remove(kept.id, headers)).status).toBe(403)
      expect(await listed()).toHaveLength(1)
    },
  )
})

describe('a kept file', () => {
  it('goes with all that belongs to it', async () => {
    const done = await finished(await make())
    expect((await remove(done.id)).status).toBe(204)
    expect(readdirSync(shelfFolder())).toEqual([])
    expect((await remove(done.id)).status).toBe(404)
    expect((await ask(one, '', { id: done.id })).status).toBe(404)
  })

  it('that is removed while it is made is made no further', async () => {
    const begun = await make({ ...PLAIN, format: 'xlsx' })
    expect((await ask(fileRoute, '', { id: begun.id })).status).toBe(409)
    expect((await remove(begun.id)).status).toBe(204)
    await vi.waitFor(async () => expect([readdirSync(shelfFolder()), await listed()]).toEqual([[], []]))
  })

  it('that somebody has taken out of the folder is not there', async () => {
    const done = await finished(await make())
    rmSync(join(shelfFolder(), `${done.id}.csv`))
    expect((await ask(fileRoute, '', { id: done.id })).status).toBe(404)
  })

  it.each(['..%2F..%2Fpackage', '../../package', '', 'x'.repeat(80), 'no such'])('has no id %j', async (id) => {
    expect((await ask(one, '', { id })).status).toBe(404)
    expect((await ask(fileRoute, '', { id })).status).toBe(404)
    expect((await remove(encodeURIComponent(id))).status).toBe(404)
  })

  it('makes room for newer ones after a hundred', async () => {
    for (let i = 0; i < 104; i += 1) note(entry(i))
    const done = await finished(await make())
    const items = await listed()
    expect(items).toHaveLength(100)
    expect(items[0]).toEqual(done)
    expect(items.at(-1)?.name).toBe('5.csv')
  })

  it('that was being made when the server ended has failed, in the language of who reads', async () => {
    note(entry(1, 'running'))
    const [item] = await listed()
    expect(item).toMatchObject({ state: 'failed', progress: null, error: expect.stringMatching(/服务停止/) })
    const english = await answerOf<{ items: ReportItem[] }>(recent, 'lang=en')
    expect(english.items[0]?.error).toMatch(/server stopped/)
  })
})

describe('a folder that cannot be used', () => {
  it('is told in both languages, and downloads work all the same', async () => {
    writeFileSync(shelfFolder(), 'no folder')
    for (const [lang, line] of [
      ['zh-CN', /报表文件夹不能写入/],
      ['en', /folder for reports cannot be written to/],
    ] as const) {
      const response = await send(POST, PLAIN, { query: `lang=${lang}` })
      const { error } = (await response.json()) as { error: { code: string; message: string } }
      expect([response.status, error.code, error.message]).toEqual([503, 'unavailable', expect.stringMatching(line)])
    }
    expect(await listed()).toEqual([])
    expect((await ask(exported, 'what=activities&format=csv')).status).toBe(200)
  })

  it('may hold what is not ours', async () => {
    mkdirSync(shelfFolder())
    writeFileSync(join(shelfFolder(), 'notes.json'), '{"mine": true}')
    writeFileSync(join(shelfFolder(), 'broken.json'), '{')
    expect(await listed()).toEqual([])
    await finished(await make())
    expect(readFileSync(join(shelfFolder(), 'notes.json'), 'utf8')).toBe('{"mine": true}')
  })
})
