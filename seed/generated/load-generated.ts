import { sql } from 'drizzle-orm'
import { bulkLoad } from '@/db/bulk/bulk-load'
import type { Database } from '@/db/client'
import { saveArea } from '@/db/writes/save-area'
import { write } from '@/db/writes/write'
import { BATCH, type Generation, ID_PREFIX, idOf } from '@/seed/generated/invent'
import { inventInThread } from '@/seed/generated/invent-in-thread'
import { bundledAreas } from '@/seed/load'

/** Whether a database holds an activity that nobody invented. */
export function hasRealActivities(db: Database): boolean {
  return db.get(sql`select 1 from activities where id not like ${`${ID_PREFIX}%`} limit 1`) !== undefined
}

/**
 * Stores invented activities. Those that are there already are passed over, so a run that was broken off goes on where it
 * stopped.
 * @yields after each commit, how many are there
 */
export async function* loadGenerated(db: Database, generation: Generation, at: Date): AsyncGenerator<number> {
  const by = { actor: 'generated data', reason: null, at }
  write(db, by, (writer) => {
    for (const [position, area] of bundledAreas().entries()) saveArea(writer, area, position)
  })
  const firsts = missingBatches(db, generation)
  const left = firsts.reduce((sum, first) => sum + Math.min(BATCH, generation.activities - first), 0)
  let there = generation.activities - left
  yield there
  for await (const stored of bulkLoad(db, by, inventInThread(generation, firsts))) {
    there += stored
    yield there
  }
}

/** The first numbers of the batches that are not stored: each is stored whole or not at all. */
function missingBatches(db: Database, { activities, seed }: Generation): number[] {
  const count = Math.ceil(activities / BATCH)
  const isThere = db.$client.prepare<[string], number>('select 1 from activities where id = ?')
  return Array.from({ length: count }, (_, i) => i * BATCH).filter((first) => !isThere.get(idOf(seed, first)))
}
