import { type SQL, sql } from 'drizzle-orm'
import {
  areaSql,
  FACETS,
  type Facet,
  facetSql,
  hasValues,
  isForAllTypes,
  sameFacetSql,
  typeSql,
} from '@/db/queries/facets'
import { among } from '@/db/queries/filter-conditions'
import { REPORTS_ANOTHER } from '@/db/queries/reported-together'
import type { Transaction } from '@/db/writes/write'
import { ACTIVITY_TYPES } from '@/domain/vocabulary'

const A = sql.raw('a')
const B = sql.raw('b')
const KEY = sql`facet, area, type, month`

/*
 * Which index is taken is settled by cross joins and by a plus before what no index is wanted for: SQLite knows nothing of
 * how many activities are verified, and would look them all up.
 */

/**
 * Notes the cells in which activities stand, before they are changed and after it: the cells are refreshed at the end of
 * the write, by `refreshCells`. The notes are part of the transaction, and gone with it.
 */
export function touchCells(tx: Transaction, ids: readonly string[]): void {
  const verified = sql`select 1 from tallied_activities where id in ${among(ids)} and +review = 'verified' limit 1`
  // What is imported waits for review, and stands in no cell.
  if (!tx.get(verified)) return
  prepareNotes(tx)
  for (const facet of FACETS) {
    tx.run(sql`
      insert or ignore into touched_cells (${KEY})
      select ${facetSql(facet, A)}, ${areaSql(facet, A)}, ${typeSql(facet, A)}, a.month from tallied_activities a
      where +a.review = 'verified' and a.id in ${among(ids)}`)
  }
}

/** Makes every cell anew. */
export function refreshEveryCell(tx: Transaction): void {
  prepareNotes(tx)
  for (const table of [sql`tally_cells`, sql`tally_cell_amounts`, sql`tally_cell_publications`, sql`tallied_spreads`]) {
    tx.run(sql`delete from ${table}`)
  }
  for (const facet of FACETS) {
    tx.run(sql`
      insert or ignore into touched_cells (${KEY})
      select distinct ${facetSql(facet, A)}, ${areaSql(facet, A)}, ${typeSql(facet, A)}, a.month from tallied_activities a
      where a.review = 'verified'`)
  }
  noteSpreads(tx, sql`select article_id from activity_articles group by article_id having count(*) > 1`)
  refreshCells(tx)
}

/** Which of some articles report verified activities of several months. @param articles selects their ids */
export function noteSpreads(tx: Transaction, articles: SQL): void {
  tx.run(sql`delete from tallied_spreads where article_id in (${articles})`)
  tx.run(sql`
    insert into tallied_spreads (article_id)
    select l.article_id from activity_articles l cross join tallied_activities a on a.id = l.activity_id
    where l.article_id in (${articles}) and +a.review = 'verified'
    group by l.article_id having count(distinct a.month) > 1`)
}

/** Notes which activities an article reports together with another one. @param ids null for all there are */
export function noteTogether(tx: Transaction, ids: readonly string[] | null): void {
  const own = ids === null ? sql`true` : sql`l.activity_id in ${among(ids)}`
  tx.run(sql`
    update tallied_activities set is_together = 1 where id in (
      select l.activity_id from activity_articles l where ${own} and ${REPORTS_ANOTHER})`)
}

/** Makes the touched cells anew, and those that are made of them; nothing of a cell is kept. */
export function refreshCells(tx: Transaction): void {
  prepareNotes(tx)
  if (!tx.get(sql`select 1 from touched_cells limit 1`)) return
  for (const table of [sql`tally_cells`, sql`tally_cell_amounts`, sql`tally_cell_publications`]) {
    tx.run(sql`delete from ${table} where (${KEY}) in (select ${KEY} from touched_cells)`)
  }
  for (const facet of FACETS) {
    refreshCounts(tx, facet)
    refreshAmounts(tx, facet)
    refreshPublications(tx, facet)
  }
  for (const step of STEPS) for (const table of CELL_TABLES) rollUp(tx, table, step)
  tx.run(sql`delete from touched_cells`)
}

function prepareNotes(tx: Transaction): void {
  tx.run(sql`create temp table if not exists touched_cells (facet text not null, area text not null, type text not null,
    month text not null, primary key (${KEY})) without rowid`)
}

/** The touched cells of a facet. */
function touchedOf(facet: Facet): SQL {
  return hasValues(facet) ? sql`k.facet >= ${`${facet}:`} and k.facet < ${`${facet};`}` : sql`k.facet = ${facet}`
}

/** The verified activities `a` of the touched cells `k` of a facet: each is read once, whatever values there are. */
function members(facet: Facet): SQL {
  const places = sql`(select distinct area, type, month from touched_cells k where ${touchedOf(facet)}) p`
  // No index of the activities begins with area and month: where a cell is for all types, they are gone through.
  const [types, type] = isForAllTypes(facet)
    ? [sql`cross join json_each(${JSON.stringify(ACTIVITY_TYPES)}) t`, sql`t.value`]
    : [sql``, sql`p.type`]
  return sql`${places} ${types} cross join tallied_activities a
    on ${areaSql(facet, A)} = p.area and a.type = ${type} and a.month = p.month and +a.review = 'verified'
    cross join touched_cells k
      on k.facet = ${facetSql(facet, A)} and k.area = p.area and k.type = p.type and k.month = p.month`
}

function refreshCounts(tx: Transaction, facet: Facet): void {
  tx.run(sql`
    insert into tally_cells
    select k.facet, k.area, k.type, k.month, count(*), sum(a.achieved), sum(a.planned), sum(a.sure_achieved),
      sum(a.sure_planned), sum(length(a.month) = 4), sum(a.month = ''), sum(a.period_basis = 'report'),
      sum(a.status = 'planned'), min(a.period), max(a.period),
      ${countReports(sql`${OF_ONE_MONTH} and ${isFirst(facet, sql`true`)}`)},
      ${countReports(sql`${OF_ONE_MONTH} and ${isFirst(facet, sameArea(facet))}`)},
      ${countReports(sql`${OF_ONE_MONTH} and ${isFirst(facet, SAME_TYPE)}`)},
      ${countReports(sql`${OF_ONE_MONTH} and ${isFirst(facet, sql`${sameArea(facet)} and ${SAME_TYPE}`)}`)},
      ${countReports(sql`not ${REPORTS_ANOTHER}`)}
    from ${members(facet)} group by 1, 2, 3, 4`)
}

/** How many reports of the activities `a` count: of one that is reported alone, all do. @param counts of a report `l` */
function countReports(counts: SQL): SQL {
  return sql`sum(case when a.is_together
    then (select count(*) from activity_articles l where l.activity_id = a.id and ${counts}) else a.reports end)`
}

const OF_ONE_MONTH = sql`l.article_id not in (select article_id from tallied_spreads)`
const SAME_TYPE = sql`b.type = a.type`
const sameArea = (facet: Facet) => sql`${areaSql(facet, B)} = ${areaSql(facet, A)}`

/** Whether an article counts here: no earlier verified activity of the same kind is reported by it. */
function isFirst(facet: Facet, alike: SQL): SQL {
  return sql`not exists (
    select 1 from activity_articles o cross join tallied_activities b on b.id = o.activity_id
    where o.article_id = l.article_id and b.number < a.number and +b.review = 'verified'
      and ${sameFacetSql(facet, A, B)} and ${alike})`
}

function refreshAmounts(tx: Transaction, facet: Facet): void {
  tx.run(sql`
    insert into tally_cell_amounts
    select k.facet, k.area, k.type, k.month, m.total, m.realisation, count(*), sum(m.value), max(m.value),
      max(m.bound in ('atLeast', 'about')), max(m.bound in ('atMost', 'about')),
      count(m.sure_value), coalesce(sum(m.sure_value), 0), max(m.sure_value), max(coalesce(m.sure_bound = 'atLeast', 0))
    from ${members(facet)} cross join tallied_amounts m on m.number = a.number group by 1, 2, 3, 4, 5, 6`)
}

function refreshPublications(tx: Transaction, facet: Facet): void {
  if (facet === 'publication') return
  if (!hasValues(facet)) {
    tx.run(sql`
      insert into tally_cell_publications
      select distinct k.facet, k.area, k.type, k.month, r.publication
      from ${members(facet)} cross join activity_articles l on l.activity_id = a.id
        cross join articles r on r.id = l.article_id
      where r.publication is not null`)
    return
  }
  const touched = sql`(select distinct facet, area, '*' as type, month from touched_cells k where ${touchedOf(facet)})`
  tx.run(sql`delete from tally_cell_publications where (${KEY}) in ${touched}`)
  // Type by type, since no index of the activities begins with area and month.
  tx.run(sql`
    insert into tally_cell_publications
    select distinct k.facet, p.area, '*', p.month, r.publication
    from (select distinct area, month from touched_cells k where ${touchedOf(facet)}) p
      cross join json_each(${JSON.stringify(ACTIVITY_TYPES)}) t
      cross join tallied_activities a on a.area = p.area and a.type = t.value and a.month = p.month and +a.review = 'verified'
      cross join ${touched} k on k.facet = ${facetSql(facet, A)} and k.area = p.area and k.month = p.month
      cross join activity_articles l on l.activity_id = a.id cross join articles r on r.id = l.article_id
    where r.publication is not null`)
}

/** Which of the keys a cell is for all of. */
interface Step {
  /** Of the cells that are made. */
  to: readonly ('area' | 'type' | 'month')[]
  /** Of those that they are made of. */
  from: readonly ('area' | 'type' | 'month')[]
}

/** Each from the fewest cells that there are. */
const STEPS: readonly Step[] = [
  { to: ['month'], from: [] },
  { to: ['type'], from: [] },
  { to: ['area'], from: [] },
  { to: ['area', 'month'], from: ['month'] },
  { to: ['type', 'month'], from: ['month'] },
  { to: ['area', 'type'], from: ['type'] },
  { to: ['area', 'type', 'month'], from: ['area', 'month'] },
]

/** How the parts of a table's cells come to the cells that are made of them. */
interface CellTable {
  name: SQL
  byMonth: SQL
  /** What a row is of beside its cell. */
  more: SQL
  sums: SQL
  /** Which facets have cells that are made of others. */
  facets: SQL
}

const CELL_TABLES: readonly CellTable[] = [
  {
    name: sql`tally_cells`,
    byMonth: sql`tally_cells_by_month`,
    more: sql``,
    sums: sql`, sum(c.activities), sum(c.achieved), sum(c.planned), sum(c.sure_achieved), sum(c.sure_planned),
      sum(c.year_only), sum(c.no_period), sum(c.by_report), sum(c.announced), min(c.first_period), max(c.last_period),
      sum(c.articles), sum(c.area_articles), sum(c.type_articles), sum(c.cell_articles), sum(c.sole_articles)`,
    facets: sql`true`,
  },
  {
    name: sql`tally_cell_amounts`,
    byMonth: sql`tally_cell_amounts_by_month`,
    more: sql`, c.total, c.realisation`,
    sums: sql`, sum(c.reported), sum(c.value), max(c.largest), max(c.above), max(c.below), sum(c.sure_reported),
      sum(c.sure_value), max(c.sure_largest), max(c.sure_above)`,
    facets: sql`true`,
  },
  {
    name: sql`tally_cell_publications`,
    byMonth: sql`tally_cell_publications_by_month`,
    more: sql`, c.publication`,
    sums: sql``,
    facets: sql`facet in ('', 'place')`,
  },
]

const DIMENSIONS = ['area', 'type', 'month'] as const

function rollUp(tx: Transaction, { name, byMonth, more, sums, facets }: CellTable, { to, from }: Step): void {
  const columns = DIMENSIONS.map((each) => (to.includes(each) ? sql`'*' as ${sql.raw(each)}` : sql.raw(each)))
  // What is for all types already is no part of another one that is.
  const parts = to.includes('type') ? sql`${facets} and type <> '*'` : facets
  const touched = sql`(select distinct facet, ${sql.join(columns, sql`, `)} from touched_cells where ${parts})`
  // All but the sums over months find their parts by month.
  const isOverMonths = to.includes('month') && !from.includes('month')
  const index = isOverMonths ? sql`` : sql`indexed by ${byMonth}`
  const alike = DIMENSIONS.map((each) => {
    const column = sql.raw(`c.${each}`)
    if (from.includes(each)) return sql`${column} = '*'`
    return to.includes(each) ? sql`${column} <> '*'` : sql`${column} = ${sql.raw(`k.${each}`)}`
  })
  tx.run(sql`delete from ${name} where (${KEY}) in ${touched}`)
  tx.run(sql`
    insert into ${name}
    select k.facet, k.area, k.type, k.month${more}${sums}
    from ${touched} k cross join ${name} c ${index} on c.facet = k.facet and ${sql.join(alike, sql` and `)}
    group by k.facet, k.area, k.type, k.month${more}`)
}
