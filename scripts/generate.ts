import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { prepareDatabase } from '@/db/prepare'
import { runCommand, Stop } from '@/scripts/console-words'
import type { Generation } from '@/seed/generated/invent'
import { loadGenerated, NotForGenerated } from '@/seed/generated/load-generated'

/** Batches between two lines about how far it has come. */
const TELL_EVERY = 20_000

/**
 * `npm run generate -- --activities N [--years Y] [--seed S] [--into FILE] [--among-real-data]`: invents activities with
 * articles, for trying and measuring. They go into a database of their own unless it is asked otherwise. Run again after it
 * was broken off, it goes on. Exit code 0: all there; 1: the file cannot be used; 2: wrong use, or a database with real data.
 */
await runCommand(async (words) => {
  const { into, isAmongReal, ...generation } = readArguments()
  const db = prepareDatabase(into)
  try {
    const began = Date.now()
    let told = 0
    for await (const there of loadGenerated(db, generation, isAmongReal, new Date())) {
      if (there < told + TELL_EVERY) continue
      told = there
      console.log(words('console.generate.there', { there, of: generation.activities }))
    }
    const seconds = Math.round((Date.now() - began) / 1000)
    console.log(words('console.generate.done', { activities: generation.activities, path: into, seconds }))
  } catch (error) {
    if (!(error instanceof NotForGenerated)) throw error
    if (error.mark === null) throw new Stop('generateAmongReal', { path: into }, 2)
    const { activities, years, seed } = error.mark
    throw new Stop('generateOther', { path: into, activities, years, seed }, 2)
  } finally {
    db.$client.close()
  }
})

/** @throws Stop for wrong use */
function readArguments(): Generation & { into: string; isAmongReal: boolean } {
  const number = (text: string | undefined, usual: number | null, most: number): number => {
    const value = text === undefined ? usual : /^\d{1,9}$/.test(text) ? Number(text) : null
    if (value === null || value < 1 || value > most) throw new Error('use')
    return value
  }
  try {
    const text = { type: 'string' } as const
    const { values } = parseArgs({
      options: { activities: text, years: text, seed: text, into: text, 'among-real-data': { type: 'boolean' } },
    })
    const activities = number(values.activities, null, 100_000_000)
    return {
      activities,
      years: number(values.years, 10, 100),
      seed: number(values.seed, 1, 999_999_999),
      into: resolve(values.into ?? `data/generated-${activities}.db`),
      isAmongReal: values['among-real-data'] ?? false,
    }
  } catch {
    throw new Stop('generateUse', {}, 2)
  }
}
