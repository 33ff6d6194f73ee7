import { sql } from 'drizzle-orm'
import type { Database } from '@/db/client'
import { createActivity } from '@/db/writes/save-activity'
import { saveArea } from '@/db/writes/save-area'
import { createArticle } from '@/db/writes/save-article'
import { write } from '@/db/writes/write'
import { BATCH, idOf, invent } from '@/seed/generated/invent'
import { bundledAreas } from '@/seed/load'

/** What is invented, and how far that has come. */
export interface Generation {
  activities: number
  years: number
  seed: number
}

/** Whether a database holds an activity that nobody invented. */
export function hasRealActivities(db: Database): boolean {
  return db.get(sql`select 1 from activities where id not like 'generated-%' limit 1`) !== undefined
}

/**
 * Stores invented activities batch by batch, each whole: rows, search index, sums and history. One that is there already is
 * passed over, so a run that was broken off goes on where it stopped.
 * @yields how many are there
 */
export function* loadGenerated(db: Database, { activities, years, seed }: Generation, at: Date): Generator<number> {
  const by = { actor: 'generated data', reason: null, at }
  write(db, by, (writer) => {
    for (const [position, area] of bundledAreas().entries()) saveArea(writer, area, position)
  })
  for (let first = 0; first < activities; first += BATCH) {
    const isThere = db.get(sql`select 1 from activities where id = ${idOf(seed, first)}`) !== undefined
    if (!isThere) {
      const invented = invent(seed, first, activities, years)
      write(db, by, (writer) => {
        for (const article of invented.articles) createArticle(writer, article)
        for (const activity of invented.activities) createActivity(writer, activity)
      })
    }
    yield Math.min(first + BATCH, activities)
  }
}
