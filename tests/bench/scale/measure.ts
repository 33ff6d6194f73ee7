import { statSync } from 'node:fs'
import Sqlite from 'better-sqlite3'
import { processTree } from '@/tests/bench/process-tree'
import { type Answer, type ScaleQuestion, scaleQuestions, sqlOf } from '@/tests/bench/scale/questions'

/** Durations of one question in milliseconds: of the API over HTTP, and of the bare SQL. */
export interface Timing {
  name: string
  route: string
  p50: number
  p95: number
  p99: number
  sql: number
}

/** What was measured of one database. */
export interface Measured {
  activities: number
  bytes: number
  /** Seconds that it took to make it; null where it was there already. */
  loaded: number | null
  timings: Timing[]
  /** Answers in a second, by how many ask at once. */
  throughput: Map<number, number>
  /** The most memory of the server, in megabytes. */
  memory: number
  /** Answers that were not what the tables say. */
  wrong: string[]
}

/** How long one question is asked over and over, in milliseconds, and how often at least and at most. */
const LASTS = 2500
const TIMES = { least: 3, most: 200 }

/** How many ask at once, and for how long, in milliseconds. */
const CLIENTS = [1, 16, 128]
const RUSH = 5000

/** What people at dashboards ask for most, all of it in turn. */
const MIX = ['summary', 'statistics?by=area', 'statistics?by=year&area=110105', 'summary?from=2024&to=2024', 'health']

/** Asks a running server all questions, and the tables of its database the same. @param tell what is measured, as it comes */
export async function measure(
  server: { address: string; database: string; pid: number },
  loaded: number | null,
  tell: (line: string) => void,
): Promise<Measured> {
  const sqlite = new Sqlite(server.database, { readonly: true })
  const ask = async (route: string): Promise<Answer> => {
    const response = await fetch(`${server.address}/api/v1/${route}`)
    if (!response.ok) throw new Error(`${route}: ${response.status} ${await response.text()}`)
    return (await response.json()) as Answer
  }
  try {
    const wrong: string[] = []
    const timings = [await timingOf({ name: '(nothing)', route: 'health' }, ask, null)]
    for (const question of scaleQuestions(sqlite)) {
      const bare = sqlite.prepare(sqlOf(question)).pluck()
      const [is, ought] = [question.read(await ask(question.route)), bare.get()]
      if (!isSame(is, ought)) wrong.push(`${question.name} (${question.route}): ${is} instead of ${ought}`)
      const timing = await timingOf(question, ask, () => bare.get())
      tell(`${timing.name}: ${timing.p50.toFixed(1)} ms, bare SQL ${timing.sql.toFixed(1)} ms`)
      timings.push(timing)
    }
    const throughput = new Map<number, number>()
    for (const clients of CLIENTS) throughput.set(clients, await rush(clients, ask))
    return {
      activities: sqlite.prepare<[], number>('select count(*) from activities').pluck().get() ?? 0,
      bytes: statSync(server.database).size,
      loaded,
      timings,
      throughput,
      memory: Math.round(Math.max(...processTree(server.pid).map(({ peak }) => peak))),
      wrong,
    }
  } finally {
    sqlite.close()
  }
}

/** Sums of numbers with fractions depend on their order in the last places. */
export function isSame(is: number | null, ought: unknown): boolean {
  if (is === null || ought === null || ought === undefined) return (is ?? null) === (ought ?? null)
  return Math.abs(is - Number(ought)) <= Math.abs(is) * 1e-9
}

type Asked = Pick<ScaleQuestion, 'name' | 'route'>

async function timingOf({ name, route }: Asked, ask: (route: string) => unknown, bare: (() => unknown) | null) {
  const whole = sorted(await over(() => ask(route), LASTS))
  const sql = bare === null ? [] : sorted(await over(async () => bare(), LASTS / 2))
  const timing: Timing = {
    name,
    route: decodeURIComponent(route),
    p50: at(whole, 0.5),
    p95: at(whole, 0.95),
    p99: at(whole, 0.99),
    sql: at(sql, 0.5),
  }
  return timing
}

async function over(work: () => unknown, lasts: number): Promise<number[]> {
  const first = performance.now()
  await work()
  // What takes as long as all of it is not asked again.
  if (performance.now() - first > lasts) return [performance.now() - first]
  const durations: number[] = []
  const end = performance.now() + lasts
  while (durations.length < TIMES.least || (performance.now() < end && durations.length < TIMES.most)) {
    const start = performance.now()
    await work()
    durations.push(performance.now() - start)
  }
  return durations
}

async function rush(clients: number, ask: (route: string) => unknown): Promise<number> {
  const end = performance.now() + RUSH
  let answers = 0
  const client = async (first: number) => {
    for (let i = first; performance.now() < end; i += 1) {
      await ask(MIX[i % MIX.length] as string)
      answers += 1
    }
  }
  await Promise.all(Array.from({ length: clients }, (_, i) => client(i)))
  return Math.round((answers * 1000) / RUSH)
}

const sorted = (durations: number[]) => durations.sort((a, b) => a - b)
const at = (durations: readonly number[], share: number) =>
  durations[Math.min(durations.length - 1, Math.floor(durations.length * share))] ?? Number.NaN
