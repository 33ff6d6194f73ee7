import { wordsOf } from '@/app/answers/context'
import { DatabaseFault } from '@/db/faults'
import { BadRequest } from '@/domain/statistics/filter-schema'
import type { Locale } from '@/domain/vocabulary'

/** Asked for one record by an id that no record has. */
export class NotFound extends Error {
  constructor(readonly id: string) {
    super(id)
    this.name = 'NotFound'
  }
}

/** Asked for an address that is no route of the API. */
export class NoRoute extends Error {
  constructor(readonly path: string) {
    super(path)
    this.name = 'NoRoute'
  }
}

/** Asked with a method that the route does not have. */
export class MethodRefused extends Error {
  constructor(readonly method: string) {
    super(method)
    this.name = 'MethodRefused'
  }
}

/** Turns every error into the one error shape; the only place that makes HTTP of errors. */
export function errorResponse(error: unknown, locale: Locale): Response {
  const words = wordsOf(locale)
  const say = (status: number, code: string, problem: string, field?: string, value = '') => {
    const message = words(`badRequest.${problem}`, { field: field ?? '', value })
    return Response.json({ error: { code, message, ...(field ? { field } : {}) } }, { status, headers: HEADERS })
  }
  if (error instanceof BadRequest) return say(400, 'bad_request', error.problem, error.field, error.value)
  if (error instanceof NotFound) return say(404, 'not_found', 'notFound', 'id', error.id)
  if (error instanceof NoRoute) return say(404, 'not_found', 'noRoute', 'path', error.path)
  if (error instanceof MethodRefused) return say(405, 'method_not_allowed', 'method', undefined, error.method)
  if (error instanceof DatabaseFault) return say(503, 'unavailable', 'unavailable')
  console.error(error)
  return say(500, 'internal', 'internal')
}

/** What is wrong now may be right soon: errors are never kept. */
const HEADERS = { 'cache-control': 'no-store' }
