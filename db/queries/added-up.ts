import { type SQL, sql } from 'drizzle-orm'
import type { Database } from '@/db/client'
import { activityFacts } from '@/db/queries/activity-facts'
import { among, filterConditions } from '@/db/queries/filter-conditions'
import { rowKeySql } from '@/db/queries/row-keys'
import { tablesFor } from '@/db/queries/verified-tables'
import { mayLieOutside } from '@/domain/figures/partial-date'
import { boundOf } from '@/domain/figures/quantity'
import type { Filter } from '@/domain/statistics/filter'
import { type TallyRow, tallyRows } from '@/domain/statistics/tally'
import { type AmountPart, type TallyParts, tallyFromParts } from '@/domain/statistics/tally-parts'
import type { Dimension } from '@/domain/vocabulary'

/** Tallies added up from the activities themselves: any filter can ask for them, and their cost follows the activities. */
export function addedUp(db: Database, filter: Filter, by: readonly Dimension[]): TallyRow[] {
  const keys = by.map((each) => rowKeySql(each, filter)).filter((key) => key !== null)
  const condition = sql`${filterConditions(filter)}${placesOf(filter)}`
  if (keys.length < by.length) return tallyRows(activityFacts(db, condition, filter.counting), by, filter)
  const asked = { db, filter, condition, keys }
  return tallyFromParts({ ...countsAndAmounts(asked), articles: articlesOf(asked) }, filter)
}

/** Says the areas of places once more, by the column that has an index. */
function placesOf({ attribution, area }: Filter): SQL {
  return attribution === 'place' && area ? sql` and a.place in ${among(area)}` : sql``
}

/** All parts of the rows but their articles. */
export function countsAndAmounts(asked: Asked): Pick<TallyParts, 'counts' | 'amounts'> {
  return { counts: countsOf(asked), amounts: amountsOf(asked) }
}

export interface Asked {
  db: Database
  filter: Filter
  /** On `tallied_activities a`. */
  condition: SQL
  keys: readonly SQL[]
}

/** One group for each row; all as one are no group, which would have them sorted. */
function groupBy(keys: readonly SQL[], more: readonly SQL[] = []): SQL {
  const all = [...keys, ...more]
  return all.length === 0 ? sql`having count(*) > 0` : sql`group by ${sql.join(all, sql`, `)}`
}

/** The keys of a row as one column. */
export const keyColumn = (keys: readonly SQL[]) => sql`json_array(${sql.join([...keys], sql`, `)})`

function countsOf({ db, filter, condition, keys }: Asked): TallyParts['counts'] {
  const { activities } = tablesFor(filter)
  const vague = among(vaguePeriods(filter))
  return db.all(sql`
    select ${keyColumn(keys)} as key, count(*) as activities, sum(${hasFigure(filter)}) as withFigure,
      sum(a.period is not null and a.period in ${vague}) as periodUncertain,
      sum(a.period is not null and length(a.period) = 4) as yearOnly, sum(a.period is null) as noPeriod,
      sum(a.period_basis = 'report') as byReportDate, sum(a.status = 'planned') as announced,
      sum(a.review = 'pending') as pending, min(a.period) as firstPeriod, max(a.period) as lastPeriod
    from ${activities} a where ${condition} ${groupBy(keys)}`)
}

/** The periods that a filter takes though what has them may as well lie outside. */
export function vaguePeriods({ from, to }: Pick<Filter, 'from' | 'to'>): string[] {
  const candidates = [from, to].flatMap((edge) => (edge ? [edge.slice(0, 4), edge.slice(0, 7)] : []))
  return [...new Set(candidates)].filter((period) => mayLieOutside(period, from ?? null, to ?? null))
}

/** The column that says whether an activity has a figure that counts under the filter; of a cell, how many have one. */
export function hasFigure({ realisation, counting }: Filter): SQL {
  if (counting === 'cautious') return realisation === 'achieved' ? sql`sure_achieved` : sql`sure_planned`
  return realisation === 'achieved' ? sql`achieved` : sql`planned`
}

/** How many different articles report the activities of each row; those that report one activity are not looked up. */
function articlesOf({ db, filter, condition, keys }: Asked): TallyParts['articles'] {
  const { activities, reports } = tablesFor(filter)
  const alone = db.all<TallyParts['articles'][number]>(sql`
    select ${keyColumn(keys)} as key, sum(a.reports) as articles
    from ${activities} a where not a.is_together and ${condition} ${groupBy(keys)}`)
  const together = db.all<TallyParts['articles'][number]>(sql`
    select ${keyColumn(keys)} as key, count(distinct l.article_id) as articles
    from ${activities} a cross join ${reports} l on l.activity_id = a.id
    where a.is_together and ${condition} ${groupBy(keys)}`)
  return [...alone, ...together]
}

function amountsOf({ db, filter, condition, keys }: Asked): TallyParts['amounts'] {
  const { activities, amounts } = tablesFor(filter)
  const isCautious = filter.counting === 'cautious'
  const [value, bound] = isCautious ? [sql`m.sure_value`, sql`m.sure_bound`] : [sql`m.value`, sql`m.bound`]
  const rows = db.all<
    { key: string; above: number; below: number; sure: number | null } & Omit<AmountPart, 'bound'>
  >(sql`
    select ${keyColumn(keys)} as key, m.total, m.realisation, count(*) as reported, sum(${value}) as value,
      max(${bound} in ('atLeast', 'about')) as above, max(${bound} in ('atMost', 'about')) as below,
      max(${value}) as largest, sum(m.sure_value) as sure
    from ${activities} a cross join ${amounts} m on m.number = a.number
    where ${value} is not null and ${condition} ${groupBy(keys, [sql`m.total`, sql`m.realisation`])}`)
  return rows.map(({ above, below, sure, ...row }) => {
    return { ...row, bound: boundOf({ above: above === 1, below: below === 1 }), sure: sure ?? 0 }
  })
}
