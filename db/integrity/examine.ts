import { sql } from 'drizzle-orm'
import type { Database } from '@/db/client'
import { activityFindings } from '@/db/integrity/activities'
import { articleFindings } from '@/db/integrity/articles'
import { cellFindings } from '@/db/integrity/cells'
import { chainFindings } from '@/db/integrity/chain'
import { fileFindings } from '@/db/integrity/file'
import type { Examination, Finding } from '@/db/integrity/finding'
import { referenceFindings } from '@/db/integrity/references'
import { searchFindings } from '@/db/integrity/search-index'
import { tallyFindings } from '@/db/integrity/tallies'

const EXAMINATIONS: readonly Examination[] = [
  fileFindings,
  referenceFindings,
  chainFindings,
  articleFindings,
  activityFindings,
  tallyFindings,
  cellFindings,
  searchFindings,
]

/** How much was looked at. */
export interface Examined {
  activities: number
  articles: number
  figures: number
  revisions: number
}

/**
 * Everything that is wrong with a database, one by one while it is read; nothing where it is sound.
 * @param db best a snapshot: what is stored meanwhile would else be seen in one room and not in the other
 */
export function* findingsIn(db: Database): Generator<Finding> {
  for (const examination of EXAMINATIONS) yield* examination(db)
}

/** How much there is to look at. */
export function examined(db: Database): Examined {
  return db.get<Examined>(sql`
    select (select count(*) from activities) as activities, (select count(*) from articles) as articles,
           (select count(*) from figures) as figures, (select count(*) from revisions) as revisions`)
}
