import { once } from 'node:events'
import { createWriteStream } from 'node:fs'
import { get, type IncomingMessage } from 'node:http'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { setTimeout as sleep } from 'node:timers/promises'
import type { ActivityList } from '@/domain/statistics/answers'
import { csvRows, sheetRows } from '@/tests/bench/count-rows'
import { percentilesOf } from '@/tests/bench/percentiles'
import { processTree } from '@/tests/bench/process-tree'

/** Milliseconds between two looks at memory, and between two questions to the server. */
const PACE = 50

const MAKER = 'app/files/worker.ts'

/** As Next names the process that answers; the one that started it has prepared the database before. */
const SERVER = 'next-server'

interface Bench {
  address: string
  /** The process that everything of the server belongs to. */
  server: number
  /** Where files may be put. */
  folder: string
}

/**
 * Exports all activities over HTTP: how long it takes and how much memory, how soon the server answers others meanwhile,
 * and how soon the work stops when the client hangs up.
 * @yields the lines of Markdown tables
 */
export async function* benchExport(bench: Bench): AsyncGenerator<string> {
  const quiet = await watch(bench, sleep(3000))
  const { total } = (await (await fetch(`${bench.address}/api/v1/activities?limit=1`)).json()) as ActivityList
  yield `Health of the server before it: ${written(quiet.waits)}.`
  yield ''
  yield '| format | rows | MB | first byte, s | whole, s | server, MB | process of the file, MB | health meanwhile |'
  yield '| --- | --- | --- | --- | --- | --- | --- | --- |'
  for (const format of ['csv', 'xlsx']) {
    const path = join(bench.folder, `activities.${format}`)
    const work = download(bench.address, format, path)
    const { server, maker, waits } = await watch(bench, work)
    const { bytes, first, whole } = await work
    const rows = await (format === 'csv' ? csvRows(path) : sheetRows(path))
    if (rows.reduce((sum, n) => sum + n, 0) !== total) throw new Error(`${rows} of ${total} rows as ${format}`)
    const cells = [rows.join(' + '), (bytes / 1e6).toFixed(0), first.toFixed(1), whole.toFixed(1)]
    yield `| ${format} | ${[...cells, server.toFixed(0), maker.toFixed(0), written(waits)].join(' | ')} |`
  }
  yield ''
  for (const format of ['csv', 'xlsx']) yield `Hanging up on ${format}: ${await hangUp(bench, format)}.`
}

async function ask(address: string, format: string): Promise<IncomingMessage> {
  const question = get(`${address}/api/v1/export?what=activities&format=${format}&lang=zh-CN`)
  const [answer] = (await once(question, 'response')) as [IncomingMessage]
  if (answer.statusCode !== 200) throw new Error(`${answer.statusCode} for ${format}`)
  return answer
}

async function download(address: string, format: string, path: string) {
  const start = performance.now()
  const answer = await ask(address, format)
  let [bytes, first] = [0, 0]
  answer.on('data', (piece: Buffer) => {
    if (bytes === 0) first = performance.now() - start
    bytes += piece.length
  })
  await pipeline(answer, createWriteStream(path))
  return { bytes, first: first / 1000, whole: (performance.now() - start) / 1000 }
}

/** Memory of the server and of the process that makes a file, and how long others wait, until something is over. */
async function watch({ address, server: root }: Bench, until: Promise<unknown>) {
  let isOver = false
  const end = () => {
    isOver = true
  }
  void until.then(end, end)
  let [server, maker] = [0, 0]
  const waits: number[] = []
  while (!isOver) {
    for (const { command, peak } of processTree(root)) {
      if (command.includes(MAKER)) maker = Math.max(maker, peak)
      else if (command.includes(SERVER)) server = Math.max(server, peak)
    }
    const start = performance.now()
    await (await fetch(`${address}/api/v1/health`)).text()
    waits.push(performance.now() - start)
    await sleep(PACE)
  }
  return { server, maker, waits }
}

function written(waits: readonly number[]): string {
  const { p50, p95 } = percentilesOf(waits)
  return `median ${p50.toFixed(0)} ms, p95 ${p95.toFixed(0)} ms, longest ${Math.max(...waits).toFixed(0)} ms`
}

/** Hangs up in the middle of a file, and waits until nothing works on it any more. */
async function hangUp({ address, server }: Bench, format: string): Promise<string> {
  const answer = await ask(address, format)
  answer.on('error', () => {})
  await once(answer, 'data')
  const working = processTree(server).filter(({ command }) => command.includes(MAKER))
  const start = performance.now()
  answer.destroy()
  while (processTree(server).some(({ pid }) => working.some((each) => each.pid === pid))) {
    if (performance.now() - start > 30_000) return 'the process still works after 30 s'
    await sleep(5)
  }
  const health = await fetch(`${address}/api/v1/health`)
  return `${working.length} process gone after ${(performance.now() - start).toFixed(0)} ms, health ${health.status}`
}
