import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible'

/** What a request costs the server. */
export const COSTS = ['reading', 'writing', 'file', 'signIn'] as const
export type Cost = (typeof COSTS)[number]

/** The share of the readings in a minute that there may be of each. */
const SHARE: Record<Cost, number> = { reading: 1, writing: 1 / 5, file: 1 / 20, signIn: 1 / 40 }

/** Files that one client may have made or read at once. */
const FILES_AT_ONCE = 4

/** Seconds after which to ask again where too much is under way at once. */
const SOON = 5

/** Addresses below /api/v1 that make a file or read one. */
const FILES = /^\/(export|imports|reports|reports\/(sheets|check)|settings\/denominators\/read|settings\/integrity)$/
const READ_ONLY = new Set(['GET', 'HEAD', 'OPTIONS'])

/** What a request costs; null for the files of the build, which cost nothing. */
export function costOf(method: string, path: string): Cost | null {
  if (path.startsWith('/_next/')) return null
  const isReading = READ_ONLY.has(method)
  const route = /^\/api\/v1(\/.*?)\/*$/.exec(path)?.[1] ?? ''
  if (!isReading && /^\/(session|session\/password|links\/.*)$/.test(route) && method !== 'DELETE') return 'signIn'
  const makesFile = FILES.test(route) && (isReading ? /^\/(export|reports\/sheets)$/.test(route) : true)
  if (makesFile) return 'file'
  return isReading ? 'reading' : 'writing'
}

/** Why a request is refused, and in how many seconds to come again. */
export interface Refusal {
  because: 'tooManyRequests' | 'tooManyAtOnce'
  wait: number
}

/** How many requests of each kind a client may send. */
export class Limits {
  readonly #perMinute: Map<Cost, RateLimiterMemory>
  readonly #underWay = new Map<string, number>()

  /** @param readings of one client in a minute; the other limits are shares of it. 0 limits nothing. */
  constructor(private readonly readings: number) {
    this.#perMinute = new Map(
      COSTS.map((cost) => {
        const points = Math.max(1, Math.round(readings * SHARE[cost]))
        return [cost, new RateLimiterMemory({ points, duration: 60, keyPrefix: cost })]
      }),
    )
  }

  /** Counts a request. @returns why it is refused; else what to call once it is answered */
  async enter(client: string, cost: Cost): Promise<Refusal | (() => void)> {
    if (this.readings === 0) return () => {}
    const under = this.#underWay.get(client) ?? 0
    if (cost === 'file' && under >= FILES_AT_ONCE) return { because: 'tooManyAtOnce', wait: SOON }
    try {
      await this.#perMinute.get(cost)?.consume(client)
    } catch (refused) {
      if (!(refused instanceof RateLimiterRes)) throw refused
      return { because: 'tooManyRequests', wait: Math.max(1, Math.ceil(refused.msBeforeNext / 1000)) }
    }
    return cost === 'file' ? this.#begin(client) : () => {}
  }

  #begin(client: string): () => void {
    this.#underWay.set(client, (this.#underWay.get(client) ?? 0) + 1)
    return () => {
      const left = (this.#underWay.get(client) ?? 1) - 1
      if (left > 0) this.#underWay.set(client, left)
      else this.#underWay.delete(client)
    }
  }
}
