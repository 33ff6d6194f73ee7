import { type SQL, sql } from 'drizzle-orm'
import type { Database } from '@/db/client'
import { hasFigure, keyColumn, vaguePeriods } from '@/db/queries/added-up'
import { type Facet, facetKey, isForAllTypes, keysOfFacet, type ValueFacet } from '@/db/queries/facets'
import { among, filterConditions, periodConditions } from '@/db/queries/filter-conditions'
import { REPORTS_ANOTHER } from '@/db/queries/reported-together'
import { rowKeySql } from '@/db/queries/row-keys'
import { tablesFor } from '@/db/queries/verified-tables'
import { waitingParts } from '@/db/queries/waiting-parts'
import { boundOf } from '@/domain/figures/quantity'
import type { Filter } from '@/domain/statistics/filter'
import { UNKNOWN } from '@/domain/statistics/row-keys'
import type { TallyRow } from '@/domain/statistics/tally'
import { type AmountPart, type TallyParts, tallyFromParts } from '@/domain/statistics/tally-parts'
import type { Dimension } from '@/domain/vocabulary'

const VALUE_FACETS: readonly ValueFacet[] = ['level', 'status', 'source', 'series', 'publication']

/** Which cells answer a question, and the key of the row that each of them belongs to. */
export interface Cells {
  by: readonly Dimension[]
  facet: Facet
  /** The values of the facet that the filter asks for; null where it asks for none, or where all are rows. */
  values: readonly string[] | null
  /** Whether a row is made of cells of several areas, types or values, whose activities an article may report together. */
  isUnion: boolean
  /** Whether cells of single areas, types and months are asked for, or those of all. */
  area: boolean
  type: boolean
  month: boolean
}

/**
 * The cells that answer a question exactly; null where none do. They hold what is verified, beside which little waits for
 * review, and have one facet at a time. One for publications has what the rows by publication have, which is less than
 * what a filter for a publication asks for: another report may name it.
 */
export function cellsFor(filter: Filter, by: readonly Dimension[]): Cells | null {
  const { q, organiser, publication, area, type, attribution, from, to } = filter
  if (q !== undefined || organiser || publication) return null
  if (by.some((each) => each === 'organiser' || each === 'union')) return null
  if (!isWholeMonth(from, true) || !isWholeMonth(to, false)) return null
  const filtered = VALUE_FACETS.filter((each) => filter[each] !== undefined)
  const broken = VALUE_FACETS.filter((each) => by.includes(each as Dimension))
  const [facet, another] = [...new Set([...filtered, ...broken])]
  if (another !== undefined || (facet !== undefined && attribution === 'place')) return null
  if (facet !== undefined && isForAllTypes(facet) && (type || by.includes('type'))) return null
  const values = (facet && filter[facet]) ?? null
  const isSeveral = (asked: readonly string[] | null | undefined, own: Dimension | undefined) =>
    asked != null && asked.length > 1 && own !== undefined && !by.includes(own)
  return {
    by,
    facet: facet ?? (attribution === 'place' ? 'place' : ''),
    values,
    isUnion: isSeveral(area, 'area') || isSeveral(type, 'type') || isSeveral(values, facet as Dimension | undefined),
    area: area !== undefined || by.includes('area'),
    type: type !== undefined || by.includes('type'),
    month: from !== undefined || to !== undefined || by.includes('month') || by.includes('year'),
  }
}

/** Whether an edge of a period is one of whole months. */
function isWholeMonth(edge: string | undefined, isFirst: boolean): boolean {
  if (edge === undefined || edge.length < 10) return true
  const [year, month, day] = edge.split('-').map(Number) as [number, number, number]
  return isFirst ? day === 1 : day === new Date(Date.UTC(year, month, 0)).getUTCDate()
}

/** The tallies that cells tell; their cost follows the cells. */
export function cellTallies(db: Database, filter: Filter, cells: Cells): TallyRow[] {
  const keys = cells.by.map((each) => cellKey(each, cells))
  const condition = cellCondition(filter, cells)
  const verified = { ...filter, review: 'verified' as const }
  const waiting = filter.review === 'all' ? waitingParts(db, filter, cells.by) : NOTHING
  return tallyFromParts(
    {
      counts: [...countsOf(db, filter, cells, keys, condition), ...waiting.counts],
      amounts: [...amountsOf(db, filter, cells, keys, condition), ...waiting.amounts],
      articles: [
        ...ofCells(db, filter, cells, keys, condition),
        ...(cells.isUnion ? ofSeveralActivities(db, verified, cells.by) : ofSeveralMonths(db, verified, cells)),
        ...waiting.articles,
      ],
    },
    filter,
  )
}

const NOTHING: TallyParts = { counts: [], amounts: [], articles: [] }

/**
 * Which index finds the cells: those of all months by month; those of all types, or of one, where areas stand side by side,
 * by type; else the order in which they are stored, which begins with the area.
 */
function indexOf(table: 'tally_cells' | 'tally_cell_amounts', filter: Filter, { area, type, month }: Cells): SQL {
  const byMonth = sql.raw(`indexed by ${table}_by_month`)
  if (!month) return byMonth
  const isOneArea = !area || filter.area?.length === 1
  if (isOneArea) return sql``
  return type && filter.type?.length !== 1 ? byMonth : sql.raw(`indexed by ${table}_by_type`)
}

/** The key of the row that a cell `c` belongs to. */
export function cellKey(by: Dimension, { facet }: Cells): SQL {
  if (by === 'area' || by === 'type') return sql.raw(`c.${by}`)
  if (by === 'year') return sql`coalesce(nullif(substr(c.month, 1, 4), ''), ${UNKNOWN})`
  if (by === 'month') return sql`case when length(c.month) = 7 then c.month else ${UNKNOWN} end`
  return sql`substr(c.facet, ${facet.length + 2})`
}

/** The cells `c` that are asked for. */
export function cellCondition(filter: Filter, { facet, values, area, type, month }: Cells): SQL {
  const one = (column: SQL, isSingle: boolean, asked: readonly string[] | undefined) =>
    isSingle ? (asked ? sql`${column} in ${among(asked)}` : sql`${column} <> '*'`) : sql`${column} = '*'`
  const isValue = facet !== '' && facet !== 'place'
  const ofFacet = !isValue
    ? sql`c.facet = ${facet}`
    : values === null
      ? sql`c.facet in ${keysOfFacet(facet)}`
      : sql`c.facet in ${among(values.map((each) => facetKey(facet, each)))}`
  const parts = [
    ofFacet,
    one(sql`c.area`, area, filter.area),
    one(sql`c.type`, type, filter.type),
    month ? sql`c.month <> '*'` : sql`c.month = '*'`,
    ...periodConditions(sql`nullif(c.month, '')`, filter),
  ]
  return sql.join(parts, sql` and `)
}

function countsOf(db: Database, filter: Filter, cells: Cells, keys: SQL[], condition: SQL): TallyParts['counts'] {
  const vague = among(vaguePeriods(filter))
  return db.all(sql`
    select ${keyColumn(keys)} as key, sum(activities) as activities, sum(${hasFigure(filter)}) as withFigure,
      sum(case when c.month in ${vague} then activities else 0 end) as periodUncertain, sum(year_only) as yearOnly,
      sum(no_period) as noPeriod, sum(by_report) as byReportDate, sum(announced) as announced, 0 as pending,
      min(first_period) as firstPeriod, max(last_period) as lastPeriod
    from tally_cells c ${indexOf('tally_cells', filter, cells)} where ${condition} group by 1`)
}

function ofCells(db: Database, filter: Filter, cells: Cells, keys: SQL[], condition: SQL): TallyParts['articles'] {
  const column = articleColumn(cells)
  return db.all(
    sql`select ${keyColumn(keys)} as key, sum(${column}) as articles
        from tally_cells c ${indexOf('tally_cells', filter, cells)} where ${condition} group by 1`,
  )
}

/** Which articles of a cell count: of a union those that report one activity only, and so can be in no other cell. */
function articleColumn({ area, type, isUnion }: Cells): SQL {
  if (isUnion) return sql`sole_articles`
  if (area) return type ? sql`cell_articles` : sql`area_articles`
  return type ? sql`type_articles` : sql`articles`
}

/** Whether one row is asked for, of all that is verified. */
const isOfAll = ({ by, facet, area, type, month }: Cells) =>
  by.length === 0 && (facet === '' || facet === 'place') && !area && !type && !month

/** Articles whose activities are of several months stand in no cell. */
function ofSeveralMonths(db: Database, filter: Filter, cells: Cells): TallyParts['articles'] {
  // Under no condition each of them counts, since it reports something verified.
  if (isOfAll(cells)) return db.all(sql`select ${keyColumn([])} as key, count(*) as articles from tallied_spreads`)
  const { activities, reports } = tablesFor(filter)
  const keys = cells.by.flatMap((each) => rowKeySql(each, filter) ?? [])
  // Crossed, so that these few articles are looked up first.
  return db.all(sql`
    select ${keyColumn(keys)} as key, count(distinct s.article_id) as articles
    from tallied_spreads s cross join ${reports} l on l.article_id = s.article_id
      cross join ${activities} a on a.id = l.activity_id
    where ${filterConditions(filter)} group by 1`)
}

/**
 * Articles that report several activities, each once; the index holds all that a filter asks of these activities, which
 * are verified, and so everybody's.
 */
function ofSeveralActivities(db: Database, filter: Filter, by: readonly Dimension[]): TallyParts['articles'] {
  const keys = by.flatMap((each) => rowKeySql(each, filter) ?? [])
  return db.all(sql`
    select ${keyColumn(keys)} as key, count(distinct l.article_id) as articles
    from main.tallied_activities a indexed by tallied_together cross join main.activity_articles l on l.activity_id = a.id
    where a.is_together and ${filterConditions(filter)} and ${REPORTS_ANOTHER}
    group by 1`)
}

function amountsOf(db: Database, filter: Filter, cells: Cells, keys: SQL[], condition: SQL): TallyParts['amounts'] {
  const columns =
    filter.counting === 'cautious'
      ? sql`sum(sure_reported) as reported, sum(sure_value) as value, max(sure_largest) as largest,
          max(sure_above) as above, 0 as below`
      : sql`sum(reported) as reported, sum(value) as value, max(largest) as largest, max(above) as above,
          max(below) as below`
  const rows = db.all<{ key: string; above: number; below: number } & Omit<AmountPart, 'bound'>>(sql`
    select ${keyColumn(keys)} as key, total, realisation, ${columns}, sum(sure_value) as sure
    from tally_cell_amounts c ${indexOf('tally_cell_amounts', filter, cells)} where ${condition} group by 1, 2, 3`)
  return rows
    .filter(({ reported }) => reported > 0)
    .map(({ above, below, ...row }) => ({ ...row, bound: boundOf({ above: above === 1, below: below === 1 }) }))
}
