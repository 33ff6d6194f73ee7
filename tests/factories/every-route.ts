import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { NextRequest } from 'next/server'
import { methodOf, type RouteDescription } from '@/app/api/routes'

type Handler = (request: NextRequest, context: { params: Promise<{ id: string }> }) => Response | Promise<Response>

/** The handler of a described route, out of the file that serves it. */
export async function handlerOf(route: RouteDescription): Promise<Handler> {
  const path = route.path.replaceAll('{id}', '[id]')
  const module = (await import(/* @vite-ignore */ pathToFileURL(resolve(`app/api/v1${path}/route.ts`)).href)) as Record<
    string,
    Handler
  >
  const handler = module[methodOf(route)]
  if (!handler) throw new Error(`${methodOf(route)} ${route.path} has no handler`)
  return handler
}

/** `GET /activities/{id}` and such: how a table names a route. */
export function nameOf(route: RouteDescription): string {
  return `${methodOf(route)} ${route.path}`
}
