import { type SQL, sql } from 'drizzle-orm'
import type { Database } from '@/db/client'
import { among } from '@/db/queries/filter-conditions'
import { readCursor, writeCursor } from '@/db/queries/list-cursor'
import { ACTIVITY_REF } from '@/db/queries/references'
import type { ActivityRef } from '@/domain/statistics/answers'
import { PEOPLE_REACHED, PEOPLE_REACHED_PARTS, type Realisation, TOTALS, type Total } from '@/domain/vocabulary'

const COLUMNS = ['period', 'area', 'type', 'level', 'status', ...TOTALS] as const
type SortColumn = (typeof COLUMNS)[number]

/** Orders of the list: a column, ascending, or descending with a minus before it. */
export const ACTIVITY_SORTS = COLUMNS.flatMap((column) => [column, `-${column}`] as const)
export type ActivitySort = (typeof ACTIVITY_SORTS)[number]

export interface PageRequest<Sort extends string> {
  sort: Sort
  /** Rows of one page, 1 to 200. */
  limit: number
  cursor: string | null
}

export interface Page<Row> {
  items: Row[]
  total: number
  nextCursor: string | null
}

/**
 * A page of the activities that meet a condition on `activities a`. Pages follow each other by key, so that rows
 * stored meanwhile neither repeat nor skip any. What has no date or no figure comes last in either direction.
 * @throws BadRequest for a cursor of another order
 */
export function listActivities(
  db: Database,
  condition: SQL,
  { sort, limit, cursor }: PageRequest<ActivitySort>,
  realisation: Realisation,
): Page<ActivityRef> {
  const descending = sort.startsWith('-')
  const key = sortKey(sort.replace('-', '') as SortColumn, descending, realisation)
  const direction = descending ? sql`desc` : sql`asc`
  const after = cursor === null ? sql`true` : afterCursor(key, descending, readCursor(cursor, sort))
  const rows = db.all<ActivityRef & { sortKey: string | number }>(sql`
    select ${ACTIVITY_REF}, ${key} as sortKey from activities a
    where ${condition} and ${after} order by sortKey ${direction}, a.id ${direction} limit ${limit + 1}`)
  const { total } = db.get<{ total: number }>(sql`select count(*) as total from activities a where ${condition}`)
  const shown = rows.slice(0, limit)
  const last = shown.at(-1)
  return {
    items: shown.map(({ sortKey: _key, ...row }) => row),
    total,
    nextCursor: rows.length > limit && last ? writeCursor(sort, last.sortKey, last.id) : null,
  }
}

function afterCursor(key: SQL, descending: boolean, [value, id]: [string | number, string]): SQL {
  return descending ? sql`(${key}, a.id) < (${value}, ${id})` : sql`(${key}, a.id) > (${value}, ${id})`
}

/** Stand for "nothing known" at the end of an ascending and a descending order. */
const LAST = { text: { ascending: '9999', descending: '' }, number: { ascending: 1e18, descending: -1 } }

function sortKey(column: SortColumn, descending: boolean, realisation: Realisation): SQL {
  const direction = descending ? 'descending' : 'ascending'
  switch (column) {
    case 'period':
      return sql`coalesce(a.period, ${LAST.text[direction]})`
    case 'area':
      return sql`(select position from areas where code = a.area)`
    case 'type':
    case 'level':
    case 'status':
      return sql`a.${sql.raw(column)}`
    default:
      return sql`coalesce((select sum(f.value) from figures f where f.activity_id = a.id and f.standing = 'counted'
        and f.realisation = ${realisation} and f.measure in ${among(measuresOf(column))}), ${LAST.number[direction]})`
  }
}

const measuresOf = (total: Total) => (total === PEOPLE_REACHED ? PEOPLE_REACHED_PARTS : [total])
