import { Writable } from 'node:stream'
import { answerContext } from '@/app/answers/context'
import { activitiesExport } from '@/app/answers/lists/activities'
import { articlesExport } from '@/app/answers/lists/articles'
import { ledgerExport } from '@/app/answers/lists/ledger'
import { promisesExport } from '@/app/answers/lists/promises'
import { configure, connect, type Database } from '@/db/client'
import { OPERATOR } from '@/domain/people/viewer'
import type { Table } from '@/domain/reports/table'
import { WHOLE } from '@/domain/statistics/filter'
import { writeCsv } from '@/exports/csv'

const ASKING = { at: new Date('2026-01-02T03:04:05Z'), origin: 'http://127.0.0.1:3000' }

type Context = ReturnType<typeof answerContext>

const LISTS: Record<string, (context: Context) => Table> = {
  'activities, latest first': (context) => activitiesExport(context, WHOLE, '-period', null, ASKING),
  'activities, earliest first': (context) => activitiesExport(context, WHOLE, 'period', null, ASKING),
  'activities by district': (context) => activitiesExport(context, WHOLE, 'area', null, ASKING),
  'activities by participants': (context) => activitiesExport(context, WHOLE, '-participants', null, ASKING),
  'activities of one kind': (context) =>
    activitiesExport(context, { ...WHOLE, type: ['training'] }, '-period', null, ASKING),
  'activities of a row': (context) =>
    activitiesExport(context, WHOLE, '-period', { by: ['area'], keys: ['110101'] }, ASKING),
  articles: (context) => articlesExport(context, WHOLE, '-date', null, ASKING),
  'ledger of participants': (context) => ledgerExport(context, WHOLE, 'participants', null, ASKING),
  'ledger of activities': (context) => ledgerExport(context, WHOLE, 'activities', null, ASKING),
  'ledger of articles': (context) => ledgerExport(context, WHOLE, 'articles', null, ASKING),
  promises: (context) => promisesExport(context, WHOLE, ASKING),
}

/** Writes every list of a database as CSV to nowhere: how long it takes, blocks and how much memory it needs. */
export async function* benchLists(path: string): AsyncGenerator<string> {
  yield '| list | rows | MB | head, ms | first row, ms | rest, µs a row | longest piece, ms | memory, MB |'
  yield '| --- | --- | --- | --- | --- | --- | --- | --- |'
  for (const [name, list] of Object.entries(LISTS)) {
    const db = configure(connect(path, true))
    yield `| ${name} | ${(await measure(db, list)).join(' | ')} |`
    db.$client.close()
  }
}

async function measure(db: Database, list: (context: Context) => Table): Promise<(string | number)[]> {
  globalThis.gc?.()
  const before = process.memoryUsage.rss()
  let [most, bytes, rows, first, longest, last] = [before, 0, 0, 0, 0, 0]
  const start = performance.now()
  const table = list(answerContext('zh-CN', OPERATOR, db))
  const head = performance.now() - start
  const nowhere = new Writable({
    write(chunk, _encoding, done) {
      bytes += chunk.length
      done()
    },
  })
  last = performance.now()
  await writeCsv(table, nowhere, (written) => {
    const took = performance.now() - last
    if (rows === 0 && written > 0) first = took
    else longest = Math.max(longest, took)
    rows = written
    most = Math.max(most, process.memoryUsage.rss())
    last = performance.now()
  })
  const rest = performance.now() - start - head - first
  const mb = (value: number) => Math.round(value / 1e6)
  return [
    rows,
    mb(bytes),
    head.toFixed(0),
    first.toFixed(0),
    ((rest * 1000) / rows).toFixed(0),
    longest.toFixed(0),
    mb(most - before),
  ]
}
