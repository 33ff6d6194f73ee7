import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { prepareDatabase } from '@/db/prepare'
import { buildIfChanged } from '@/scripts/build-if-changed'
import { addressOf } from '@/scripts/port'
import { startServer } from '@/scripts/server-process'
import { freePort } from '@/scripts/with-server'
import { loadSeed } from '@/seed/load'
import { byToken } from '@/tests/factories/people'
import { killOnTheWay } from '@/tests/faults/kill-on-the-way'
import { killTheServer } from '@/tests/faults/kill-the-server'
import { dice } from '@/tests/faults/work'

/**
 * `npm run faults [-- KILLS [OF-THE-SERVER]]`: a process imports, reviews, merges, splits, undoes and copies without end
 * and is killed with SIGKILL at a random moment, again and again on the same database (300 times where nothing is said);
 * then the server itself, while several people work with it over HTTP (50 times). After every kill the database is
 * examined and held against what was acknowledged. Exit code 1 where anything is wrong.
 */
const [kills, ofTheServer] = [Number(process.argv[2] ?? 300), Number(process.argv[3] ?? 50)]
const folder = mkdtempSync(join(tmpdir(), 'gongji-faults-'))
const random = dice(kills)
let wrong = 0
try {
  await repeat(
    'a process',
    kills,
    'processes.db',
    async (path) => (kill) => killOnTheWay(path, kill, Math.floor(random() * 5), random() * 200),
  )
  await buildIfChanged(() => console.log('building'))
  await repeat('the server', ofTheServer, 'server.db', async (path) => {
    process.env.GONGJI_DB = path
    const { headers } = await byToken('administrator', 'write')
    const token = headers.authorization.replace('Bearer ', '')
    const port = await freePort()
    return () => killTheServer(path, addressOf(port), () => startServer(port), token, random, 300 + random() * 4000)
  })
} finally {
  rmSync(folder, { recursive: true, force: true })
}
if (wrong > 0) process.exitCode = 1

/** Kills again and again on one database, and says what became of it. */
async function repeat(
  what: string,
  times: number,
  name: string,
  begin: (path: string) => Promise<(kill: number) => Promise<{ done: { kind: string }[]; faults: string[] }>>,
): Promise<void> {
  const path = join(folder, name)
  const db = prepareDatabase(path)
  loadSeed(db, new Date())
  db.$client.close()
  const tally = new Map<string, number>()
  let found = 0
  const killOnce = await begin(path)
  for (let kill = 1; kill <= times; kill++) {
    const { done, faults } = await killOnce(kill)
    for (const { kind } of done) tally.set(kind, (tally.get(kind) ?? 0) + 1)
    for (const fault of faults) console.log(`kill ${kill} of ${what}: ${fault}`)
    found += faults.length
  }
  wrong += found
  const acknowledged = [...tally].map(([kind, count]) => `${kind} ${count}`).join(', ')
  console.log(`${what}: ${times} kills; acknowledged before them: ${acknowledged}; faults afterwards: ${found}`)
}
