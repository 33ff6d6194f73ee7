import { describe, expect, it } from 'vitest'
import { type Cost, costOf, Limits } from '@/service/limits'

it.each<[method: string, path: string, cost: Cost | null]>([
  ['GET', '/', 'reading'],
  ['GET', '/_next/static/chunks/a.js', null],
  ['GET', '/api/v1/summary', 'reading'],
  ['HEAD', '/api/v1/summary', 'reading'],
  ['OPTIONS', '/api/v1/imports', 'reading'],
  ['GET', '/api/v1/export', 'file'],
  ['GET', '/api/v1/reports/sheets', 'file'],
  ['GET', '/api/v1/imports', 'reading'],
  ['POST', '/api/v1/imports', 'file'],
  ['POST', '/api/v1/imports/', 'file'],
  ['GET', '/api/v1/reports', 'reading'],
  ['POST', '/api/v1/reports', 'file'],
  ['POST', '/api/v1/reports/check', 'file'],
  ['POST', '/api/v1/settings/denominators/read', 'file'],
  ['POST', '/api/v1/settings/integrity', 'file'],
  ['GET', '/api/v1/settings/integrity', 'reading'],
  ['POST', '/api/v1/decisions', 'writing'],
  ['PUT', '/api/v1/settings/reading', 'writing'],
  ['DELETE', '/api/v1/views/5', 'writing'],
  ['TRACE', '/api/v1/summary', 'writing'],
  ['GET', '/api/v1/session', 'reading'],
  ['POST', '/api/v1/session', 'signIn'],
  ['DELETE', '/api/v1/session', 'writing'],
  ['PUT', '/api/v1/session/password', 'signIn'],
  ['POST', '/api/v1/links/abc', 'signIn'],
  ['POST', '/preferences', 'writing'],
])('%s %s costs %s', (method, path, cost) => {
  expect(costOf(method, path)).toBe(cost)
})

describe('one client', () => {
  /** How many of so many requests are let in, one after the other. */
  async function letIn(limits: Limits, client: string, cost: Cost, requests: number): Promise<number> {
    let let_ = 0
    for (let i = 0; i < requests; i += 1) {
      const entered = await limits.enter(client, cost)
      if (typeof entered !== 'function') continue
      entered()
      let_ += 1
    }
    return let_
  }

  it.each<[Cost, number]>([
    ['reading', 200],
    ['writing', 40],
    ['file', 10],
    ['signIn', 5],
  ])('may do so much %s in a minute', async (cost, most) => {
    const limits = new Limits(200)
    expect(await letIn(limits, 'a', cost, 300)).toBe(most)
    expect(await letIn(limits, 'b', cost, 1)).toBe(1)
    expect(await limits.enter('a', cost)).toEqual({ because: 'tooManyRequests', wait: expect.any(Number) })
  })

  it('may do everything where there are no limits', async () => {
    expect(await letIn(new Limits(0), 'a', 'signIn', 500)).toBe(500)
  })

  it('has four files made at once, and further ones when one of them is done', async () => {
    const limits = new Limits(10_000)
    const open = await Promise.all([1, 2, 3, 4].map(() => limits.enter('a', 'file')))
    expect(await limits.enter('a', 'file')).toEqual({ because: 'tooManyAtOnce', wait: 5 })
    expect(await limits.enter('a', 'reading')).toBeTypeOf('function')
    expect(await limits.enter('b', 'file')).toBeTypeOf('function')
    const [first] = open
    if (typeof first === 'function') first()
    expect(await limits.enter('a', 'file')).toBeTypeOf('function')
  })
})
