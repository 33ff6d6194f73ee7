import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { prepareDatabase } from '@/db/prepare'
import { loadSeed } from '@/seed/load'
import { killOnTheWay } from '@/tests/faults/kill-on-the-way'
import { dice } from '@/tests/faults/work'

/**
 * `npm run faults [-- KILLS]`: a process imports, reviews, merges, splits, undoes and copies without end and is killed
 * with SIGKILL at a random moment, again and again on the same database (300 times where nothing is said). After every
 * kill the database is examined and held against what was acknowledged. Exit code 1 where anything is wrong.
 */
const kills = Number(process.argv[2] ?? 300)
const folder = mkdtempSync(join(tmpdir(), 'gongji-faults-'))
const path = join(folder, 'gongji.db')
const random = dice(kills)
const tally = new Map<string, number>()
let wrong = 0
try {
  const db = prepareDatabase(path)
  loadSeed(db, new Date())
  db.$client.close()
  for (let kill = 1; kill <= kills; kill++) {
    const { done, faults } = await killOnTheWay(path, kill, Math.floor(random() * 5), random() * 200)
    for (const { kind } of done) tally.set(kind, (tally.get(kind) ?? 0) + 1)
    for (const fault of faults) console.log(`kill ${kill}: ${fault}`)
    wrong += faults.length
  }
} finally {
  rmSync(folder, { recursive: true, force: true })
}
const acknowledged = [...tally].map(([kind, count]) => `${kind} ${count}`).join(', ')
console.log(`${kills} kills; acknowledged before them: ${acknowledged}; faults afterwards: ${wrong}`)
if (wrong > 0) process.exitCode = 1
