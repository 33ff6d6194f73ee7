import { type SQL, sql } from 'drizzle-orm'
import type { Database } from '@/db/client'
import { amountOf, ofTotal } from '@/db/queries/amounts'
import { areFew } from '@/db/queries/are-few'
import { periodConditions } from '@/db/queries/filter-conditions'
import { idsInPieces } from '@/db/queries/in-pieces'
import { type Place, readCursor, writeCursor } from '@/db/queries/list-cursor'
import { ACTIVITY_REF } from '@/db/queries/references'
import type { ActivitySort, ActivitySortColumn } from '@/domain/statistics/activity-sorts'
import type { ActivityRef } from '@/domain/statistics/answers'
import type { Filter } from '@/domain/statistics/filter'
import { ACTIVITY_TYPES, LEVELS, STATUSES, TOTALS, type Total } from '@/domain/vocabulary'

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
  const order = orderOf(sort, filter)
  const place = cursor === null ? null : readCursor(cursor, sort)
  const backward = place?.side === 'before'
  // A page before a row is read away from that row, so that its nearest neighbours come first, and turned round after.
  const asked = { condition, order, place, falling: order.descending !== backward, limit: limit + 1, filter }
  const inOrder = isTotal(order.column) ? byAmount : alongOrder
  const rows = areFew(db, total, limit) ? putInOrder(db, asked) : inOrder(db, asked)
  const shown = rows.slice(0, limit)
  const hasMore = rows.length > limit
  if (backward) shown.reverse()
  const [first, last] = [shown[0], shown.at(-1)]
  const before = startOf(place, shown.length, hasMore)
  const beside = (row: typeof first, side: Place['side'], ahead: number) =>
    row ? writeCursor(sort, { value: row.sortKey, id: String(row.tie), side, before: ahead }) : null
  return {
    items: shown.map(({ sortKey: _key, tie: _tie, ...row }) => row),
    total,
    before,
    previousCursor: (backward ? hasMore : place !== null) ? beside(first, 'before', before) : null,
    nextCursor: backward || hasMore ? beside(last, 'after', before + shown.length) : null,
  }
}

interface Asked {
  condition: SQL
  order: Order
  place: Place | null
  falling: boolean
  limit: number
  filter: Filter
}

type Row = ActivityRef & { sortKey: string | number; tie: string | number }

/** All that pass, by whatever leads to them, and then put in order. */
function putInOrder(db: Database, { condition, order: { key, tie }, place, falling, limit }: Asked): Row[] {
  const direction = falling ? sql`desc` : sql`asc`
  const passing = sql`a.number in (select a.number from tallied_activities a where ${condition})`
  return db.all<Row>(sql`
    select ${ACTIVITY_REF}, ${key} as sortKey, ${tie} as tie from activities a
    where ${passing} and ${beyond(sql`${key}, ${tie}`, place, falling)}
    order by +${key} ${direction}, +${tie} ${direction} limit ${limit}`)
}

/** The activities, so that no condition on the review leads to all that are verified. */
const UNLED = sql`(select number, id, name, type, level, area, place_area, period, period_basis, status, +review as review,
  source, series_id from activities) a`

/** Along the index of the order, until there are enough that pass. */
function alongOrder(
  db: Database,
  { condition, order: { column, key, tie }, place, falling, limit, filter }: Asked,
): Row[] {
  const direction = falling ? sql`desc` : sql`asc`
  // Says of the order what the condition says of the period, so that it is gone along within the period only.
  const within = column === 'period' ? periodConditions(key, filter) : []
  return db.all<Row>(sql`
    select ${ACTIVITY_REF}, ${key} as sortKey, ${tie} as tie from ${UNLED}
    where ${sql.join([condition, ...within, beyond(sql`${key}, ${tie}`, place, falling)], sql` and `)}
    order by ${key} ${direction}, ${tie} ${direction} limit ${limit}`)
}

/** Along the index of the amounts of a total; those that reported none follow, or lead the way back. */
function byAmount(db: Database, { condition, order, place, falling, limit, filter }: Asked): Row[] {
  const { column, descending } = order
  const direction = falling ? sql`desc` : sql`asc`
  const last = descending ? LAST.descending : LAST.ascending
  const { value, concerned } = ofTotal(column as Total, filter)
  const reported = (from: Place | null, most: number) =>
    db.all<Row>(sql`
      select ${ACTIVITY_REF}, ${value} as sortKey, a.number as tie
      from tallied_amounts m cross join ${UNLED} on a.number = m.number
      where ${concerned} and ${condition} and ${beyond(sql`${value}, m.number`, from, falling)}
      order by ${value} ${direction}, m.number ${direction} limit ${most}`)
  const silent = (from: Place | null, most: number) =>
    db.all<Row>(sql`
      select ${ACTIVITY_REF}, ${last} as sortKey, a.number as tie from ${UNLED}
      where ${condition} and not exists (select 1 from tallied_amounts m where m.number = a.number and ${concerned})
        and ${from ? sql`a.number ${falling ? sql`<` : sql`>`} ${Number(from.id)}` : sql`true`}
      order by a.number ${direction} limit ${most}`)
  const parts = descending === falling ? [reported, silent] : [silent, reported]
  const skipped = place !== null && parts[1] === (Number(place.value) === last ? silent : reported)
  const own = skipped ? [] : (parts[0]?.(place, limit) ?? [])
  const left = limit - own.length
  return left === 0 ? own : [...own, ...(parts[1]?.(skipped ? place : null, left) ?? [])]
}

/** What lies beyond a place in the order of these columns. */
function beyond(columns: SQL, place: Place | null, falling: boolean): SQL {
  if (place === null) return sql`true`
  return sql`(${columns}) ${falling ? sql`<` : sql`>`} (${place.value}, ${place.id})`
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
  const { key, tie, descending } = orderOf(sort, counting)
  const direction = descending ? sql`desc` : sql`asc`
  return idsInPieces(
    db,
    sql`select a.id from activities a where ${condition} order by ${key} ${direction}, ${tie} ${direction}`,
  )
}

/** Stand for "nothing known" at the end of an ascending and a descending order. */
const LAST = { ascending: 1e18, descending: -1 }

/** The period with what is not known at the end, in the words of its two indexes. */
const IN_TIME = { ascending: sql`coalesce(a.period, '9999')`, descending: sql`coalesce(a.period, '')` }

interface Order {
  column: ActivitySortColumn
  descending: boolean
  key: SQL
  /** What puts those of one key in order; of amounts the number, which their index has. */
  tie: SQL
}

function orderOf(sort: ActivitySort, counting: CountingOf): Order {
  const descending = sort.startsWith('-')
  const column = sort.replace('-', '') as ActivitySortColumn
  const tie = isTotal(column) ? sql`a.number` : sql`a.id`
  return { column, descending, key: sortKey(column, descending, counting), tie }
}

const isTotal = (column: ActivitySortColumn): column is Total => (TOTALS as readonly string[]).includes(column)

function sortKey(column: ActivitySortColumn, descending: boolean, counting: CountingOf): SQL {
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
      return sql`coalesce(${amountOf(column, counting)}, ${LAST[direction]})`
  }
}

/** Words sort as their list has them, which is the order readers know, not by their codes. */
function listOrder(column: SQL, words: readonly string[]): SQL {
  const places = words.map((word, place) => sql`when ${word} then ${sql.raw(String(place))}`)
  return sql`case ${column} ${sql.join(places, sql` `)} end`
}
