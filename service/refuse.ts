import type { IncomingMessage, ServerResponse } from 'node:http'
import { languageOf } from '@/app/api/language'
import en from '@/messages/en.json'
import zh from '@/messages/zh-CN.json'
import type { Refusal } from '@/service/limits'

/** Answers a request that is too much, in the error shape of the API, before anybody works for it. */
export function refuse(request: IncomingMessage, response: ServerResponse, { because, wait }: Refusal): void {
  const [, query = ''] = (request.url ?? '').split('?', 2)
  const cookie = /(?:^|;\s*)locale=([\w-]+)/.exec(request.headers.cookie ?? '')?.[1]
  const asked = new URLSearchParams(query).get('lang')
  const locale = languageOf(asked, cookie, request.headers['accept-language'] ?? null)
  const message = (locale === 'en' ? en : zh).badRequest[because].replace('{value}', String(wait))
  response.statusCode = 429
  response.setHeader('retry-after', String(wait))
  response.setHeader('cache-control', 'no-store')
  response.setHeader('content-type', 'application/json')
  response.setHeader('x-content-type-options', 'nosniff')
  // The rest of what is sent is not read.
  response.setHeader('connection', 'close')
  response.end(JSON.stringify({ error: { code: 'too_many', message } }))
}
