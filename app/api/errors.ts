import { wordsOf } from '@/app/answers/context'
import { FileFault, type FileFaultCode } from '@/app/files/file-fault'
import { database } from '@/db/client'
import { asDatabaseFault, DatabaseFault, type DatabaseFaultCode } from '@/db/faults'
import { listAreas } from '@/db/queries/areas'
import { Conflict, NoSuchRecord } from '@/db/writes/seen-record'
import { InvalidRecord } from '@/db/writes/write'
import { beijingClock } from '@/domain/figures/beijing-clock'
import { NotAllowed, SignInNeeded } from '@/domain/people/not-allowed'
import { PeopleRefused, WrongSignIn } from '@/domain/people/refusal'
import { TooMany } from '@/domain/people/too-many'
import { DecisionRefused } from '@/domain/review/refusal'
import { BadRequest } from '@/domain/statistics/filter-schema'
import type { AreaCode, Locale } from '@/domain/vocabulary'
import { tellError } from '@/service/log'
import { currentRequest } from '@/service/request'

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

/** A request to change something that does not come from this server's own pages or this machine. */
export class Forbidden extends Error {
  constructor(
    readonly problem: 'foreignOrigin',
    readonly value: string,
  ) {
    super(`${problem}: ${value}`)
    this.name = 'Forbidden'
  }
}

/** A request whose body is too long. */
export class TooLarge extends Error {
  constructor(readonly megabytes: number) {
    super(`over ${megabytes} MB`)
    this.name = 'TooLarge'
  }
}

/** A request whose body stopped arriving. */
export class TooSlow extends Error {
  constructor() {
    super('the body stopped arriving')
    this.name = 'TooSlow'
  }
}

/** A body whose fields are not what the route takes. */
export class BadBody extends Error {
  constructor(
    readonly problem: 'notJson' | 'mediaType' | 'badField' | 'missing' | 'nothingSent',
    readonly field: string,
    readonly value: string,
  ) {
    super(`${problem}: ${field}: ${value}`)
    this.name = 'BadBody'
  }
}

/** Turns every error into the one error shape; the only place that makes HTTP of errors. */
export function errorResponse(error: unknown, locale: Locale): Response {
  const words = wordsOf(locale)
  const send = (status: number, code: string, message: string, field?: string) =>
    Response.json({ error: { code, message, ...(field ? { field } : {}) } }, { status, headers: HEADERS })
  const say = (status: number, code: string, problem: string, field?: string, value = '') =>
    send(status, code, words(`badRequest.${problem}`, { field: field ?? '', value }), field)
  if (error instanceof BadRequest) return say(400, 'bad_request', error.problem, error.field, error.value)
  if (error instanceof BadBody) {
    const status = error.problem === 'notJson' ? 400 : error.problem === 'mediaType' ? 415 : 422
    return say(status, status === 422 ? 'invalid' : 'bad_request', error.problem, error.field, error.value)
  }
  if (error instanceof SignInNeeded) return say(401, 'unauthorized', `signInNeeded.${error.right}`)
  if (error instanceof NotAllowed) {
    const problem = error.outside === null ? `notAllowed.${error.right}` : 'outsideLimits'
    return say(403, 'forbidden', problem, undefined, error.outside === null ? '' : areaName(error.outside, locale))
  }
  if (error instanceof WrongSignIn) return say(401, 'unauthorized', 'wrongSignIn')
  if (error instanceof PeopleRefused) {
    const [status, code] = error.problem === 'linkGone' ? [404, 'not_found'] : [422, 'invalid']
    return say(status as number, code as string, `people.${error.problem}`, error.field, error.value)
  }
  if (error instanceof TooMany) {
    const response = say(429, 'too_many', 'tooMany', undefined, String(error.wait))
    response.headers.set('retry-after', String(error.wait))
    return response
  }
  if (error instanceof Forbidden) return say(403, 'forbidden', error.problem, undefined, error.value)
  if (error instanceof NotFound) return say(404, 'not_found', 'notFound', 'id', error.id)
  if (error instanceof NoSuchRecord) return say(404, 'not_found', 'notFound', error.field, error.id)
  if (error instanceof NoRoute) return say(404, 'not_found', 'noRoute', 'path', error.path)
  if (error instanceof MethodRefused) return say(405, 'method_not_allowed', 'method', undefined, error.method)
  if (error instanceof TooLarge) return say(413, 'too_large', 'tooLarge', undefined, String(error.megabytes))
  if (error instanceof TooSlow) return say(408, 'timeout', 'tooSlow')
  if (error instanceof Conflict) {
    const values = { actor: error.actor, time: timeOf(error.at, locale) }
    return send(409, 'conflict', words('decision.conflict', values))
  }
  if (error instanceof DecisionRefused) {
    return send(422, 'invalid', words(`decision.refused.${error.problem}`, { value: error.value }), error.field)
  }
  if (error instanceof InvalidRecord) {
    return send(
      422,
      'invalid',
      words(`decision.invalid.${asKnown(error.problem)}`, { value: error.value }),
      error.field,
    )
  }
  if (error instanceof FileFault) {
    const [status, code] = STATUS_OF_FILE_FAULT[error.code]
    if (error.code === 'unexpected') tellError(error)
    return send(status, code, words(`file.fault.${error.code}`, { detail: error.detail }))
  }
  const fault = databaseFault(error)
  if (fault) return say(503, 'unavailable', WORDS_OF_FAULT[fault.code] ?? 'unavailable')
  tellError(error)
  return say(500, 'internal', 'internal', undefined, currentRequest()?.id ?? '–')
}

/** Faults of the database that somebody can do something about. */
const WORDS_OF_FAULT: Partial<Record<DatabaseFaultCode, string>> = {
  'read-only': 'readOnly',
  full: 'full',
  busy: 'busy',
}

/** What is wrong now may be right soon: errors are never kept. */
const HEADERS = { 'cache-control': 'no-store' }

const STATUS_OF_FILE_FAULT: Record<FileFaultCode, [status: number, code: string]> = {
  cannotWrite: [503, 'unavailable'],
  damagedReport: [422, 'invalid'],
  interrupted: [503, 'unavailable'],
  laterReport: [422, 'invalid'],
  noReport: [422, 'invalid'],
  notReady: [409, 'conflict'],
  tookTooLong: [503, 'unavailable'],
  tookTooMuch: [503, 'unavailable'],
  unavailable: [503, 'unavailable'],
  unexpected: [500, 'internal'],
}

/** What can be wrong with a record, as far as there is a sentence for it. */
const INVALID = [
  'date',
  'precision',
  'order',
  'noSuchArticle',
  'undecided',
  'reasonNeeded',
  'evidenceNeeded',
  'notInText',
]

function asKnown(problem: string): string {
  return INVALID.includes(problem) ? problem : 'other'
}

function areaName(code: AreaCode, locale: Locale): string {
  const area = listAreas(database()).find((each) => each.code === code)
  return (locale === 'en' ? area?.en : area?.zh) ?? code
}

function timeOf(at: string, locale: Locale): string {
  return beijingClock(locale)(at)
}

/** A file that cannot be used at the moment; an error of SQLite's about what was asked is a fault of ours. */
function databaseFault(error: unknown): DatabaseFault | null {
  if (error instanceof DatabaseFault) return error
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  return /^SQLITE_(READONLY|BUSY|LOCKED|CANTOPEN|FULL|IOERR|CORRUPT|NOTADB)/.test(code)
    ? asDatabaseFault(error, '')
    : null
}
