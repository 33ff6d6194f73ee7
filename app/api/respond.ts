import { createHash } from 'node:crypto'
import type { NextRequest } from 'next/server'
import type { z } from 'zod'
import { type AnswerContext, answerContext } from '@/app/answers/context'
import { errorResponse } from '@/app/api/errors'
import { requestLanguage } from '@/app/api/language'
import { readParameters, refuseOthers } from '@/app/api/parameters'
import { viewerOf } from '@/auth/viewer-of'
import { databaseFor } from '@/db/client'
import { expectRight } from '@/domain/people/expect-right'
import { expectSight } from '@/domain/people/expect-sight'
import type { Right } from '@/domain/people/roles'
import { sightOf, type Viewer } from '@/domain/people/viewer'
import type { Filter } from '@/domain/statistics/filter'
import { parseFilter } from '@/domain/statistics/filter-schema'
import { version } from '@/package.json'

export interface Asked<Shape extends z.ZodRawShape> {
  context: AnswerContext
  parameters: z.output<z.ZodObject<Shape>>
}

/**
 * Answers a request that takes the filter, and the parameters of `schema` beside it.
 * @param answer computes the answer, or makes a Response; not called where the client already has this revision's
 * @param right what who asks must be allowed; what is not published needs its own besides
 */
export function respond<Shape extends z.ZodRawShape>(
  request: NextRequest,
  schema: z.ZodObject<Shape>,
  answer: (asked: Asked<Shape> & { filter: Filter }) => unknown,
  right: Right = 'read',
): Promise<Response> {
  return reply(request, right, (query, viewer) => {
    const parameters = readParameters(query, schema)
    const filter = parseFilter(query, Object.keys(schema.shape))
    expectSight(viewer, filter)
    return (context) => answer({ context, filter, parameters })
  })
}

/**
 * Answers a request that takes no filter: any parameter that `schema` does not name is refused.
 * @param right what who asks must be allowed; null for what everybody may know
 */
export function respondUnfiltered<Shape extends z.ZodRawShape>(
  request: NextRequest,
  schema: z.ZodObject<Shape>,
  answer: (asked: Asked<Shape>) => unknown,
  right: Right | null = 'read',
): Promise<Response> {
  return reply(request, right, (query) => {
    refuseOthers(query, Object.keys(schema.shape))
    const parameters = readParameters(query, schema)
    return (context) => answer({ context, parameters })
  })
}

/** Reads who asks and the question first, then answers it from one state of the database, which also names the ETag. */
async function reply(
  request: NextRequest,
  right: Right | null,
  read: (query: URLSearchParams, viewer: Viewer) => (context: AnswerContext) => unknown,
): Promise<Response> {
  const locale = requestLanguage(request)
  try {
    const viewer = await viewerOf(request.headers)
    if (right !== null) expectRight(viewer, right)
    const answer = read(request.nextUrl.searchParams, viewer)
    const db = databaseFor(sightOf(viewer))
    // One transaction, so that a change stored meanwhile by another process is in all of the answer or in none of it.
    return db.transaction(() => {
      const context = answerContext(locale, viewer, db)
      const headers = headersOfState(context)
      if (alreadyHas(request, headers.etag)) return new Response(null, { status: 304, headers })
      const body = answer(context)
      if (!(body instanceof Response)) return Response.json(body, { headers })
      for (const [name, value] of Object.entries(headers)) body.headers.set(name, value)
      return body
    })
  } catch (error) {
    return errorResponse(error, locale)
  }
}

/**
 * What names one state of the database, in one language and as far as who asks may see it, so that a client asks again
 * and is told when it has that.
 */
export function headersOfState({ revision, locale, viewer }: Pick<AnswerContext, 'revision' | 'locale' | 'viewer'>) {
  const seen = createHash('sha256').update(JSON.stringify(viewer)).digest('base64url').slice(0, 10)
  const etag = `W/"${version}-${revision}-${locale}-${seen}"`
  return { etag, 'cache-control': 'private, no-cache', vary: 'cookie, authorization, accept-language' }
}

/** Whether the client named this state among those it has; compared weakly, as RFC 9110 has it for If-None-Match. */
export function alreadyHas(request: NextRequest, etag: string): boolean {
  const known = request.headers.get('if-none-match')?.split(',') ?? []
  return known.some((each) => each.trim() === etag || `W/${each.trim()}` === etag)
}
