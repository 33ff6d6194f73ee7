import { setTimeout as sleep } from 'node:timers/promises'
import { importTexts } from '@/tests/bench/import'
import { inventedArticle } from '@/tests/bench/invented-articles'
import { percentilesOf } from '@/tests/bench/percentiles'

const USERS = 200
/** Seconds that everybody asks, without and with the import. */
const LASTS = 40
const ARTICLES = 3000

/** Milliseconds between two questions of one person: somebody looks, then clicks. */
const THINKS = 10_000

/** Milliseconds after which an answer counts as an error. */
const PATIENCE = 60_000

/** What the overview asks for, and what people open from there. */
const ROUTES = [
  '/',
  '/api/v1/summary?from=2024&to=2024',
  '/api/v1/statistics?by=area',
  '/api/v1/statistics?by=type&area=110105',
  '/api/v1/statistics?by=year',
  '/api/v1/activities?limit=50',
  '/api/v1/ledger?measure=participants&by=area&key=110101',
  '/compare?area=110101&area=110105',
] as const

interface Load {
  durations: Map<string, number[]>
  errors: string[]
}

/**
 * Two hundred people on the dashboard at once, each with a question every ten seconds, without and with an import.
 * @param headers of somebody who may import
 * @returns the lines of a Markdown table, and what went wrong
 */
export async function benchUsers(
  address: string,
  headers: Record<string, string>,
): Promise<{ lines: string[]; errors: string[] }> {
  await load(address, sleep(5000))
  const quiet = await load(address, sleep(LASTS * 1000))
  const texts = Array.from({ length: ARTICLES }, (_, i) => inventedArticle(i))
  const batch = importTexts(address, headers, texts)
  const busy = await load(address, Promise.all([batch, sleep(LASTS * 1000)]))
  const { ms, answer } = await batch
  const rows = ROUTES.map((route) => {
    const [before, meanwhile] = [quiet, busy].map(({ durations }) => durations.get(route) ?? [])
    const [a, b] = [percentilesOf(before ?? []), percentilesOf(meanwhile ?? [])]
    const ratio = (b.p95 / a.p95).toFixed(1)
    return `| \`${route}\` | ${[a.p50, a.p95, p99(before ?? []), b.p50, b.p95, p99(meanwhile ?? [])].map(written).join(' | ')} | ${ratio} |`
  })
  const asked = [quiet, busy].map(({ durations }) =>
    [...durations.values()].reduce((sum, each) => sum + each.length, 0),
  )
  return {
    lines: [
      '| question | p50 ms | p95 ms | p99 ms | p50 with import | p95 | p99 | ratio of p95 |',
      '| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: |',
      ...rows,
      '',
      `${asked[0]} answers without and ${asked[1]} with the import of ${answer.articles.length} articles, which took ${(ms / 1000).toFixed(1)} s; ${quiet.errors.length + busy.errors.length} errors.`,
    ],
    errors: [...quiet.errors, ...busy.errors],
  }
}

/** Everybody asks one question after another until something is over. */
async function load(address: string, until: Promise<unknown>): Promise<Load> {
  let isOver = false
  const end = () => {
    isOver = true
  }
  void until.then(end, end)
  const durations = new Map<string, number[]>(ROUTES.map((route) => [route, []]))
  const errors: string[] = []
  const user = async (number: number) => {
    await sleep((number / USERS) * THINKS)
    for (let turn = number; !isOver; turn += 1) {
      const route = ROUTES[turn % ROUTES.length] as string
      const start = performance.now()
      try {
        const response = await fetch(address + route, { signal: AbortSignal.timeout(PATIENCE) })
        await response.text()
        if (!response.ok) errors.push(`${response.status} ${route}`)
      } catch (error) {
        errors.push(`${error} ${route}`)
      }
      durations.get(route)?.push(performance.now() - start)
      await sleep(THINKS)
    }
  }
  await Promise.all(Array.from({ length: USERS }, (_, number) => user(number)))
  return { durations, errors }
}

function p99(durations: readonly number[]): number {
  const sorted = [...durations].sort((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * 0.99))] ?? Number.NaN
}

const written = (ms: number) => ms.toFixed(0)
