import { sql } from 'drizzle-orm'
import { among } from '@/db/queries/filter-conditions'
import { talliesDue } from '@/db/queries/tallies-due'
import { noteSpreads, noteTogether, refreshCells, refreshEveryCell, touchCells } from '@/db/writes/refresh-cells'
import type { Transaction } from '@/db/writes/write'
import { UNKNOWN } from '@/domain/statistics/row-keys'

/**
 * Settles what statistics ask of activities that were stored, and of those whose reports were: also of those that share a
 * report with them, since an article counts once.
 */
export function settleTallies(
  tx: Transaction,
  { activities, articles }: { activities: Iterable<string>; articles: Iterable<string> },
): void {
  const reports = among([...articles])
  const reported = tx.all<{ id: string }>(
    sql`select distinct activity_id as id from activity_articles where article_id in ${reports}`,
  )
  const ids = [...new Set([...activities, ...reported.map(({ id }) => id)])]
  touchCells(tx, ids)
  for (const piece of piecesOf(ids)) tallyActivities(tx, piece)
  noteTogether(tx, ids)
  noteSpreads(tx, reports)
  touchCells(tx, ids)
  refreshCells(tx)
}

/** Activities that are tallied with one set of statements. */
const PIECE = 500

function* piecesOf(ids: readonly string[]): Generator<string[]> {
  for (let start = 0; start < ids.length; start += PIECE) yield ids.slice(start, start + PIECE)
}

/** Makes all tallies and cells anew, of nothing but the records: for a database of a version that knew none, and by command. */
export function tallyEverything(tx: Transaction): void {
  tx.run(sql`delete from tallied_activities`)
  const ids = tx.all<{ id: string }>(sql`select id from activities order by number`).map(({ id }) => id)
  for (const piece of piecesOf(ids)) tallyActivities(tx, piece)
  noteTogether(tx, null)
  refreshEveryCell(tx)
}

/** Puts these activities into the tallies in place of what was there; rejected ones stand in none. */
function tallyActivities(tx: Transaction, ids: readonly string[]): void {
  if (ids.length === 0) return
  const due = talliesDue(tx, ids)
  tx.run(sql`delete from tallied_activities where id in ${among(ids)}`)
  tx.run(sql`
    insert into tallied_activities (number, id, type, level, area, place_area, place, series_id, period, month,
      period_basis, status, review, source, organiser, union_key, place_union_key, publication, achieved, planned, sure_achieved, sure_planned, reports)
    select a.number, a.id, a.type, a.level, a.area, a.place_area, coalesce(a.place_area, ${UNKNOWN}), a.series_id, a.period,
      coalesce(substr(a.period, 1, 7), ''), a.period_basis, a.status, a.review, a.source, k.value ->> 1, k.value ->> 2, k.value ->> 3, k.value ->> 4, k.value ->> 5, k.value ->> 6,
      k.value ->> 7, k.value ->> 8,
      (select count(*) from activity_articles l where l.activity_id = a.id)
    from json_each(${JSON.stringify(due.map(({ keys }) => keys))}) k cross join activities a on a.id = k.value ->> 0`)
  tx.run(sql`
    insert into tallied_amounts (number, total, realisation, value, bound, sure_value, sure_bound)
    select t.number, m.value ->> 1, m.value ->> 2, m.value ->> 3, m.value ->> 4, m.value ->> 5, m.value ->> 6
    from json_each(${JSON.stringify(due.flatMap(({ amounts }) => amounts))}) m
      cross join tallied_activities t on t.id = m.value ->> 0`)
}
