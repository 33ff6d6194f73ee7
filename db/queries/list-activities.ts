import { type SQL, sql } from 'drizzle-orm'
import type { Database } from '@/db/client'
import { among, countedFigures } from '@/db/queries/filter-conditions'
import { idsInPieces } from '@/db/queries/in-pieces'
import { readCursor, writeCursor } from '@/db/queries/list-cursor'
import { ACTIVITY_REF } from '@/db/queries/references'
import type { ActivitySort, ActivitySortColumn } from '@/domain/statistics/activity-sorts'
import type { ActivityRef } from '@/domain/statistics/answers'
import type { Filter } from '@/domain/statistics/filter'
import { measuresOf } from '@/domain/statistics/totals'
import { ACTIVITY_TYPES, LEVELS, STATUSES } from '@/domain/vocabulary'

/** Which figures the totals of an order are made of. */
type CountingOf = Pick<Filter, 'realisation' | 'counting'>

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

/** A page that knows where in the list it stands and how to get back. */
export interface PlacedPage<Row> extends Page<Row> {
  /** Rows of the whole list that stand before this page. */
  before: number
  previousCursor: string | null
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
  counting: CountingOf,
): PlacedPage<ActivityRef> {
  const descending = sort.startsWith('-')
  const key = sortKey(sort.replace('-', '') as ActivitySortColumn, descending, counting)
  const [value, id, side] = cursor === null ? [null, null, 'after'] : readCursor(cursor, sort)
  const backward = side === 'before'
  // A page before a row is read away from that row, so that its nearest neighbours come first, and turned round after.
  const falling = descending !== backward
  const direction = falling ? sql`desc` : sql`asc`
  const beyond = value === null ? sql`true` : sql`(${key}, a.id) ${falling ? sql`<` : sql`>`} (${value}, ${id})`
  const rows = db.all<ActivityRef & { sortKey: string | number }>(sql`
    select ${ACTIVITY_REF}, ${key} as sortKey from activities a
    where ${condition} and ${beyond} order by sortKey ${direction}, a.id ${direction} limit ${limit + 1}`)
  const shown = rows.slice(0, limit)
  if (backward) shown.reverse()
  const count = (which: SQL) =>
    db.get<{ n: number }>(sql`select count(*) as n from activities a where ${condition} and ${which}`).n
  const [first, last] = [shown[0], shown.at(-1)]
  const ahead = sql`(${key}, a.id) ${descending ? sql`>` : sql`<`} (${first?.sortKey}, ${first?.id})`
  const before = cursor === null || !first ? 0 : count(ahead)
  return {
    items: shown.map(({ sortKey: _key, ...row }) => row),
    total: count(sql`true`),
    before,
    previousCursor: before > 0 && first ? writeCursor(sort, first.sortKey, first.id, 'before') : null,
    nextCursor: (backward || rows.length > limit) && last ? writeCursor(sort, last.sortKey, last.id) : null,
  }
}

/**
 * The ids of all activities that meet a condition on `activities a`, in the order that the pages of the list have, some at
 * a time.
 */
export function activityIds(
  db: Database,
  condition: SQL,
  sort: ActivitySort,
  counting: CountingOf,
): Generator<string[], void> {
  const descending = sort.startsWith('-')
  const key = sortKey(sort.replace('-', '') as ActivitySortColumn, descending, counting)
  const direction = descending ? sql`desc` : sql`asc`
  return idsInPieces(
    db,
    sql`select a.id from activities a where ${condition} order by ${key} ${direction}, a.id ${direction}`,
  )
}

/** Stand for "nothing known" at the end of an ascending and a descending order. */
const LAST = { text: { ascending: '9999', descending: '' }, number: { ascending: 1e18, descending: -1 } }

function sortKey(column: ActivitySortColumn, descending: boolean, { realisation, counting }: CountingOf): SQL {
  const direction = descending ? 'descending' : 'ascending'
  switch (column) {
    case 'period':
      return sql`coalesce(a.period, ${LAST.text[direction]})`
    case 'area':
      return sql`(select position from areas where code = a.area)`
    case 'type':
      return listOrder(sql`a.type`, ACTIVITY_TYPES)
    case 'level':
      return listOrder(sql`a.level`, LEVELS)
    case 'status':
      return listOrder(sql`a.status`, STATUSES)
    default:
      return sql`coalesce((select sum(f.value) from figures f where f.activity_id = a.id and ${countedFigures(counting)}
        and f.realisation = ${realisation} and f.measure in ${among(measuresOf(column))}), ${LAST.number[direction]})`
  }
}

/** Words sort as their list has them, which is the order readers know, not by their codes. */
function listOrder(column: SQL, words: readonly string[]): SQL {
  const places = words.map((word, place) => sql`when ${word} then ${sql.raw(String(place))}`)
  return sql`case ${column} ${sql.join(places, sql` `)} end`
}
