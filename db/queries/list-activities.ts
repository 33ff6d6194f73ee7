import { type SQL, sql } from 'drizzle-orm'
import type { Database } from '@/db/client'
import { among, countedFigures, periodConditions } from '@/db/queries/filter-conditions'
import { idsInPieces } from '@/db/queries/in-pieces'
import { type Place, readCursor, writeCursor } from '@/db/queries/list-cursor'
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

/** Up to so many rows are put in order; of more, the order is gone along until a page is full. */
const FEW = 10_000

/**
 * A page of the activities that meet a condition on `activities a`. Pages follow each other by key, so that rows
 * stored meanwhile neither repeat nor skip any. What has no date or no figure comes last in either direction.
 * @param total how many meet the condition
 * @returns with `before` as it was when the first page was asked for, and each page after it
 * @throws BadRequest for a cursor of another order
 */
export function listActivities(
  db: Database,
  condition: SQL,
  total: number,
  { sort, limit, cursor }: PageRequest<ActivitySort>,
  filter: Filter,
): PlacedPage<ActivityRef> {
  const descending = sort.startsWith('-')
  const column = sort.replace('-', '') as ActivitySortColumn
  const key = sortKey(column, descending, filter)
  const place = cursor === null ? null : readCursor(cursor, sort)
  const backward = place?.side === 'before'
  // A page before a row is read away from that row, so that its nearest neighbours come first, and turned round after.
  const falling = descending !== backward
  const direction = falling ? sql`desc` : sql`asc`
  const beyond = place && sql`(${key}, a.id) ${falling ? sql`<` : sql`>`} (${place.value}, ${place.id})`
  const conditions = [
    total > FEW ? condition : sql`a.number in (select a.number from tallied_activities a where ${condition})`,
    // Says of the order what the condition says of the period, so that it is gone along within the period only.
    ...(column === 'period' ? periodConditions(key, filter) : []),
    ...(beyond ? [beyond] : []),
  ]
  const rows = db.all<ActivityRef & { sortKey: string | number }>(sql`
    select ${ACTIVITY_REF}, ${key} as sortKey from activities a
    where ${sql.join(conditions, sql` and `)}
    order by ${total > FEW ? key : sql`+${key}`} ${direction}, a.id ${direction} limit ${limit + 1}`)
  const shown = rows.slice(0, limit)
  const hasMore = rows.length > limit
  if (backward) shown.reverse()
  const [first, last] = [shown[0], shown.at(-1)]
  const before = startOf(place, shown.length, hasMore)
  const beside = (row: typeof first, side: Place['side'], ahead: number) =>
    row ? writeCursor(sort, { value: row.sortKey, id: row.id, side, before: ahead }) : null
  return {
    items: shown.map(({ sortKey: _key, ...row }) => row),
    total,
    before,
    previousCursor: (backward ? hasMore : place !== null) ? beside(first, 'before', before) : null,
    nextCursor: backward || hasMore ? beside(last, 'after', before + shown.length) : null,
  }
}

/** How many rows stand before a page. */
function startOf(place: Place | null, length: number, hasMore: boolean): number {
  if (place === null) return 0
  if (place.side === 'after') return place.before
  return hasMore ? Math.max(1, place.before - length) : 0
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
const LAST = { ascending: 1e18, descending: -1 }

/** The period with what is not known at the end, in the words of its two indexes. */
const IN_TIME = { ascending: sql`coalesce(a.period, '9999')`, descending: sql`coalesce(a.period, '')` }

function sortKey(column: ActivitySortColumn, descending: boolean, { realisation, counting }: CountingOf): SQL {
  const direction = descending ? 'descending' : 'ascending'
  switch (column) {
    case 'period':
      return IN_TIME[direction]
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
        and f.realisation = ${realisation} and f.measure in ${among(measuresOf(column))}), ${LAST[direction]})`
  }
}

/** Words sort as their list has them, which is the order readers know, not by their codes. */
function listOrder(column: SQL, words: readonly string[]): SQL {
  const places = words.map((word, place) => sql`when ${word} then ${sql.raw(String(place))}`)
  return sql`case ${column} ${sql.join(places, sql` `)} end`
}
