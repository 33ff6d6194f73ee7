import { createHash, timingSafeEqual } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { isLoopback, staysOnMachine } from '@/auth/host'
import type { Metrics } from '@/service/metrics'

/**
 * Whether who asks may see what the server counts: a program on this machine, or one that shows the token.
 * @param token null where there is none
 */
export function maySeeMetrics(request: IncomingMessage, token: string | null): boolean {
  const shown = /^Bearer (\S+)$/i.exec(request.headers.authorization ?? '')?.[1]
  if (token !== null && shown !== undefined) return areSame(shown, token)
  const headers = { get: (name: string) => request.headers[name]?.toString() ?? null }
  return isLoopback(request.socket.remoteAddress ?? '') && staysOnMachine(headers)
}

/** Answers /metrics; to who may not see it as if there were nothing. */
export async function answerMetrics(
  request: IncomingMessage,
  response: ServerResponse,
  metrics: Metrics,
  token: string | null,
): Promise<void> {
  const may = maySeeMetrics(request, token) && (request.method === 'GET' || request.method === 'HEAD')
  const { type, body } = may ? await metrics.text() : { type: 'text/plain', body: '' }
  response.writeHead(may ? 200 : 404, {
    'content-type': type,
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
  })
  response.end(request.method === 'HEAD' ? undefined : body)
}

/** Takes as long for every wrong token. */
function areSame(a: string, b: string): boolean {
  const hash = (text: string) => createHash('sha256').update(text).digest()
  return timingSafeEqual(hash(a), hash(b))
}
