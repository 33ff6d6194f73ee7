import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { NextRequest } from 'next/server'
import { afterAll, beforeAll } from 'vitest'
import { type Database, database } from '@/db/client'
import { prepareDatabase } from '@/db/prepare'
import { loadSeed } from '@/seed/load'
import { NOW } from '@/tests/factories/database'
import { signedIn } from '@/tests/factories/people'

type Handler = (request: NextRequest, context: { params: Promise<{ id: string }> }) => Response | Promise<Response>

/** The cookie of whoever asks where a test says nothing else: an administrator, or nobody. */
let asking: { cookie?: string } = {}

/**
 * A seeded database file for all tests of a file, which route handlers open as the server does: by GONGJI_DB.
 * @param options.asNobody who asks is not signed in, unless a test says so; otherwise it is an administrator
 * @returns gives the connection that the handlers use, once the tests run
 */
export function serveSeededFile({ asNobody = false }: { asNobody?: boolean } = {}): () => Database {
  const folder = mkdtempSync(join(tmpdir(), 'gongji-test-'))
  const path = join(folder, 'gongji.db')
  beforeAll(async () => {
    const db = prepareDatabase(path)
    loadSeed(db, NOW)
    db.$client.close()
    process.env.GONGJI_DB = path
    asking = asNobody ? {} : (await signedIn('administrator', null, '王干事')).headers
  })
  afterAll(() => {
    database().$client.close()
    rmSync(folder, { recursive: true, force: true })
  })
  return database
}

export const ORIGIN = 'http://127.0.0.1:3000'

/** Calls a route handler as the server does. */
export async function ask(
  handler: Handler,
  query: string | URLSearchParams = '',
  { id = '', headers = {}, method = 'GET' }: { id?: string; headers?: Record<string, string>; method?: string } = {},
): Promise<Response> {
  const request = new NextRequest(`${ORIGIN}/api/v1/route?${query}`, {
    method,
    headers: { host: '127.0.0.1:3000', ...asking, ...headers },
  })
  return handler(request, { params: Promise.resolve({ id }) })
}

/** The JSON answer of a route handler, which must succeed. */
export async function answerOf<Answer>(
  handler: Handler,
  query: string | URLSearchParams = '',
  id = '',
): Promise<Answer> {
  const response = await ask(handler, query, { id })
  const body = await response.json()
  if (response.status !== 200) throw new Error(`${response.status} ${JSON.stringify(body)} for ${query}`)
  return body as Answer
}

/** Sends JSON to a route handler as one of the product's own pages does. */
export async function send(
  handler: (request: NextRequest) => Response | Promise<Response>,
  body: unknown,
  {
    headers = {},
    query = '',
    method = 'POST',
  }: { headers?: Record<string, string>; query?: string; method?: 'POST' | 'PUT' } = {},
): Promise<Response> {
  const request = new NextRequest(`${ORIGIN}/api/v1/route?${query}`, {
    method,
    headers: { host: '127.0.0.1:3000', origin: ORIGIN, 'content-type': 'application/json', ...asking, ...headers },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  })
  return handler(request)
}
