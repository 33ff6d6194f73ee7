import { type SQL, sql } from 'drizzle-orm'
import type { Database } from '@/db/client'
import { ofTotal } from '@/db/queries/amounts'
import { areFew } from '@/db/queries/are-few'
import { among, countedFigures } from '@/db/queries/filter-conditions'
import { countBounds } from '@/domain/statistics/bound-origin'
import type { Filter } from '@/domain/statistics/filter'
import { measuresOf } from '@/domain/statistics/totals'
import type { Bound, Total } from '@/domain/vocabulary'

type CountingOf = Pick<Filter, 'realisation' | 'counting'>

/** In the words of the index of what is left out. */
const LEFT_OUT = sql`(f.standing <> 'counted' or f.realisation = 'planned')`

/**
 * Those activities `a` that a total counts a figure of.
 * @param leads whether they are few among many activities, and lead the way
 */
export function countedIn(total: Total, filter: CountingOf, leads: boolean): SQL {
  const { concerned } = ofTotal(total, filter)
  return leads
    ? sql`a.number in (select m.number from tallied_amounts m where ${concerned})`
    : sql`exists (select 1 from tallied_amounts m where m.number = a.number and ${concerned})`
}

/** Those activities `a` that a total counts no figure of. */
export function notReportedIn(total: Total, filter: CountingOf): SQL {
  const { concerned } = ofTotal(total, filter)
  return sql`not exists (select 1 from tallied_amounts m where m.number = a.number and ${concerned})`
}

/**
 * Those activities `a` that have a figure which a total leaves out (`exclusionOf` of domain/statistics/ledger.ts).
 * @param limit activities of a page
 * @returns with how many there are at most, or null where these are not few, and one meets them along the way
 */
export function excludedFrom(
  db: Database,
  total: Total,
  { realisation, counting }: CountingOf,
  limit: number,
): { condition: SQL; most: number | null } {
  const counts = sql`(${countedFigures(counting)} and f.realisation = ${realisation})`
  const concerned = sql`f.measure in ${among(measuresOf(total))} and not ${counts}
    ${realisation === 'planned' ? sql`and f.realisation = 'planned'` : sql``}`
  const each = {
    condition: sql`exists (select 1 from figures f where f.activity_id = a.id and ${concerned})`,
    most: null,
  }
  // What is unsure to the cautious stands in no index of what is left out.
  if (counting === 'cautious') return each
  const left = sql`from main.figures f where ${LEFT_OUT} and ${concerned}`
  const { n } = db.get<{ n: number }>(sql`select count(*) as n from (select 1 ${left} limit ${MOST})`)
  if (n === MOST || !areFew(db, n, limit)) return each
  return { condition: sql`a.id in (select f.activity_id ${left})`, most: n }
}

/** More are not counted to learn whether they are few. */
const MOST = 10_000

/**
 * How many counted figures of a total carry each bound.
 * @param leads as of `countedIn`
 */
export function boundsOf(
  db: Database,
  condition: SQL,
  total: Total,
  filter: CountingOf,
  leads: boolean,
): Record<Bound, number> {
  const { concerned } = ofTotal(total, filter)
  const from = leads
    ? sql`tallied_amounts m cross join tallied_activities a on a.number = m.number`
    : sql`tallied_activities a cross join tallied_amounts m on m.number = a.number`
  const rows = db.all<{ bound: Bound; figures: number }>(sql`
    select f.bound, count(*) as figures from ${from} cross join figures f on f.activity_id = a.id
    where ${concerned} and ${condition} and ${countedFigures(filter.counting)} and f.realisation = ${filter.realisation}
      and f.measure in ${among(measuresOf(total))}
    group by f.bound`)
  return { ...countBounds([]), ...Object.fromEntries(rows.map(({ bound, figures }) => [bound, figures])) }
}
