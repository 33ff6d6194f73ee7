import { setTimeout as sleep } from 'node:timers/promises'
import type { ImportAnswer } from '@/domain/review/import-answer'
import { inventedArticle } from '@/tests/bench/invented-articles'
import { percentilesOf } from '@/tests/bench/percentiles'

const PAGES = 21
const ARTICLES_OF_A_PAGE = 6
const BATCH = 10_000

/** Milliseconds between two questions while the batch is imported. */
const PAUSE = 100

/**
 * How long an import takes: one page of six articles, and a batch of ten thousand files; and how soon the server
 * answers the overview's question meanwhile.
 * @param headers of somebody who may import
 * @returns the lines of a Markdown table
 */
export async function benchImport(address: string, headers: Record<string, string>): Promise<string[]> {
  const pages: number[] = []
  for (let page = 0; page < PAGES; page += 1) {
    const numbers = Array.from({ length: ARTICLES_OF_A_PAGE }, (_, i) => 1_000_000 + page * ARTICLES_OF_A_PAGE + i)
    pages.push((await importTexts(address, headers, [numbers.map(inventedArticle).join('\n')])).ms)
  }
  const quiet = await latencies(address, sleep(3000))
  const batch = importTexts(
    address,
    headers,
    Array.from({ length: BATCH }, (_, i) => inventedArticle(i)),
  )
  const busy = await latencies(address, batch)
  const { ms, answer } = await batch
  const [before, meanwhile] = [percentilesOf(quiet), percentilesOf(busy)]
  return [
    '| what | measured |',
    '| --- | --- |',
    // The first page starts the process for imports.
    `| the first page of ${ARTICLES_OF_A_PAGE} articles | ${written(pages[0] ?? 0)} |`,
    `| a page of ${ARTICLES_OF_A_PAGE} articles, median of ${PAGES - 1} | ${written(percentilesOf(pages.slice(1)).p50)} |`,
    `| ${answer.articles.length} files in one batch | ${(ms / 1000).toFixed(1)} s |`,
    `| GET /summary before it: median, p95 | ${written(before.p50)}, ${written(before.p95)} |`,
    `| GET /summary meanwhile: median, p95, longest | ${written(meanwhile.p50)}, ${written(meanwhile.p95)}, ${written(Math.max(...busy))} |`,
  ]
}

function written(ms: number): string {
  return `${ms.toFixed(1)} ms`
}

/** Imports texts in one request. @returns the milliseconds that it took, and what it answered */
export async function importTexts(
  address: string,
  headers: Record<string, string>,
  texts: string[],
): Promise<{ ms: number; answer: ImportAnswer }> {
  const body = JSON.stringify({
    publication: '劳动午报',
    date: '2031-07-08',
    texts: texts.map((text, i) => ({ name: `${i + 1}.txt`, text })),
  })
  const start = performance.now()
  const response = await fetch(`${address}/api/v1/imports`, {
    method: 'POST',
    headers: { ...headers, 'content-type': 'application/json' },
    body,
  })
  const answer = (await response.json()) as ImportAnswer
  if (!response.ok) throw new Error(`${response.status} ${JSON.stringify(answer).slice(0, 500)}`)
  return { ms: performance.now() - start, answer }
}

/** How long each answer takes until something else is over. */
async function latencies(address: string, until: Promise<unknown>): Promise<number[]> {
  let isOver = false
  const end = () => {
    isOver = true
  }
  void until.then(end, end)
  const times: number[] = []
  while (!isOver) {
    const start = performance.now()
    await (await fetch(`${address}/api/v1/summary`)).text()
    times.push(performance.now() - start)
    await sleep(PAUSE)
  }
  return times
}
