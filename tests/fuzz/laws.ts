import { NextRequest } from 'next/server'
import { z } from 'zod'
import { methodOf, type RouteDescription } from '@/app/api/routes'
import type { Database } from '@/db/client'
import { handlerOf, nameOf } from '@/tests/factories/every-route'
import { ORIGIN } from '@/tests/factories/server'
import type { Asker, Secret } from '@/tests/fuzz/askers'
import type { Input } from '@/tests/fuzz/inputs'
import { SECRETS } from '@/tests/fuzz/secrets'

/** Every error has this shape, whatever was sent. */
const errorShape = z.strictObject({
  error: z.strictObject({ code: z.string().min(1), message: z.string().min(1), field: z.string().optional() }),
})

/** Bytes of an answer over the small data of the tests. */
const LARGEST_ANSWER = 20 * 1024 * 1024

/** Whether a change was stored, or begun: trying to sign in counts mistakes, whatever the answer. */
const COUNTS_MISTAKES = ['POST /session', 'PUT /session/password', 'POST /links/{id}']

const lastRevision = (db: Database) => db.$client.prepare('select max(id) from revisions').pluck().get()

/**
 * Sends one input and holds the answer against what must be true of every answer.
 * @returns its status
 * @throws naming the law that was broken
 */
export async function holdAgainstLaws(
  db: Database,
  route: RouteDescription,
  input: Input,
  askers: readonly Asker[],
): Promise<number> {
  const { query, id, body } = input
  const asker = askers[input.asker] as Asker
  const handler = await handlerOf(route)
  const before = lastRevision(db)
  const search = new URLSearchParams(query)
  const request = new NextRequest(`${ORIGIN}/api/v1/route?${search}`, {
    method: methodOf(route),
    headers: {
      host: '127.0.0.1:3000',
      origin: ORIGIN,
      ...(body ? { 'content-type': body.type } : {}),
      ...asker.headers,
    },
    ...(body ? { body: body.bytes as Uint8Array<ArrayBuffer> } : {}),
  })
  const response = await handler(request, { params: Promise.resolve({ id }) })
  const text = await response.text()
  const law = (holds: boolean, what: string) => {
    if (holds) return
    const sent = [asker.name, search, id, body?.type, body && new TextDecoder().decode(body.bytes.slice(0, 2000))]
    const asked = sent.filter((part) => part).join('\n  ')
    throw new Error(`${nameOf(route)} ${response.status}: ${what}\n  ${asked}\n${text.slice(0, 400)}`)
  }
  law(response.status < 500, 'no input is a fault of the server')
  law(text.length <= LARGEST_ANSWER, 'an answer stays of a size')
  for (const secret of Object.keys(SECRETS) as Secret[]) {
    law(asker.mayMeet.includes(secret) || !text.includes(SECRETS[secret]), `${asker.name} meets ${secret}`)
  }
  law(!/\bat .*\(.*:\d+:\d+\)|node_modules|\$argon2|SQLITE_/.test(text), 'nothing of the inside is told')
  if (response.status >= 400) {
    const parsed = errorShape.safeParse(JSON.parse(text))
    law(parsed.success, 'errors have one shape')
    law(!/badRequest\.\w|^decision\.\w/.test(parsed.data?.error.message ?? ''), 'errors are told in words')
    law(COUNTS_MISTAKES.includes(nameOf(route)) || lastRevision(db) === before, 'what is refused changes nothing')
  } else if ((response.status === 200 || response.status === 202) && route.answer && !search.has('format')) {
    law(route.answer.safeParse(JSON.parse(text)).success, 'an answer fits its description')
  }
  return response.status
}
