import { NextRequest } from 'next/server'
import { describe, expect, it } from 'vitest'
import { POST as read } from '@/app/api/v1/settings/denominators/read/route'
import { PUT } from '@/app/api/v1/settings/denominators/route'
import { GET as template } from '@/app/api/v1/settings/denominators/template/route'
import { GET } from '@/app/api/v1/settings/route'
import { databaseRevision } from '@/db/queries/database-revision'
import { denominators } from '@/db/queries/denominators'
import { history } from '@/db/queries/history'
import type { SettingsAnswer } from '@/domain/settings/answers'
import { RESIDENTS } from '@/domain/settings/census-residents'
import type { DenominatorsState, ReadDenominator } from '@/domain/settings/denominators-answers'
import type { Denominator } from '@/domain/settings/denominators-schema'
import { bytesOf, excelFile } from '@/tests/factories/files'
import { inTheNameOf } from '@/tests/factories/people'
import { answerOf, ask, ORIGIN, send, serveSeededFile } from '@/tests/factories/server'

const db = serveSeededFile()
const now = async () => (await answerOf<SettingsAnswer>(GET)).denominators
const put = (body: unknown, headers: Record<string, string> = {}) =>
  send(PUT, body, { method: 'PUT', query: 'lang=zh-CN', headers })

const MEMBERS: Denominator = {
  id: 'd-members',
  name: '会员数',
  per: 100,
  source: '2023年工会统计年报',
  date: '2023-12',
  values: { '110101': 253_000, etown: 181_000 },
}

async function set(all: Denominator[], version: number, by?: string): Promise<DenominatorsState> {
  const response = await put(
    { reason: '年报', version, denominators: all },
    by === undefined ? {} : await inTheNameOf(by),
  )
  expect(response.status).toBe(200)
  return (await response.json()) as DenominatorsState
}

describe('denominators', () => {
  it('are the residents of the census until somebody sets something; areas of no census have none', async () => {
    const { version, denominators: all, defaults, areas, history: changes } = await now()
    expect([version, changes]).toEqual([0, []])
    expect(all).toEqual(defaults)
    expect(all.map(({ id, per, date }) => [id, per, date])).toEqual([[RESIDENTS, 10_000, '2020-11-01']])
    expect(all[0]?.values['110105']).toBe(3_452_460)
    expect(areas.filter(({ code }) => all[0]?.values[code] === undefined).map(({ code }) => code)).toEqual([
      'etown',
      'citywide',
      'outside',
    ])
  })

  it('are set as a whole, with who, why and what in the history', async () => {
    const { version, denominators: all } = await now()
    const revision = databaseRevision(db())
    const state = await set([...all, MEMBERS], version)
    expect(state.denominators).toEqual([...all, MEMBERS])
    expect(state.version).toBeGreaterThan(revision)
    expect(denominators(db())).toEqual({ version: state.version, denominators: [...all, MEMBERS] })
    expect(state.history[0]).toMatchObject({
      actor: '王干事',
      reason: '年报',
      changes: [{ id: 'd-members', name: '会员数', kind: 'added', areas: 2 }],
    })
    expect(history(db(), 'settings', 'denominators')[0]).toMatchObject({ before: all, after: state.denominators })

    const changed = await set([...all, { ...MEMBERS, values: { '110101': 253_001, etown: 181_000 } }], state.version)
    expect(changed.history[0]?.changes).toMatchObject([
      { kind: 'changed', values: [{ area: '110101', before: 253_000, after: 253_001 }] },
    ])
    expect((await set(all, changed.version)).history[0]?.changes).toMatchObject([{ kind: 'removed', name: '会员数' }])
  })

  it('leave the settings of the bulletins as they are', async () => {
    expect((await answerOf<SettingsAnswer>(GET)).bulletin).toMatchObject({ version: 0, history: [] })
  })

  it('are not overwritten by who saw an earlier state, and do not change where nothing is different', async () => {
    const { version, denominators: all } = await now()
    const state = await set([...all, MEMBERS], version, '李干事')
    const refused = await put({ version, denominators: all })
    expect(refused.status).toBe(409)
    expect(((await refused.json()) as { error: { message: string } }).error.message).toContain('李干事')
    expect((await set([MEMBERS, ...all], state.version)).version).toBe(state.version)
  })

  const residents = { ...MEMBERS, id: RESIDENTS }
  it.each([
    ['no residents', [MEMBERS], 'denominators'],
    ['the same id twice', [residents, MEMBERS, MEMBERS], 'denominators'],
    ['zero', [{ ...residents, values: { '110101': 0 } }], 'denominators.0.values.110101'],
    ['an unknown area', [{ ...residents, values: { '999999': 1 } }], 'denominators.0.values'],
    ['another unit', [{ ...residents, per: 12 }], 'denominators.0.per'],
    ['no source', [{ ...residents, source: ' ' }], 'denominators.0.source'],
    ['a day that is none', [{ ...residents, date: '2023-02-30' }], 'denominators.0.date'],
    ['an id that is no part of an address', [residents, { ...MEMBERS, id: 'a b' }], 'denominators.1.id'],
  ])('are refused with %s', async (_, all, field) => {
    const { version } = await now()
    const response = await put({ version, denominators: all })
    expect(response.status).toBe(422)
    expect(((await response.json()) as { error: { field: string } }).error.field).toContain(field)
    expect((await now()).version).toBe(version)
  })
})

describe('a spreadsheet of a denominator', () => {
  const sendFile = async (name: string, bytes: Uint8Array, headers: Record<string, string> = {}) => {
    const form = new FormData()
    form.set('file', new File([bytes as BlobPart], name))
    const body = new Response(form)
    return read(
      new NextRequest(`${ORIGIN}/api/v1/settings/denominators/read?lang=zh-CN`, {
        method: 'POST',
        headers: {
          host: '127.0.0.1:3000',
          origin: ORIGIN,
          ...(await inTheNameOf('王干事')),
          'content-type': body.headers.get('content-type') ?? '',
          ...headers,
        },
        body: await body.arrayBuffer(),
      }),
    )
  }
  const answered = async (name: string, bytes: Uint8Array) => {
    const response = await sendFile(name, bytes)
    expect(response.status).toBe(200)
    return (await response.json()) as ReadDenominator
  }

  it('is read with what is wrong in the reader’s words, and stores nothing', async () => {
    const revision = databaseRevision(db())
    const bytes = await excelFile((book) => {
      const sheet = book.addWorksheet('会员')
      sheet.addRow(['区域', '会员数'])
      sheet.addRow(['东城区', 253_000])
      sheet.addRow(['宣武区', 5])
    })
    expect(await answered('会员.xlsx', bytes)).toEqual({
      file: '会员.xlsx',
      columns: { area: '区域', value: '会员数' },
      rows: [{ area: '110101', value: 253_000, where: '会员!2' }],
      problems: [{ where: '会员!3', message: '“宣武区”不是本系统的区域，没有读入。' }],
    })
    expect(databaseRevision(db())).toBe(revision)
  })

  it('that is none is a problem in words, not a failure', async () => {
    const { columns, rows, problems } = await answered('a.xlsx', bytesOf('not a workbook'))
    expect([columns, rows]).toEqual([null, []])
    expect(problems[0]?.message).toContain('Excel')
  })

  it('is refused from another site, without a file, and beyond the limit', async () => {
    const csv = bytesOf('区域,数值\n东城,5\n')
    expect((await sendFile('a.csv', csv, { origin: 'https://example.org' })).status).toBe(403)
    expect((await send(read, {})).status).toBe(415)
    expect((await sendFile('a.csv', new Uint8Array(2 * 1024 * 1024))).status).toBe(413)
  })

  it.each(['xlsx', 'csv'])('is offered as a blank %s that can be read back', async (format) => {
    const response = await ask(template, `format=${format}&lang=zh-CN`)
    expect(response.status).toBe(200)
    const { problems } = await answered(`a.${format}`, new Uint8Array(await response.arrayBuffer()))
    expect(problems.map(({ message }) => message)).toEqual(['没有一列是数值。'])
  })
})
