import Sqlite from 'better-sqlite3'
import { percentilesOf, timed } from '@/tests/bench/percentiles'
import { QUESTIONS } from '@/tests/bench/questions'

const RUNS = 200

/**
 * Times each route of a running server, one request after the other, beside the bare SQL of the same question in the
 * same run; and beside /health, which shows what HTTP and the framework cost by themselves.
 * @returns lines of a Markdown table
 */
export async function benchApi(address: string, databaseFile: string): Promise<string[]> {
  const sqlite = new Sqlite(databaseFile, { readonly: true })
  const ask = async (route: string) => {
    const response = await fetch(`${address}/api/v1/${route}`)
    if (!response.ok) throw new Error(`${route}: ${response.status}`)
    await response.arrayBuffer()
  }
  const floor = percentilesOf(await timed(RUNS, () => ask('health')))
  const lines = [
    '| question | route | p50 ms | p95 ms | bare SQL p50 ms | bare SQL p95 ms | p50 over /health, ms |',
    '| --- | --- | ---: | ---: | ---: | ---: | ---: |',
    row('(nothing)', 'health', floor, null, 0),
  ]
  for (const { name, route, sql } of QUESTIONS) {
    const statement = sqlite.prepare(sql)
    const bare = percentilesOf(await timed(RUNS, () => statement.all()))
    const whole = percentilesOf(await timed(RUNS, () => ask(route)))
    lines.push(row(name, decodeURIComponent(route), whole, bare, whole.p50 - floor.p50))
  }
  sqlite.close()
  return lines
}

type Pair = { p50: number; p95: number }

function row(name: string, route: string, whole: Pair, bare: Pair | null, over: number): string {
  const ms = (value: number | undefined) => (value === undefined ? '' : value.toFixed(2))
  const cells = [name, `\`${route}\``, ms(whole.p50), ms(whole.p95), ms(bare?.p50), ms(bare?.p95), ms(over)]
  return `| ${cells.join(' | ')} |`
}
