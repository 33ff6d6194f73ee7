import Sqlite from 'better-sqlite3'
import { beforeEach, describe, expect, it } from 'vitest'
import { BadBody } from '@/app/api/errors'
import { logTo, makeLog, tell, tellError } from '@/service/log'
import { within } from '@/service/request'

let lines: string[] = []

beforeEach(() => {
  lines = []
  logTo(makeLog('debug', { write: (line) => lines.push(line) }))
})

const written = () => lines.map((line) => JSON.parse(line))

it('is one line of JSON for each event, with the request that it belongs to', async () => {
  await within({ id: 'r-1' }, async () => {
    await Promise.resolve()
    tell('warn', 'request refused', { method: 'GET', route: '/api/v1/summary', status: 429, ms: 2 })
  })
  expect(lines).toEqual([expect.stringMatching(/^\{.*\}\n$/)])
  const time = expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/)
  expect(written()).toEqual([
    {
      level: 'warn',
      time,
      request: 'r-1',
      method: 'GET',
      route: '/api/v1/summary',
      status: 429,
      ms: 2,
      msg: 'request refused',
    },
  ])
})

it('tells where an error arose', () => {
  tellError(new TypeError("Cannot read properties of undefined (reading 'x')"))
  const [{ level, error }] = written()
  expect(level).toBe('error')
  expect(error).toMatchObject({ type: 'TypeError', message: 'Cannot read properties of undefined (reading …)' })
  expect(error.stack[0]).toMatch(/tests\/unit\/service\/log\.test\.ts:\d+:\d+/)
})

it('keeps the codes of SQLite and of the system', () => {
  const db = new Sqlite(':memory:')
  db.exec('create table t (a integer unique)')
  const insert = () => db.exec('insert into t values (1)')
  insert()
  try {
    insert()
  } catch (error) {
    tellError(error)
  }
  tellError(Object.assign(new Error('no space'), { code: 'ENOSPC', syscall: 'write' }))
  expect(written().map(({ error }) => [error.code, error.message])).toEqual([
    ['SQLITE_CONSTRAINT_UNIQUE', 'UNIQUE constraint failed: t.a'],
    ['ENOSPC', 'no space'],
  ])
})

describe('says nothing that a person wrote', () => {
  const CANARY = 'Wang-Xiaomei-1377'
  const json = (text: string) => {
    try {
      return JSON.parse(text)
    } catch (error) {
      return error
    }
  }
  class Named extends Error {
    override name = `Refused ${CANARY}`
  }
  it.each<[what: string, error: unknown]>([
    ['a message', new Error(CANARY)],
    ['a message of the product', new BadBody('badField', CANARY, CANARY)],
    ['a statement with its values', new Error(`Failed query: select ?\nparams: ${CANARY}`)],
    ['quoted by the engine', new TypeError(`"${CANARY}" is not a function`)],
    ['quoted and broken off', new TypeError(`Cannot read '${CANARY}`)],
    ['in Chinese', new RangeError('王小梅：'.repeat(3) + CANARY.replace(/[^\d]/g, '王'))],
    ['an address of mail', new TypeError(`x ${CANARY}@example.org y`)],
    ['a token', new TypeError(`x gongji_${CANARY}abcdefghijklmnop y`)],
    ['text that is no JSON', json(`{"name": ${CANARY}`)],
    ['a cause', new Error('x', { cause: new Error(CANARY) })],
    ['a name', new Named('x')],
    ['a code', Object.assign(new Error('x'), { code: CANARY })],
    ['a property', Object.assign(new Error('x'), { body: CANARY, sql: CANARY })],
    ['a stack over several lines', new Error(`first\n${CANARY}\n    at ${CANARY}`)],
    ['what is no error', CANARY],
    ['an object', { password: CANARY }],
  ])('as %s', (_what, error) => {
    tellError(error)
    expect(lines).toHaveLength(1)
    expect(lines.join()).not.toMatch(/Xiaomei|王小梅/)
  })
})
