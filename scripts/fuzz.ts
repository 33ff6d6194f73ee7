import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { database } from '@/db/client'
import { prepareDatabase } from '@/db/prepare'
import { runCommand, Stop } from '@/scripts/console-words'
import { loadSeed } from '@/seed/load'
import { allAskers } from '@/tests/fuzz/askers'
import { fuzz } from '@/tests/fuzz/fuzz'
import { hideSecrets } from '@/tests/fuzz/secrets'

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
    hideSecrets(prepared)
    prepared.$client.close()
    const began = Date.now()
    console.log(`seed ${seed}`)
    const done = await fuzz(
      database(),
      await allAskers(),
      inputs,
      seed,
      ({ route, inputs: sent, statuses, seconds }) => {
        console.log(
          `${route.padEnd(34)} ${String(sent).padStart(6)}  ${seconds.toFixed(1)} s  ${JSON.stringify(statuses)}`,
        )
      },
    )
    console.log(`${done} inputs, no law broken, ${Math.round(done / ((Date.now() - began) / 1000))} a second`)
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
