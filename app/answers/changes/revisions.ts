import type { Database } from '@/db/client'
import { databaseRevision } from '@/db/queries/database-revision'
import { endOfChange, revisionBefore, revisionStamp } from '@/db/queries/revision-at'
import type { RevisionStamp } from '@/domain/comparison/change-answers'
import { BadRequest } from '@/domain/statistics/filter-schema'

/** From which state of the database to which: each a day, or `r` and the number of a revision. */
export interface AskedStates {
  since: string
  /** Null for now. */
  until: string | null
}

/**
 * The two revisions that are asked for: of a day the last one until its end in Beijing.
 * @throws BadRequest where a revision is yet to come, or the second state is before the first
 */
export function revisionsAsked(db: Database, { since, until }: AskedStates) {
  const now = databaseRevision(db)
  const from = revisionOf(db, 'since', since, now)
  const to = until === null ? now : revisionOf(db, 'until', until, now)
  if (to < from) throw new BadRequest('until', 'order', until ?? '')
  return { since: stamped(db, from), until: stamped(db, to) }
}

/** The revision that is asked for as `r` and its number. @throws BadRequest where it is yet to come */
export function revisionAsked(db: Database, field: string, asked: string): number {
  return revisionOf(db, field, asked, databaseRevision(db))
}

function stamped(db: Database, revision: number): RevisionStamp {
  return { revision, at: revisionStamp(db, revision)?.at ?? null }
}

function revisionOf(db: Database, field: string, asked: string, now: number): number {
  if (!asked.startsWith('r')) return revisionBefore(db, endOfDay(asked))
  const revision = Number(asked.slice(1))
  if (revision > now) throw new BadRequest(field, 'laterRevision', String(revision))
  return endOfChange(db, revision)
}

const DAY = 86_400_000

/** The moment at which a day in Beijing, which keeps UTC+8 all year, is over. */
export function endOfDay(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00+08:00`) + DAY).toISOString()
}
