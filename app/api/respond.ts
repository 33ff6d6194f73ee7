import type { NextRequest } from 'next/server'
import type { z } from 'zod'
import { type AnswerContext, answerContext, wordsOf } from '@/app/answers/context'
import { languageOf } from '@/app/api/language'
import { readParameters } from '@/app/api/parameters'
import { DatabaseFault } from '@/db/faults'
import type { Filter } from '@/domain/statistics/filter'
import { BadRequest, parseFilter } from '@/domain/statistics/filter-schema'
import type { Locale } from '@/domain/vocabulary'
import { version } from '@/package.json'

/** Asked for one record by an id that no record has. */
export class NotFound extends Error {
  constructor(readonly id: string) {
    super(id)
    this.name = 'NotFound'
  }
}

export interface Asked<Shape extends z.ZodRawShape> {
  context: AnswerContext
  filter: Filter
  parameters: z.output<z.ZodObject<Shape>>
}

/**
 * Answers a request in JSON, or with the Response that `answer` makes: reads parameters and filter, sets the ETag from
 * the database revision, and turns every error into the one error shape. The only place that makes HTTP of errors.
 * @param answer computes the answer; it is not called where the client already has this revision's
 */
export function respond<Shape extends z.ZodRawShape>(
  request: NextRequest,
  schema: z.ZodObject<Shape>,
  answer: (asked: Asked<Shape>) => unknown,
): Response {
  const query = request.nextUrl.searchParams
  const locale = languageOf(
    query.get('lang'),
    request.cookies.get('locale')?.value,
    request.headers.get('accept-language'),
  )
  try {
    const parameters = readParameters(query, schema)
    const filter = parseFilter(query, Object.keys(schema.shape))
    const context = answerContext(locale)
    const etag = `W/"${version}-${context.revision}-${locale}"`
    const headers = { etag, 'cache-control': 'private, no-cache', vary: 'cookie, accept-language' }
    if (request.headers.get('if-none-match') === etag) return new Response(null, { status: 304, headers })
    const body = answer({ context, filter, parameters })
    if (!(body instanceof Response)) return Response.json(body, { headers })
    for (const [name, value] of Object.entries(headers)) body.headers.set(name, value)
    return body
  } catch (error) {
    return errorResponse(error, locale)
  }
}

function errorResponse(error: unknown, locale: Locale): Response {
  const words = wordsOf(locale)
  const say = (status: number, code: string, problem: string, field?: string, value = '') =>
    Response.json(
      {
        error: {
          code,
          message: words(`badRequest.${problem}`, { field: field ?? '', value }),
          ...(field ? { field } : {}),
        },
      },
      { status },
    )
  if (error instanceof BadRequest) return say(400, 'bad_request', error.problem, error.field, error.value)
  if (error instanceof NotFound) return say(404, 'not_found', 'notFound', 'id', error.id)
  if (error instanceof DatabaseFault) return say(503, 'unavailable', 'unavailable')
  console.error(error)
  return say(500, 'internal', 'internal')
}
