import { randomUUID } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { isLoopback } from '@/auth/host'
import { answerMetrics } from '@/service/answer-metrics'
import { clientAddress, clientKey } from '@/service/client-address'
import { costOf, type Limits } from '@/service/limits'
import { tell, tellError } from '@/service/log'
import type { Metrics } from '@/service/metrics'
import { refuse } from '@/service/refuse'
import { within } from '@/service/request'
import type { PatternOf } from '@/service/route-pattern'
import type { ServiceSettings } from '@/service/settings'

export type Handler = (request: IncomingMessage, response: ServerResponse) => Promise<void>

export interface ShellParts {
  settings: ServiceSettings
  limits: Limits
  metrics: Metrics
  patternOf: PatternOf
  /** Whether the server is about to end, so that connections are not kept. */
  isEnding: () => boolean
}

/** The header in which a client is told the number of its request. */
const NUMBER_HEADER = 'x-request-id'

/** Two years, as hstspreload.org asks for at least one. */
const HTTPS_ONLY = 'max-age=63072000'

/**
 * What lies around every request: it gets a number, is held against the limits, and its end is counted and, where it
 * failed, told to the log.
 * @param handle answers it
 */
export function shellAround(handle: Handler, parts: ShellParts): Handler {
  const { settings, limits, metrics, isEnding } = parts
  return (request, response) => {
    const id = randomUUID()
    response.setHeader(NUMBER_HEADER, id)
    return within({ id }, async () => {
      const path = (request.url ?? '/').split('?', 1)[0] ?? '/'
      const answered = watch(request, response, path, parts)
      if (settings.origin?.startsWith('https:')) response.setHeader('strict-transport-security', HTTPS_ONLY)
      if (isEnding()) response.setHeader('connection', 'close')
      try {
        if (path === '/metrics') return await answerMetrics(request, response, metrics, settings.metricsToken)
        const cost = costOf(request.method ?? 'GET', path)
        const client = clientOf(request, settings.proxies)
        if (cost !== null && client !== null) {
          const entered = await limits.enter(client, cost)
          if (typeof entered !== 'function') return refuse(request, response, entered)
          answered(entered)
        }
        await handle(request, response)
      } catch (error) {
        tellError(error)
        if (!response.headersSent) response.statusCode = 500
        response.end()
      }
    })
  }
}

/** Whose requests are counted together; null for programs on this machine, which nothing limits. */
function clientOf(request: IncomingMessage, proxies: number): string | null {
  const remote = request.socket.remoteAddress ?? ''
  const passedOn = request.headers['x-forwarded-for']?.toString()
  if (passedOn === undefined && isLoopback(remote)) return null
  return clientKey(clientAddress(remote, passedOn, proxies))
}

/** Counts the answer once it has ended. @returns takes something to be done then */
function watch(
  request: IncomingMessage,
  response: ServerResponse,
  path: string,
  { metrics, patternOf }: ShellParts,
): (then: () => void) => void {
  const begun = performance.now()
  const last: (() => void)[] = []
  const method = request.method ?? 'GET'
  response.once('close', () => {
    for (const then of last) then()
    const { statusCode: status } = response
    const ms = Math.round(performance.now() - begun)
    const route = path === '/metrics' ? path : patternOf(path)
    metrics.count({ method, route, status, seconds: ms / 1000 })
    if (route === '/api/v1/session' && method === 'POST') noteSignIn(metrics, status)
    if (status === 429) {
      metrics.countRefused(route === '/api/v1/session' ? 'signIn' : 'requests')
      tell('warn', 'request refused', { method, route, status, ms })
    } else if (status >= 500) tell('error', 'request failed', { method, route, status, ms })
  })
  return (then) => last.push(then)
}

function noteSignIn(metrics: Metrics, status: number): void {
  const outcome = status < 300 ? 'signedIn' : status === 429 ? 'lockedOut' : 'refused'
  metrics.countSignIn(outcome)
  tell('info', 'sign-in', { outcome })
}
