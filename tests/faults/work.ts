import { join } from 'node:path'
import { makeCopy } from '@/db/backup/make-copy'
import type { Database } from '@/db/client'
import { linkAt } from '@/db/integrity/chain'
import { activityRecords, type Versioned } from '@/db/queries/activity-record'
import { databaseRevision } from '@/db/queries/database-revision'
import { activitiesOf } from '@/db/queries/filter-conditions'
import { decide } from '@/db/writes/decide'
import { Conflict, NoSuchRecord } from '@/db/writes/seen-record'
import { InvalidRecord } from '@/db/writes/write'
import type { Decision } from '@/domain/review/decision'
import { DecisionRefused } from '@/domain/review/refusal'
import { inventedArticle } from '@/tests/bench/invented-articles'
import { aFile, importInto } from '@/tests/factories/imports'
import { viewer } from '@/tests/factories/viewers'

/** What an office does all day, as far as it changes the data. */
export const KINDS_OF_DECISION = ['review', 'merge', 'split', 'undo'] as const
export const KINDS_OF_WORK = ['import', ...KINDS_OF_DECISION, 'backup'] as const
export type KindOfWork = (typeof KINDS_OF_WORK)[number]

const REFUSALS = [Conflict, DecisionRefused, InvalidRecord, NoSuchRecord]

/** Numbers from 0 up to 1, the same ones for the same seed. */
export function dice(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 2 ** 32
  }
}

/**
 * Does one piece of work, and comes back when it is acknowledged.
 * @returns what was done and the last revision with its link; null where the product refused, which is an answer too
 */
export async function workOnce(
  db: Database,
  folder: string,
  random: () => number,
): Promise<{ kind: KindOfWork; revision: number; link: string } | null> {
  const kind = KINDS_OF_WORK[Math.floor(random() * KINDS_OF_WORK.length)] ?? 'import'
  try {
    await work(db, folder, kind, random)
  } catch (error) {
    if (REFUSALS.some((refusal) => error instanceof refusal)) return null
    throw error
  }
  const revision = databaseRevision(db)
  return { kind, revision, link: linkAt(db, revision) ?? '' }
}

async function work(db: Database, folder: string, kind: KindOfWork, random: () => number): Promise<void> {
  const at = new Date()
  const some = (): number => Math.floor(random() * 100_000)
  if (kind === 'import') {
    const files = Array.from({ length: 3 }, () => aFile(inventedArticle(some()), `${some()}.txt`))
    await importInto(db, files, { date: '2031-07-08' })
  } else if (kind === 'backup') await makeCopy(db.$client.name, join(folder, 'backups'), at)
  else {
    const decision = decisionOf(db, kind, random)
    if (decision !== null) decide(db, viewer('publisher', null, '值班员'), at, decision)
  }
}

/** A decision on some records as they are now; null where there are none. */
export function decisionOf(db: Database, kind: KindOfWork, random: () => number): Decision | null {
  const [one, other] = twoActivities(db, random)
  if (one === undefined || other === undefined) return null
  const seen = { activityId: one.record.id, version: one.version }
  switch (kind) {
    case 'merge':
      return { kind, ...seen, into: other.record.id, intoVersion: other.version, reason: null }
    case 'split':
      return {
        kind,
        ...seen,
        figureIds: one.record.figures.slice(0, 1).map(({ id }) => id),
        articleIds: one.record.articleIds,
        name: '另一场',
        reason: null,
      }
    case 'undo':
      return { kind, change: 1 + Math.floor(random() * databaseRevision(db)) }
    default: {
      const turn = random()
      if (turn < 0.4) return { kind: 'acceptActivity', ...seen }
      if (turn < 0.6) return { kind: 'rejectActivity', ...seen, reason: '重复' }
      const fields = {
        name: `改名 ${Math.floor(random() * 1000)}`,
        dateStart: '2031-07-02',
        datePrecision: 'day',
      } as const
      return { kind: 'correctActivity', ...seen, fields, reason: '电话核实' }
    }
  }
}

function twoActivities(db: Database, random: () => number): Versioned[] {
  const ids = db.$client.prepare<[], string>('select id from activities order by number').pluck().all()
  const pick = () => ids[Math.floor(random() * ids.length)] ?? ''
  return activityRecords(db, activitiesOf([...new Set([pick(), pick()])]))
}
