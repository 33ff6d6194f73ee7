import { sql } from 'drizzle-orm'
import type { Database } from '@/db/client'
import { generatedMark } from '@/db/queries/generated-mark'
import { settings } from '@/db/schema'
import { bulkLoad } from '@/db/writes/bulk/bulk-load'
import { insertRows } from '@/db/writes/insert-rows'
import { saveArea } from '@/db/writes/save-area'
import { write } from '@/db/writes/write'
import { GENERATED, type GeneratedMark } from '@/domain/settings/generated-mark'
import { BATCH, type Generation, ID_PREFIX, idOf } from '@/seed/generated/invent'
import { inventInThread } from '@/seed/generated/invent-in-thread'
import { bundledAreas } from '@/seed/load'

/** A database that is not for this generation: `mark` says what was generated into it, null where it holds real data. */
export class NotForGenerated extends Error {
  constructor(readonly mark: GeneratedMark | null) {
    super('not for these generated data')
    this.name = 'NotForGenerated'
  }
}

/** Whether a database holds an activity, an article or a file that nobody generated. */
export function holdsRealData(db: Database): boolean {
  // What sorts after every id with the prefix.
  const after = ID_PREFIX.replace(/.$/, (last) => String.fromCharCode(last.charCodeAt(0) + 1))
  const other = sql`(id < ${ID_PREFIX} or id >= ${after})`
  const { found } = db.get<{ found: number }>(sql`
    select exists (select 1 from activities where ${other}) or exists (select 1 from articles where ${other})
      or exists (select 1 from imported_files) as found`)
  return found === 1
}

/**
 * Stores invented activities, and marks the database as one that holds such. What is there already is passed over, so a
 * run that was broken off goes on where it stopped.
 * @param amongReal whether they may go among real data
 * @yields after each commit, how many are there
 * @throws NotForGenerated; then nothing is stored
 */
export async function* loadGenerated(
  db: Database,
  generation: Generation,
  amongReal: boolean,
  at: Date,
): AsyncGenerator<number> {
  const by = { actor: 'generated data', reason: null, at }
  write(db, by, (writer) => {
    const known = generatedMark(writer.tx)
    if (known !== null && !isSame(known, generation)) throw new NotForGenerated(known)
    if (!amongReal && known?.amongReal !== true && holdsRealData(db)) throw new NotForGenerated(null)
    for (const [position, area] of bundledAreas().entries()) saveArea(writer, area, position)
    if (known !== null) return
    const value: GeneratedMark = { ...generation, at: at.toISOString(), amongReal }
    insertRows(writer.tx, settings, [{ subject: GENERATED, value }])
    writer.revise('settings', GENERATED, 'create', null, value)
  })
  const firsts = missingBatches(db, generation)
  const left = firsts.reduce((sum, first) => sum + Math.min(BATCH, generation.activities - first), 0)
  let there = generation.activities - left
  yield there
  const inventing = await inventInThread(generation, firsts)
  try {
    for (const stored of bulkLoad(db, by, inventing.batches)) {
      there += stored
      yield there
    }
  } finally {
    await inventing.end()
  }
}

function isSame(mark: GeneratedMark, { activities, years, seed }: Generation): boolean {
  return mark.activities === activities && mark.years === years && mark.seed === seed
}

/** The first numbers of the batches that are not stored: each is stored whole or not at all. */
function missingBatches(db: Database, { activities, seed }: Generation): number[] {
  const count = Math.ceil(activities / BATCH)
  const isThere = db.$client.prepare<[string], number>('select 1 from activities where id = ?')
  return Array.from({ length: count }, (_, i) => i * BATCH).filter((first) => !isThere.get(idOf(seed, first)))
}
