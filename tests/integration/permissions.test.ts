import { NextRequest } from 'next/server'
import { beforeAll, describe, expect, it } from 'vitest'
import { methodOf, ROUTES, type RouteDescription } from '@/app/api/routes'
import { saveReading } from '@/auth/reading'
import { storedSetting } from '@/db/queries/stored-setting'
import type { Limits } from '@/domain/people/limits'
import type { Reading } from '@/domain/people/reading'
import { OPERATOR } from '@/domain/people/viewer'
import { handlerOf, nameOf } from '@/tests/factories/every-route'
import { byToken, signedIn } from '@/tests/factories/people'
import { aFigure, anActivity, anArticle, store } from '@/tests/factories/records'
import { ORIGIN, serveSeededFile } from '@/tests/factories/server'

const db = serveSeededFile({ asNobody: true })

/**
 * Who may use each route at least: everybody; whoever may read; a person of a role and those above; a person in a browser,
 * whatever the role. Each stands here once more than in the code, so that a change of either shows.
 */
type Least = 'everybody' | 'reader' | 'viewer' | 'editor' | 'publisher' | 'administrator' | 'person'
const LEAST: Record<string, Least> = {
  'GET /summary': 'reader',
  'GET /statistics': 'reader',
  'GET /ledger': 'reader',
  'GET /promises': 'reader',
  'GET /compare': 'reader',
  'GET /compare/time': 'reader',
  'GET /compare/profiles': 'reader',
  'GET /compare/changes': 'reader',
  'GET /compare/zero-reports': 'reader',
  'GET /areas/{id}/unions': 'reader',
  'GET /activities': 'reader',
  'GET /activities/{id}': 'reader',
  'GET /organisers': 'reader',
  'GET /articles': 'reader',
  'GET /articles/{id}': 'reader',
  'GET /history': 'editor',
  'GET /imports': 'editor',
  'POST /imports': 'editor',
  'GET /imports/{id}/file': 'editor',
  'GET /imports/template': 'reader',
  'GET /review': 'editor',
  'GET /review/item': 'editor',
  'POST /decisions': 'editor',
  'GET /export': 'reader',
  'GET /reports/sheets': 'reader',
  'GET /reports': 'reader',
  'POST /reports': 'reader',
  'GET /reports/{id}': 'reader',
  'DELETE /reports/{id}': 'reader',
  'GET /reports/{id}/file': 'reader',
  'POST /reports/check': 'reader',
  'GET /settings': 'reader',
  'PUT /settings/bulletin': 'publisher',
  'PUT /settings/denominators': 'publisher',
  'POST /settings/denominators/read': 'publisher',
  'GET /settings/denominators/template': 'reader',
  'GET /settings/integrity': 'administrator',
  'POST /settings/integrity': 'administrator',
  'GET /settings/reading': 'administrator',
  'PUT /settings/reading': 'administrator',
  'GET /views': 'reader',
  'POST /views': 'viewer',
  'PUT /views/{id}': 'viewer',
  'GET /session': 'everybody',
  'POST /session': 'everybody',
  'DELETE /session': 'everybody',
  'PUT /session/password': 'person',
  'GET /session/all': 'person',
  'DELETE /session/all/{id}': 'person',
  'DELETE /session/all': 'person',
  'GET /links/{id}': 'everybody',
  'POST /links/{id}': 'everybody',
  'GET /people': 'administrator',
  'POST /people': 'administrator',
  'PUT /people/{id}': 'administrator',
  'POST /people/{id}/link': 'administrator',
  'GET /people/permissions': 'administrator',
  'GET /tokens': 'person',
  'POST /tokens': 'person',
  'DELETE /tokens/{id}': 'person',
  'GET /health': 'everybody',
  'GET /openapi.json': 'reader',
}

/** These end the session of who asks, or start long work: each is tried by somebody who does nothing else. */
const LAST = ['DELETE /session', 'DELETE /session/all', 'POST /settings/integrity']

const LADDER = ['reader', 'viewer', 'editor', 'publisher', 'administrator']
const DONGCHENG: Limits = { areas: ['110101'], streets: [] }

interface Asker {
  name: string
  /** How far up the ladder; null for who may not even read. */
  rank: number | null
  isSignedIn: boolean
  isBrowser: boolean
  reading?: Reading
  headers: () => Promise<Record<string, string>>
}

const person = (role: 'viewer' | 'editor' | 'publisher' | 'administrator', limits: Limits | null = null): Asker => ({
  name: limits === null ? role : `${role} of 东城区`,
  rank: LADDER.indexOf(role),
  isSignedIn: true,
  isBrowser: true,
  headers: async () => ({ ...(await signedIn(role, limits)).headers }),
})
const token = (scope: 'published' | 'unpublished' | 'write', rank: number): Asker => ({
  name: `a token for ${scope} of an administrator`,
  rank,
  isSignedIn: true,
  isBrowser: false,
  headers: async () => ({ ...(await byToken('administrator', scope)).headers }),
})

const ASKERS: Asker[] = [
  { name: 'nobody, where reading is public', rank: 0, isSignedIn: false, isBrowser: true, headers: async () => ({}) },
  {
    name: 'nobody, where reading takes signing in',
    rank: null,
    isSignedIn: false,
    isBrowser: true,
    reading: 'signedIn',
    headers: async () => ({}),
  },
  person('viewer'),
  person('editor'),
  person('editor', DONGCHENG),
  person('publisher'),
  person('publisher', DONGCHENG),
  person('administrator'),
]

function expected(least: Least, { rank, isSignedIn, isBrowser }: Asker): 'allowed' | 401 | 403 {
  if (least === 'everybody') return 'allowed'
  if (least === 'person') return !isSignedIn ? 401 : isBrowser ? 'allowed' : 403
  if (rank !== null && rank >= LADDER.indexOf(least)) return 'allowed'
  return isSignedIn ? 403 : 401
}

/** Asks as a page or a program does. Bodies are empty objects: who is allowed is told that they are no such thing. */
async function statusOf(route: RouteDescription, headers: Record<string, string>): Promise<number> {
  const handler = await handlerOf(route)
  const method = methodOf(route)
  const query = method === 'GET' ? route.example.query : ''
  const request = new NextRequest(`${ORIGIN}/api/v1/route?${query}`, {
    method,
    headers: { host: '127.0.0.1:3000', origin: ORIGIN, 'content-type': 'application/json', ...headers },
    ...(method === 'POST' || method === 'PUT' ? { body: '{}' } : {}),
  })
  const response = await handler(request, { params: Promise.resolve({ id: route.example.id ?? 'no-such-id' }) })
  await response.body?.cancel()
  return response.status
}

function setReading(reading: Reading): void {
  const version = storedSetting(db(), 'reading')?.version ?? 0
  saveReading(db(), OPERATOR, version, reading, new Date())
}

it('every route has its place in the table, and no other', () => {
  expect(ROUTES.map(nameOf).sort()).toEqual(Object.keys(LEAST).sort())
})

describe.each(ASKERS)('$name', (asker) => {
  let headers: Record<string, string>
  beforeAll(async () => {
    setReading(asker.reading ?? 'automatic')
    headers = await asker.headers()
  })

  it.each(ROUTES.filter((route) => !LAST.includes(nameOf(route))).map((route) => [nameOf(route), route] as const))(
    '%s',
    async (name, route) => {
      const status = await statusOf(route, headers)
      const outcome = status === 401 || status === 403 ? status : 'allowed'
      expect(outcome).toBe(expected(LEAST[name] as Least, asker))
      expect(status).toBeLessThan(500)
    },
  )
})

describe.each(LAST.map((name) => [name, ROUTES.find((route) => nameOf(route) === name) as RouteDescription] as const))(
  '%s, each time by somebody new',
  (name, route) => {
    it.each(ASKERS)('$name', async (asker) => {
      setReading(asker.reading ?? 'automatic')
      const status = await statusOf(route, await asker.headers())
      expect(status === 401 || status === 403 ? status : 'allowed').toBe(expected(LEAST[name] as Least, asker))
      expect(status).toBeLessThan(500)
    })
  },
)

describe.each([token('published', 0), token('unpublished', 1), token('write', LADDER.indexOf('publisher'))])(
  '$name',
  (asker) => {
    it('may what its scope lets it, and nothing about people, sessions or the server', async () => {
      setReading('signedIn')
      const headers = await asker.headers()
      for (const route of ROUTES.filter((each) => !LAST.includes(nameOf(each)))) {
        const name = nameOf(route)
        // To see what is pending a token needs its own scope, and keeping views is writing.
        const sees = ['GET /history', 'GET /imports', 'GET /imports/{id}/file', 'GET /review', 'GET /review/item']
        const isSeeing = sees.includes(name) && asker.rank === 1
        const wanted = isSeeing
          ? 'allowed'
          : asker.rank === 1 && LEAST[name] === 'viewer'
            ? 403
            : expected(LEAST[name] as Least, asker)
        const status = await statusOf(route, headers)
        expect([name, status === 401 || status === 403 ? status : 'allowed']).toEqual([name, wanted])
      }
    })
  },
)

describe('what waits in an area', () => {
  beforeAll(() => {
    setReading('automatic')
    for (const [id, area, organiser] of [
      ['own', '110101', '东城区总工会'],
      ['foreign', '110105', '朝阳区总工会'],
    ] as const) {
      const article = anArticle({ id: `${id}-article`, body: `${organiser}举办活动，33名职工参加。` })
      const figures = [aFigure(article, '33名', { value: 33 })]
      store(db(), [article], [anActivity([article], { id, area, organisers: [organiser], review: 'pending', figures })])
    }
  })

  it.each([
    ['nobody', null, 404, 404],
    ['viewer', person('viewer'), 404, 404],
    ['editor of 东城区', person('editor', DONGCHENG), 200, 404],
    ['publisher of 东城区', person('publisher', DONGCHENG), 200, 404],
    ['editor', person('editor'), 200, 200],
    ['administrator', person('administrator'), 200, 200],
  ] as [string, Asker | null, number, number][])('%s: own %s, foreign', async (_name, asker, own, foreign) => {
    const headers = asker === null ? {} : await asker.headers()
    for (const [id, status] of [
      ['own', own],
      ['foreign', foreign],
    ] as const) {
      for (const [path, record] of [
        ['/activities/{id}', id],
        ['/articles/{id}', `${id}-article`],
      ] as const) {
        const route = ROUTES.find((each) => each.path === path) as RouteDescription
        const asked = { ...route, example: { id: record, query: '' } }
        expect([path, record, await statusOf(asked, headers)]).toEqual([path, record, status])
      }
    }
  })
})
