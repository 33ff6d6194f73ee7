import { NextRequest } from 'next/server'
import { describe, expect, it, vi } from 'vitest'
import { GET as unknownRoute } from '@/app/api/[[...path]]/route'
import { POST } from '@/app/api/v1/summary/route'
import { HANDLERS } from '@/app/api-reference/handlers'
import type { ActivityList, Ledger } from '@/domain/statistics/answers'
import { logTo, makeLog } from '@/service/log'
import { within } from '@/service/request'
import { anActivity, anArticle, store } from '@/tests/factories/records'
import { answerOf, ask, ORIGIN, serveSeededFile } from '@/tests/factories/server'

const db = serveSeededFile()

type Handler = Parameters<typeof ask>[0]
const {
  summary,
  statistics,
  ledger,
  activities,
  articles,
  activity,
  article,
  health,
  export: exported,
} = HANDLERS as Record<string, Handler> & Record<'summary', Handler>

async function errorOf(response: Response) {
  const { error } = (await response.json()) as { error: { code: string; message: string; field?: string } }
  return { status: response.status, ...error }
}

describe('a question that cannot be answered is refused by name', () => {
  it.each<[string, Handler | undefined, string, string]>([
    ['an unknown parameter', summary, 'colour=red', 'colour'],
    ['a parameter of another route', summary, 'by=area', 'by'],
    ['an unknown value', summary, 'area=999', 'area'],
    ['broken encoding', summary, 'area=%FF', 'area'],
    ['a NUL character', summary, 'area=%00', 'area'],
    ['a long search', summary, `q=${'a'.repeat(10_000)}`, 'q'],
    ['an unknown language', summary, 'lang=fr', 'lang'],
    ['a language twice', summary, 'lang=en&lang=en', 'lang'],
    ['no dimension', statistics, '', 'by'],
    ['an unknown dimension', statistics, 'by=colour', 'by'],
    ['a dimension twice', statistics, 'by=area,area', 'by'],
    ['three dimensions', statistics, 'by=area,type,level', 'by'],
    ['no measure', ledger, '', 'measure'],
    ['a row without its key', ledger, 'measure=units&by=area', 'key'],
    ['a key without its dimension', ledger, 'measure=units&key=110101', 'by'],
    ['too few keys', ledger, 'measure=units&by=area,type&key=110101', 'key'],
    ['too many keys', ledger, 'measure=units&by=area&key=110101&key=110102', 'key'],
    ['a key that cannot be', ledger, 'measure=units&by=area&key=nowhere', 'key'],
    ['a month that cannot be', ledger, 'measure=units&by=month&key=2024-13', 'key'],
    ['a limit in words', activities, 'limit=abc', 'limit'],
    ['an empty limit', activities, 'limit=', 'limit'],
    ['no limit at all', activities, 'limit=0', 'limit'],
    ['too high a limit', activities, 'limit=201', 'limit'],
    ['half a row', activities, 'limit=1.5', 'limit'],
    ['an unknown order', activities, 'sort=name', 'sort'],
    ['a cursor of nothing', activities, 'cursor=zzz', 'cursor'],
    ['an empty cursor', activities, 'cursor=', 'cursor'],
    ['an order of another list', articles, 'sort=-participants', 'sort'],
    ['a filter where none is taken', health, 'area=110101', 'area'],
    ['a filter beside an id', activity, 'area=110101', 'area'],
    ['a filter beside an id', article, 'q=a', 'q'],
    ['no format', exported, 'what=activities', 'format'],
    ['another format', exported, 'format=docx&what=activities', 'format'],
    ['a report as a list', exported, 'format=csv&what=report', 'format'],
    ['a workbook on paper', exported, 'format=pdf&what=workbook', 'format'],
    ['an unknown list', exported, 'format=csv&what=everything', 'what'],
    ['two lists', exported, 'format=csv&what=activities&what=articles', 'what'],
    ['a breakdown of a report', exported, 'format=pdf&what=report&by=area', 'by'],
    ['no list', exported, 'format=csv', 'what'],
    ['a breakdown without dimension', exported, 'format=csv&what=statistics', 'by'],
    ['a ledger without measure', exported, 'format=csv&what=ledger', 'measure'],
    ['pages of a download', exported, 'format=csv&what=activities&limit=10', 'limit'],
    ['a row of a breakdown download', exported, 'format=csv&what=statistics&by=area&key=110101', 'key'],
  ])('%s', async (_name, handler, query, field) => {
    for (const lang of ['zh-CN', 'en']) {
      const headers = { 'accept-language': lang }
      const error = await errorOf(await ask(handler ?? summary, query, { id: 'any', headers }))
      expect(error).toMatchObject({ status: 400, code: 'bad_request', field })
      expect(error.message).not.toMatch(/badRequest\./)
      expect(error.message.length).toBeLessThan(200)
    }
  })

  it.each([activity, article])('a record that does not exist', async (handler) => {
    for (const id of ['nowhere', '', '%', "' or 1=1 --", '\0', '长'.repeat(1000)]) {
      expect(await errorOf(await ask(handler ?? summary, '', { id }))).toMatchObject({ status: 404, code: 'not_found' })
    }
  })

  it('a cursor of another order', async () => {
    const { nextCursor } = await answerOf<ActivityList>(activities ?? summary, 'sort=area&limit=1')
    const error = await errorOf(await ask(activities ?? summary, `sort=-area&cursor=${nextCursor}`))
    expect(error).toMatchObject({ status: 400, field: 'cursor' })
  })

  it('an address and a method that do not exist', async () => {
    const request = (method: string) => new NextRequest(`${ORIGIN}/api/v1/nothing?lang=en`, { method })
    expect(await errorOf(unknownRoute(request('GET')))).toMatchObject({ status: 404, code: 'not_found', field: 'path' })
    const refused = POST(request('POST'))
    expect(refused.headers.get('allow')).toBe('GET, HEAD, OPTIONS')
    expect(await errorOf(refused)).toMatchObject({ status: 405, code: 'method_not_allowed' })
  })
})

describe('a row that holds nothing', () => {
  it.each([
    'by=series&key=没有这个系列',
    'by=organiser&key=none%00',
    'by=month&key=1999-01',
    'by=area,series&key=etown&key=x',
  ])('%s has an empty ledger', async (row) => {
    const { total, counted, excluded, notReported } = await answerOf<Ledger>(ledger ?? summary, `measure=units&${row}`)
    expect(total).toEqual({ value: null, bound: null, reported: 0, unreported: 0 })
    expect([counted, excluded, notReported]).toEqual([[], [], []])
  })
})

describe('an ETag', () => {
  const etagOf = async (query: string) => (await ask(summary, query)).headers.get('etag') ?? ''

  it('saves the answer while nothing changes, and differs as soon as something does', async () => {
    const etag = await etagOf('lang=en')
    for (const known of [etag, `"x", ${etag}`, etag.replace('W/', '')]) {
      const again = await ask(summary, 'lang=en', { headers: { 'if-none-match': known } })
      expect([again.status, await again.text()]).toEqual([304, ''])
    }
    expect(await etagOf('lang=zh-CN')).not.toBe(etag)
    const added = anArticle({ id: 'etag-article' })
    store(db(), [added], [anActivity([added], { id: 'etag-activity' })])
    expect(await etagOf('lang=en')).not.toBe(etag)
    expect((await ask(summary, 'lang=en', { headers: { 'if-none-match': etag } })).status).toBe(200)
  })

  it('does not hide a wrong question', async () => {
    const headers = { 'if-none-match': await etagOf('') }
    expect((await ask(summary, 'area=999', { headers })).status).toBe(400)
  })
})

describe('the language of an answer', () => {
  it.each([
    ['lang=en', {}, 'All time'],
    ['lang=zh-CN', { 'accept-language': 'en' }, '全部时间'],
    ['', { 'accept-language': 'en-GB,en' }, 'All time'],
    ['', { cookie: 'locale=en' }, 'All time'],
    ['', { 'accept-language': 'fr' }, '全部时间'],
    ['', {}, '全部时间'],
  ])('%s with %o begins with %s', async (query, headers, beginning) => {
    const answer = (await (await ask(summary, query, { headers: headers as Record<string, string> })).json()) as {
      sentence: string
    }
    expect(answer.sentence.startsWith(beginning)).toBe(true)
  })
})

it('says in one shape that the server failed, and nothing about why', async () => {
  const lines: string[] = []
  logTo(makeLog('error', { write: (line) => lines.push(line) }))
  const broken = vi.spyOn(db().$client, 'prepare').mockImplementation(() => {
    throw new Error('secret path /home/someone')
  })
  const error = await within({ id: 'request-1' }, async () => errorOf(await ask(summary, 'lang=en')))
  broken.mockRestore()
  expect(error).toMatchObject({ status: 500, code: 'internal', message: expect.stringContaining('request-1') })
  expect(JSON.stringify(error)).not.toContain('secret')
  expect(lines.map((line) => JSON.parse(line))).toEqual([
    expect.objectContaining({
      level: 'error',
      request: 'request-1',
      error: expect.anything(),
    }),
  ])
  expect(lines.join()).not.toContain('secret')
})
