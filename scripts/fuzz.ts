import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { database } from '@/db/client'
import { prepareDatabase } from '@/db/prepare'
import { runCommand, Stop } from '@/scripts/console-words'
import { loadSeed } from '@/seed/load'
import { fuzz } from '@/tests/fuzz/fuzz'

/** Each time around, the routes meet what inputs have stored before. */
const ROUNDS = 10

/**
 * `npm run fuzz [-- --inputs N --seed S]`: sends at least N inputs (100,000) to the handlers of every route, over a
 * database of its own, and holds each answer against what must be true of all. Exit code 1 with the smallest input that
 * breaks a law.
 */
await runCommand(async () => {
  const { inputs, seed } = readArguments()
  const folder = mkdtempSync(join(tmpdir(), 'gongji-fuzz-'))
  process.env.GONGJI_DB = join(folder, 'gongji.db')
  process.env.GONGJI_LOG_LEVEL = 'silent'
  try {
    const prepared = prepareDatabase(process.env.GONGJI_DB)
    loadSeed(prepared, new Date())
    prepared.$client.close()
    // The database is thrown away: nothing of it needs to survive a power cut.
    database().$client.pragma('synchronous = OFF')
    const began = Date.now()
    const seconds = () => (Date.now() - began) / 1000
    console.log(`seed ${seed}`)
    let round = 0
    const all = await fuzz(inputs, seed, ROUNDS, (so) => {
      round += 1
      const sent = so.reduce((sum, each) => sum + each.inputs, 0)
      console.log(`round ${round} of ${ROUNDS}: ${sent} inputs, ${seconds().toFixed(0)} s`)
    })
    for (const { route, inputs: sent, statuses, seconds: took } of all) {
      console.log(
        `${route.padEnd(35)} ${String(sent).padStart(6)}  ${took.toFixed(1).padStart(6)} s  ${JSON.stringify(statuses)}`,
      )
    }
    const done = all.reduce((sum, each) => sum + each.inputs, 0)
    console.log(`${done} inputs, no law broken, ${Math.round(done / seconds())} a second, seed ${seed}`)
  } finally {
    database().$client.close()
    rmSync(folder, { recursive: true, force: true })
  }
  process.exit()
})

function readArguments(): { inputs: number; seed: number } {
  const { values } = parseArgs({ options: { inputs: { type: 'string' }, seed: { type: 'string' } } })
  const inputs = Number(values.inputs ?? 100_000)
  const seed = Number(values.seed ?? Math.floor(Math.random() * 2 ** 31))
  if (!Number.isSafeInteger(inputs) || inputs < 1 || !Number.isSafeInteger(seed)) throw new Stop('fuzzUse', {}, 2)
  return { inputs, seed }
}
