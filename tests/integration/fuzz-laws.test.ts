import Sqlite from 'better-sqlite3'
import { beforeAll, describe, expect, it } from 'vitest'
import { ROUTES, type RouteDescription } from '@/app/api/routes'
import { serveSeededFile } from '@/tests/factories/server'
import type { Asker } from '@/tests/fuzz/askers'
import { holdAgainstLaws } from '@/tests/fuzz/laws'
import { hideSecrets, type Secrets } from '@/tests/fuzz/secrets'
import type { Exchange } from '@/tests/fuzz/send'
import { changedTables, type State, stateOf } from '@/tests/fuzz/state'

const db = serveSeededFile({ asNobody: true })
let secrets: Secrets
beforeAll(async () => {
  secrets = await hideSecrets()
})

const NOBODY: Asker = { name: 'nobody', headers: {}, mayMeet: [], person: null, behind: null }
const health = ROUTES.find(({ name }) => name === 'health') as RouteDescription
const signIn = ROUTES.find(({ name }) => name === 'signIn') as RouteDescription

/** What the laws say of an answer that no handler gives. */
async function judge(
  answer: unknown,
  {
    status = 200,
    type = 'application/json',
    said = '',
    route = health,
    before = new Map() as State,
    after = new Map() as State,
  } = {},
): Promise<string> {
  const bytes = Buffer.from(type === 'application/json' ? JSON.stringify(answer) : String(answer))
  const response = new Response(bytes, { status, headers: { 'content-type': type } })
  const exchange: Exchange = { asker: NOBODY, query: new URLSearchParams(), body: null, said, response, bytes }
  return holdAgainstLaws(route, exchange, secrets, before, after).then(
    () => 'holds',
    ({ message }) => message,
  )
}

const refusal = (message: string) => ({ error: { code: 'invalid', message } })
const good = { status: 'ok', version: '1', revision: 1 }

describe('the laws of the fuzz', () => {
  it('hold of a proper refusal', async () => {
    expect(await judge(refusal('no'), { status: 422 })).toBe('holds')
  })

  it.each([
    ['a fault of the server', refusal('x'), { status: 503 }, 'fault of the server'],
    ['a refusal in another shape', { message: 'no' }, { status: 400 }, 'one shape'],
    ['a refusal without words', refusal('badRequest.missing'), { status: 400 }, 'in words'],
    ['a page', '<p>', { status: 400, type: 'text/html' }, 'errors are JSON'],
    ['a line of a stack', refusal('x\n    at read (app/a.ts:1:2)'), { status: 400 }, 'of the inside'],
    ['a path', refusal(`${process.cwd()}/data`), { status: 400 }, 'path of the machine'],
    ['a hidden number', { ...good, total: 7_701_137 }, {}, 'meets east'],
    [
      'a hidden id in a cursor',
      { nextCursor: Buffer.from('["-period",1,"activity-chaoyang"]').toString('base64url') },
      {},
      'meets chaoyang',
    ],
    ['an answer of no description', { total: 1 }, {}, 'fits its description'],
  ])('refuse %s', async (_what, answer, sent, law) => {
    expect(await judge(answer, sent)).toContain(law)
  })

  it('let be said back what was said', async () => {
    expect(await judge(refusal('activity-east'), { status: 404, said: 'activity-east' })).toBe('holds')
  })

  it('find what a refusal changed, in whichever table, and let wrong passwords be counted only where people sign in', async () => {
    const state = stateOf(db())
    const before = state()
    expect(changedTables(before, state())).toEqual([])
    db().$client.exec("insert into sign_in_failures (name, count, last_at) values ('a', 1, 0)")
    const after = state()
    expect(changedTables(before, after)).toEqual(['sign_in_failures'])
    expect(await judge(refusal('no'), { status: 422, before, after })).toContain('sign_in_failures')
    expect(await judge(refusal('no'), { status: 401, route: signIn, before, after })).toBe('holds')
  })

  it('see what stands in the full-text index, and what another connection stores', () => {
    const state = stateOf(db())
    const before = state()
    expect([...before.keys()].filter((table) => table.includes('search'))).not.toEqual([])
    const other = new Sqlite(db().$client.name)
    other.exec("update articles set page = '9' where number = 1")
    other.close()
    expect(changedTables(before, state())).toContain('articles')
  })
})
