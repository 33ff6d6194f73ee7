import { statSync } from 'node:fs'
import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client'
import { database, databasePath } from '@/db/client'
import { DatabaseFault } from '@/db/faults'
import { countWaiting } from '@/db/queries/count-waiting'
import { databaseRevision } from '@/db/queries/database-revision'

const SECONDS = [0.01, 0.03, 0.1, 0.3, 1, 3, 10, 30]
const METHODS = new Set(['GET', 'HEAD', 'POST', 'PUT', 'DELETE', 'OPTIONS'])

/** An answer, as far as it is counted. */
export interface Answered {
  method: string
  /** The pattern of the route. */
  route: string
  status: number
  seconds: number
}

/** What the server counts of itself. No label holds what a reader sent: routes, methods and kinds are lists with an end. */
export class Metrics {
  readonly #registry = new Registry()
  readonly #requests = this.#counter('gongji_requests_total', 'Answers by route, method and class of status', [
    'route',
    'method',
    'status',
  ])
  readonly #refused = this.#counter('gongji_requests_refused_total', 'Requests refused by a limit', ['limit'])
  readonly #signIns = this.#counter('gongji_sign_ins_total', 'Tries to sign in', ['outcome'])
  readonly #duration = new Histogram({
    name: 'gongji_request_duration_seconds',
    help: 'Time from a request to the end of its answer',
    labelNames: ['route', 'method'],
    buckets: SECONDS,
    registers: [this.#registry],
  })

  constructor() {
    collectDefaultMetrics({ register: this.#registry })
    this.#gauge('gongji_database_revision', 'Number of the latest change of the data', () =>
      databaseRevision(database()),
    )
    this.#gauge('gongji_waiting_for_review', 'Items of the review queue', () => countWaiting(database()))
    this.#gauge('gongji_database_bytes', 'Size of the database file and its log', () => sizeOf(databasePath()))
    this.#gauge('gongji_database_up', 'Whether the database answers', () => {
      database().$client.prepare('select 1 from revisions').get()
      return 1
    })
  }

  count({ method, route, status, seconds }: Answered): void {
    const known = METHODS.has(method) ? method : 'other'
    this.#requests.inc({ route, method: known, status: `${Math.floor(status / 100)}xx` })
    this.#duration.observe({ route, method: known }, seconds)
  }

  countRefused(limit: string): void {
    this.#refused.inc({ limit })
  }

  countSignIn(outcome: string): void {
    this.#signIns.inc({ outcome })
  }

  /** Everything counted, in the text format of Prometheus. */
  async text(): Promise<{ type: string; body: string }> {
    return { type: this.#registry.contentType, body: await this.#registry.metrics() }
  }

  #counter(name: string, help: string, labelNames: string[]) {
    return new Counter({ name, help, labelNames, registers: [this.#registry] })
  }

  /** A number that is read when it is asked for; where the database does not answer, it is not a number. */
  #gauge(name: string, help: string, read: () => number): void {
    new Gauge({
      name,
      help,
      registers: [this.#registry],
      collect() {
        this.set(name === 'gongji_database_up' ? orElse(0, read) : orElse(Number.NaN, read))
      },
    })
  }
}

function orElse(otherwise: number, read: () => number): number {
  try {
    return read()
  } catch (error) {
    if (error instanceof DatabaseFault || (error instanceof Error && 'code' in error)) return otherwise
    throw error
  }
}

function sizeOf(path: string): number {
  return [path, `${path}-wal`].reduce((sum, each) => sum + (statSync(each, { throwIfNoEntry: false })?.size ?? 0), 0)
}
