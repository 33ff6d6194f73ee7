import { isDeepStrictEqual } from 'node:util'
import { sql } from 'drizzle-orm'
import type { Database } from '@/db/client'
import type { Finding } from '@/db/integrity/finding'
import { lastStates } from '@/db/integrity/last-states'
import { activityRecords } from '@/db/queries/activity-record'
import { activitiesOf, articlesOf } from '@/db/queries/filter-conditions'
import { idsInPieces } from '@/db/queries/in-pieces'
import { type Reports, recordFault } from '@/db/writes/check-activity'
import type { ActivityRecord } from '@/domain/review/activity-record'
import { figureClaims } from '@/domain/review/figure-claims'
import { periodOf } from '@/domain/statistics/period'
import { standingsOf } from '@/domain/statistics/standing'
import type { PeriodBasis, Standing } from '@/domain/vocabulary'

/** Every activity held against what may be stored, the counting rules, and its own history. */
export function* activityFindings(db: Database): Generator<Finding> {
  for (const ids of idsInPieces(db, sql`select id from activities order by number`)) {
    const records = activityRecords(db, activitiesOf(ids)).map(({ record }) => record)
    const reports = reportsOf(db, [...new Set(records.flatMap(({ articleIds }) => articleIds))])
    const states = lastStates(db, 'activity', ids)
    const kept = keptOf(db, ids)
    for (const record of records) {
      const own = new Map(record.articleIds.flatMap((id) => entryOf(reports, id)))
      yield* shapeFindings(record, own)
      yield* ruleFindings(record, own, kept)
      if (!isDeepStrictEqual(states.get(record.id), record)) {
        yield { kind: 'history', entity: 'activity', id: record.id, detail: record.name }
      }
    }
  }
}

function* shapeFindings(record: ActivityRecord, reports: Reports): Generator<Finding> {
  const fault = recordFault(record, reports)
  if (fault === null) return
  const [, place] = /^figures\.(\d+)\./.exec(fault.field) ?? []
  const figure = place === undefined ? undefined : record.figures[Number(place)]
  const isSpan = fault.problem === 'notInText' || fault.problem === 'outsideText' || fault.problem === 'evidenceNeeded'
  yield {
    kind: isSpan ? 'evidence' : 'shape',
    entity: 'activity',
    id: figure?.id ?? record.id,
    detail: `${fault.field}: ${fault.problem}: ${fault.value}`,
  }
}

interface Kept {
  periods: Map<string, { period: string | null; basis: PeriodBasis }>
  standings: Map<string, Standing>
}

function* ruleFindings(record: ActivityRecord, reports: Reports, kept: Kept): Generator<Finding> {
  const dates = [...reports.values()].map(({ date }) => date)
  const now = kept.periods.get(record.id)
  const ruled = periodOf(record.dateStart, dates, record.year)
  if (now?.period !== ruled.period || now?.basis !== ruled.basis) {
    const detail = `${now?.period ?? '–'} ${now?.basis ?? '–'} ≠ ${ruled.period ?? '–'} ${ruled.basis}`
    yield { kind: 'period', entity: 'activity', id: record.id, detail }
  }
  const standings = standingsOf(figureClaims(record.figures, (id) => reports.get(id)?.date ?? null))
  for (const { id } of record.figures) {
    const [stored, due] = [kept.standings.get(id), standings.get(id)]
    if (stored !== due) yield { kind: 'standing', entity: 'activity', id, detail: `${stored ?? '–'} ≠ ${due ?? '–'}` }
  }
}

/** What was settled when the records were stored. */
function keptOf(db: Database, ids: readonly string[]): Kept {
  const periods = db.all<{ id: string; period: string | null; basis: PeriodBasis }>(
    sql`select a.id, a.period, a.period_basis as basis from activities a where ${activitiesOf(ids)}`,
  )
  const standings = db.all<{ id: string; standing: Standing }>(
    sql`select f.id, f.standing from figures f join activities a on a.id = f.activity_id where ${activitiesOf(ids)}`,
  )
  return {
    periods: new Map(periods.map(({ id, ...rest }) => [id, rest])),
    standings: new Map(standings.map(({ id, standing }) => [id, standing])),
  }
}

function reportsOf(db: Database, ids: readonly string[]): Reports {
  const rows = db.all<{ id: string; date: string | null; body: string }>(
    sql`select r.id, r.date, r.body from articles r where ${articlesOf(ids)}`,
  )
  return new Map(rows.map((row) => [row.id, row]))
}

function entryOf(reports: Reports, id: string) {
  const report = reports.get(id)
  return report === undefined ? [] : [[id, report] as const]
}
