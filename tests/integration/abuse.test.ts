import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { beforeAll, describe, expect, it, vi } from 'vitest'
import { GET as unknownRoute } from '@/app/api/[[...path]]/route'
import { ROUTES } from '@/app/api/routes'
import { GET as oneActivity } from '@/app/api/v1/activities/[id]/route'
import { GET as activities } from '@/app/api/v1/activities/route'
import { POST as decide } from '@/app/api/v1/decisions/route'
import { GET as file } from '@/app/api/v1/imports/[id]/file/route'
import { POST as importRoute } from '@/app/api/v1/imports/route'
import { POST as takeLink } from '@/app/api/v1/links/[id]/route'
import { PUT as changePerson } from '@/app/api/v1/people/[id]/route'
import { GET as people } from '@/app/api/v1/people/route'
import { POST as makeReport } from '@/app/api/v1/reports/route'
import { POST as signIn, GET as whoAmI } from '@/app/api/v1/session/route'
import { GET as settings } from '@/app/api/v1/settings/route'
import { GET as summary } from '@/app/api/v1/summary/route'
import { POST as saveView } from '@/app/api/v1/views/route'
import nextConfig from '@/next.config'
import { PASSWORD, signedIn } from '@/tests/factories/people'
import { anActivity, anArticle, store } from '@/tests/factories/records'
import { ask, send, serveSeededFile } from '@/tests/factories/server'

/**
 * The OWASP API Security Top 10 of 2023, an entry each. Whole tables of who may use and see what stand in
 * permissions.test.ts, sight.test.ts and decisions-allowed.test.ts; a sample of arbitrary input in fuzz-sample.test.ts;
 * limits, time-outs and logs of the running server in service.test.ts.
 */
const db = serveSeededFile({ asNobody: true })

const FOREIGN = 'abuse-foreign'
beforeAll(() => {
  const article = anArticle({ id: `${FOREIGN}-article` })
  store(
    db(),
    [article],
    [
      anActivity([article], {
        id: FOREIGN,
        name: '别区的秘密',
        area: '110105',
        organisers: ['朝阳区总工会'],
        review: 'pending',
      }),
    ],
  )
})

const ofDongcheng = () => signedIn('publisher', { areas: ['110101'], streets: [] })
const withId = (handler: Parameters<typeof ask>[0], id: string) => (request: Parameters<typeof handler>[0]) =>
  handler(request, { params: Promise.resolve({ id }) })

it('API1 object level: a record of another area cannot be read or changed by its id', async () => {
  const { headers } = await ofDongcheng()
  expect((await ask(oneActivity, '', { id: FOREIGN, headers })).status).toBe(404)
  const decision = { kind: 'rejectActivity', activityId: FOREIGN, version: 1, reason: 'x' }
  const refused = await send(decide, { decision }, { headers })
  expect([refused.status, await refused.text()]).toEqual([404, expect.not.stringContaining('别区的秘密')])
})

describe('API2 authentication', () => {
  it('takes no cookie that was not signed here, and no token in the address', async () => {
    const { headers } = await signedIn('administrator')
    const [token] = headers.cookie.split('=')[1]?.split('.') ?? []
    for (const cookie of [
      `gongji.session_token=${token}`,
      `gongji.session_token=${token}.AAAA`,
      headers.cookie.replace(/.$/, 'x'),
    ]) {
      expect((await (await ask(whoAmI, '', { headers: { cookie } })).json()).person, cookie).toBeNull()
    }
    expect((await ask(summary, `token=${token}`)).status).toBe(400)
  })

  it('does not say which names there are, by words or by being locked', async () => {
    const { name } = await signedIn('viewer')
    const [known, unknown] = await Promise.all(
      [name, 'nobody-here'].map((each) => send(signIn, { name: each, password: 'wrong wrong wrong' })),
    )
    expect([known?.status, await known?.text()]).toEqual([unknown?.status, await unknown?.text()])
  })
})

describe('API3 object property level', () => {
  it('takes no property that a route does not name, so that nobody gives themselves a role', async () => {
    const { viewer, headers } = await signedIn('publisher')
    const body = { name: '我', email: null, role: 'administrator', limits: null, isActive: true, version: 1 }
    expect(
      (await send(withId(changePerson as never, viewer.person?.id ?? ''), body, { headers, method: 'PUT' })).status,
    ).toBe(403)
    const view = { name: '甲', path: '/compare', query: '', pinned: false, by: '别人', person: 'x' }
    expect((await send(saveView, view, { headers })).status).toBe(422)
    expect((await send(signIn, { name: 'a', password: 'b', role: 'administrator' })).status).toBe(422)
  })

  it('gives out no hash, secret or session of anybody', async () => {
    const { headers } = await signedIn('administrator')
    for (const handler of [people, settings, whoAmI]) {
      const text = await (await ask(handler, '', { headers })).text()
      expect(text).not.toMatch(/argon2|password"|token"|hash|secret/i)
    }
  })
})

describe('API4 resources', () => {
  it('gives pages of at most 200, whatever is asked', async () => {
    expect((await ask(activities, 'limit=201')).status).toBe(400)
    expect((await ask(activities, 'limit=1e9')).status).toBe(400)
  })

  it('reads no more of a body than its route takes', async () => {
    const { headers } = await signedIn('publisher')
    expect((await send(decide, `{"decision":"${'x'.repeat(2 * 1024 * 1024)}"}`, { headers })).status).toBe(413)
    expect((await send(makeReport, { query: 'x'.repeat(200_000), format: 'csv' }, { headers })).status).toBe(413)
  })

  it('stops trying passwords', async () => {
    const answers = []
    for (let i = 0; i < 7; i++) answers.push((await send(signIn, { name: 'guessed', password: `guess ${i}` })).status)
    expect(answers).toEqual([401, 401, 401, 401, 401, 429, 429])
  })
})

it('API5 function level: what an administrator does is closed to everybody else, by any method', async () => {
  for (const role of ['viewer', 'editor', 'publisher'] as const) {
    const { headers } = await signedIn(role)
    expect((await ask(people, '', { headers })).status).toBe(403)
    expect((await send(withId(changePerson as never, 'x'), {}, { headers, method: 'PUT' })).status).toBe(403)
  }
})

it('API6 business flows: a link that opens once cannot be guessed by trying, and tells nothing', async () => {
  for (const id of ['', 'a', 'first', '0'.repeat(32), '../first']) {
    const refused = await send(withId(takeLink as never, id), { password: PASSWORD, name: '甲', userName: 'jia' })
    expect(refused.status).toBe(404)
    expect(refused.headers.getSetCookie()).toEqual([])
  }
  expect(db().$client.prepare("select count(*) from users where user_name = 'jia'").pluck().get()).toBe(0)
})

it('API7 requests by the server: an address in what is imported is never asked for', async () => {
  let asked = 0
  const server = createServer((_request, response) => {
    asked += 1
    response.end('x')
  }).listen(0, '127.0.0.1')
  await new Promise((resolve) => server.once('listening', resolve))
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const fetches = vi.spyOn(globalThis, 'fetch')
  try {
    const { headers } = await signedIn('editor')
    const text = `# 东城区总工会举办培训班\n\n来源：${address}/a\n![图](${address}/b.png)\n<img src="${address}/c">\n\n东城区总工会举办培训班，40余名工会干部参加。`
    const texts = [{ name: `${address}/d.html`, text }]
    expect((await send(importRoute, { dryRun: true, texts }, { headers })).status).toBe(200)
    expect(asked).toBe(0)
    expect(fetches).not.toHaveBeenCalled()
  } finally {
    fetches.mockRestore()
    server.close()
  }
}, 30_000)

describe('API8 configuration', () => {
  it('sends headers that keep other sites out, for pages and answers', async () => {
    const all = await nextConfig.headers?.()
    const everywhere = Object.fromEntries(
      all?.find(({ source }) => source === '/:path*')?.headers.map(({ key, value }) => [key, value]) ?? [],
    )
    expect(everywhere).toMatchObject({ 'x-content-type-options': 'nosniff', 'x-frame-options': 'DENY' })
    const ofTheApi = all
      ?.find(({ source }) => source === '/api/:path*')
      ?.headers.map(({ value }) => value)
      .join(' ')
    expect(ofTheApi).toContain("default-src 'none'")
    expect(nextConfig.poweredByHeader).toBe(false)
  })

  it('lets no other site read answers or send changes', async () => {
    const { headers } = await signedIn('administrator')
    const answer = await ask(summary, '', { headers: { ...headers, origin: 'https://evil.example' } })
    expect([...answer.headers.keys()].filter((name) => name.startsWith('access-control'))).toEqual([])
    const foreign: Record<string, string>[] = [
      { origin: 'https://evil.example' },
      { 'sec-fetch-site': 'cross-site' },
      { origin: 'null' },
    ]
    for (const more of foreign) {
      expect((await send(decide, {}, { headers: { ...headers, ...more } })).status).toBe(403)
    }
  })

  it('tells nothing of the inside when a file or a record is not there', async () => {
    const { headers } = await signedIn('administrator')
    for (const id of ['../../etc/passwd', '%00', '1; drop table users', '999999']) {
      const text = await (await ask(file, '', { id, headers })).text()
      expect(text).not.toMatch(/SQLITE|node_modules|\/app\/|Error:|at /)
    }
  })
})

it('API9 inventory: what no route describes does not answer', async () => {
  for (const path of ['/api/v1/debug', '/api/v0/summary', '/api/auth/sign-in/email', '/api/v1/users']) {
    expect((await ask(unknownRoute as never, '')).status, path).toBe(404)
  }
  expect(new Set(ROUTES.map(({ name }) => name)).size).toBe(ROUTES.length)
})

// API10, unsafe consumption of other APIs, does not apply: the product asks none (API7).
