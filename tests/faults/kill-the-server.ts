import type { ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Database } from '@/db/client'
import { linkAt } from '@/db/integrity/chain'
import { findingsIn } from '@/db/integrity/examine'
import { prepareDatabase } from '@/db/prepare'
import { activityRecord } from '@/db/queries/activity-record'
import { openSnapshot } from '@/db/snapshot'
import type { Decision } from '@/domain/review/decision'
import { untilAnswered } from '@/scripts/until-answered'
import { inventedArticle } from '@/tests/bench/invented-articles'
import { decisionOf, KINDS_OF_DECISION } from '@/tests/faults/work'

/** What the server said yes to: the number of a revision, or the name of an imported file. */
export type Promised = { kind: string; revision: number } | { kind: 'import'; file: string }

export interface KilledServer {
  done: Promised[]
  /** What is wrong afterwards; nothing, it is hoped. */
  faults: string[]
}

/** People at work at the same time. */
const AT_ONCE = 3

/**
 * Has several people import, decide and keep views over HTTP, kills the server with SIGKILL in the middle of it, and looks
 * at what is left.
 * @param start starts a server on the database
 * @param token of the API, of somebody who may do all that
 * @param pause milliseconds from the first request to the kill
 */
export async function killTheServer(
  path: string,
  address: string,
  start: () => ChildProcess,
  token: string,
  random: () => number,
  pause: number,
): Promise<KilledServer> {
  const server = start()
  const ended = once(server, 'exit')
  if (!(await untilAnswered(address, server))) return { done: [], faults: ['the server does not start again'] }
  const done: Promised[] = []
  const db = prepareDatabase(path)
  let isOver = false
  const atWork = async () => {
    while (!isOver) {
      const promised = await ask(db, address, token, random).catch(() => null)
      if (promised !== null) done.push(promised)
    }
  }
  const people = Array.from({ length: AT_ONCE }, atWork)
  await sleep(pause)
  server.kill('SIGKILL')
  isOver = true
  await Promise.all([ended, ...people])
  db.$client.close()
  return { done, faults: faultsAfter(path, done) }
}

/** One request, and what its answer promises; null where it was refused. @throws where there is no answer */
async function ask(db: Database, address: string, token: string, random: () => number): Promise<Promised | null> {
  const send = async (route: string, body: unknown) => {
    const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' }
    const response = await fetch(`${address}/api/v1/${route}`, { method: 'POST', headers, body: JSON.stringify(body) })
    const answer = await response.json()
    if (response.status >= 500) throw new Error(`${route}: ${response.status}`)
    return response.ok ? answer : null
  }
  const turn = random()
  if (turn < 0.3) {
    const number = Math.floor(random() * 1e9)
    const texts = [{ name: `${number}.txt`, text: inventedArticle(number) }]
    return (await send('imports', { texts, date: '2031-07-08' })) && { kind: 'import', file: `${number}.txt` }
  }
  if (turn < 0.4) {
    const view = await send('views', { name: `视图 ${random()}`, path: '/', query: 'area=110101' })
    return view && { kind: 'view', revision: view.version }
  }
  const kind = KINDS_OF_DECISION[Math.floor(random() * KINDS_OF_DECISION.length)] ?? 'review'
  const decision: Decision | null = decisionOf(db, kind, random)
  const answer = decision && (await send('decisions', { decision }))
  return answer && { kind, revision: answer.change }
}

/** Looked at in one state: the process that imports for the server may still finish the file that it is at. */
function faultsAfter(path: string, done: readonly Promised[]): string[] {
  prepareDatabase(path).$client.close()
  const db = openSnapshot(path)
  try {
    const found = [...findingsIn(db)].map(({ kind, entity, id, detail }) => `${kind} ${entity} ${id}: ${detail}`)
    const lost = done.filter((each) => !isThere(db, each)).map((each) => `lost: ${JSON.stringify(each)}`)
    return [...found, ...lost]
  } finally {
    db.$client.close()
  }
}

/** A file whose import was acknowledged has its articles, each with what was found in it. */
function isThere(db: Database, promised: Promised): boolean {
  if ('revision' in promised) return linkAt(db, promised.revision) !== null
  const ids = db.$client
    .prepare<[string], string>(
      `select l.activity_id from imported_files f join articles r on r.file_id = f.id
       join activity_articles l on l.article_id = r.id where f.name = ?`,
    )
    .pluck()
    .all(promised.file)
  return ids.length > 0 && ids.every((id) => activityRecord(db, id) !== null)
}
