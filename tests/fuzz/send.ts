import { NextRequest } from 'next/server'
import { methodOf, type RouteDescription } from '@/app/api/routes'
import { proxy } from '@/proxy'
import { handlerOf } from '@/tests/factories/every-route'
import { ORIGIN } from '@/tests/factories/server'
import type { Asker } from '@/tests/fuzz/askers'
import { sentBody } from '@/tests/fuzz/bodies'
import type { Input } from '@/tests/fuzz/inputs'
import { fillIn, type Place, type World } from '@/tests/fuzz/world'

/** A request as it was sent, and what came back. */
export interface Exchange {
  asker: Asker
  query: URLSearchParams
  body: unknown
  /** All that the sender said, as text. */
  said: string
  response: Response
  bytes: Buffer
}

/** Settings have no id in their addresses, but a version all the same. */
const SETTINGS: Record<string, string> = {
  setBulletin: 'bulletin',
  setDenominators: 'denominators',
  setReading: 'reading',
}

const handlers = new Map<RouteDescription, Awaited<ReturnType<typeof handlerOf>>>()

/** Fills an input in and sends it, through what stands before all routes and then to the route's handler. */
export async function sendInput(world: World, route: RouteDescription, input: Input): Promise<Exchange> {
  const asker = world.askers[input.asker] as Asker
  const place: Place = { asker, record: '', path: route.path, writes: methodOf(route) !== 'GET' }
  const id = String(fillIn(world, input.id, place))
  const here = { ...place, record: SETTINGS[route.name] ?? id }
  const pairs = input.query.map(([name, value]) => [name, String(fillIn(world, value, place))])
  let filled: unknown = null
  const body =
    input.body &&
    sentBody(input.body, (value) => {
      filled = fillIn(world, value, here)
      return filled
    })
  const path = route.path.replace('{id}', encodeURIComponent(Buffer.from(id).toString())) + input.escape
  const request = new NextRequest(`${ORIGIN}/api/v1${path}?${new URLSearchParams(pairs)}${input.tail}`, {
    method: methodOf(route),
    headers: {
      host: '127.0.0.1:3000',
      origin: ORIGIN,
      ...(body ? { 'content-type': body.type } : {}),
      ...asker.headers,
    },
    ...(body ? { body: body.bytes as Uint8Array<ArrayBuffer> } : {}),
  })
  const refused = proxy(request)
  const handler = await (handlers.get(route) ?? handlerOf(route))
  handlers.set(route, handler)
  const response = refused.ok ? await handler(request, { params: Promise.resolve({ id }) }) : refused
  const form = input.body?.kind === 'form' ? input.body.files.map(({ name }) => name) : []
  return {
    asker,
    query: request.nextUrl.searchParams,
    body: filled,
    said: [asker.name, route.name, pairs.flat().join(' '), id, input.escape, JSON.stringify(filled), ...form].join(
      '\n  ',
    ),
    response,
    bytes: Buffer.from(await response.arrayBuffer()),
  }
}
