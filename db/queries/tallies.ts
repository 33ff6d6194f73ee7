import { type SQL, sql } from 'drizzle-orm'
import type { Database } from '@/db/client'
import { activityFacts } from '@/db/queries/activity-facts'
import { among, filterConditions } from '@/db/queries/filter-conditions'
import { rowKeySql } from '@/db/queries/row-keys'
import { mayLieOutside } from '@/domain/figures/partial-date'
import { joinBounds, type Quantity } from '@/domain/figures/quantity'
import type { Coverage, Totals } from '@/domain/statistics/answers'
import type { Filter } from '@/domain/statistics/filter'
import { emptyTally, type Tally, type TallyRow, tallyRows } from '@/domain/statistics/tally'
import { type Bound, type Dimension, type Realisation, TOTALS, type Total } from '@/domain/vocabulary'

/**
 * Tallies of the activities that pass the filter, by the rows of one or more dimensions; rows that hold nothing lack.
 * The same as `tallyRows` makes of their facts, added up where they are stored.
 */
export function tallies(db: Database, filter: Filter, by: readonly Dimension[]): TallyRow[] {
  const keys = by.map((each) => rowKeySql(each, filter)).filter((key) => key !== null)
  if (keys.length < by.length) return tallyRows(factsOf(db, filter), by, filter)
  const asked: Asked = { db, filter, condition: filterConditions(filter), keys }
  const rows = new Map<string, TallyRow>()
  const empty = emptyTally(filter)
  for (const { key, activities, withFigure, ...coverage } of countsOf(asked)) {
    const tally = { ...empty, activities, withFigure, coverage: { ...coverage, publications: 0 } }
    rows.set(key, { keys: JSON.parse(key), tally: { ...tally, ...unreported(activities) } })
  }
  for (const { key, articles, publications } of reportsBy(asked)) {
    const tally = rows.get(key)?.tally
    if (!tally) continue
    tally.articles = articles
    tally.coverage.publications = publications
  }
  for (const amount of amountsBy(asked)) put(rows.get(amount.key)?.tally, amount, filter)
  return [...rows.values()]
}

/** All activities that pass the filter, as one. */
export function tallyOfAll(db: Database, filter: Filter): Tally {
  return tallies(db, filter, [])[0]?.tally ?? emptyTally(filter)
}

/** How many articles and publications report the activities that pass the filter. */
export function reportsOf(db: Database, filter: Filter): { articles: number; publications: number } {
  const [all] = reportsBy({ db, filter, condition: filterConditions(filter), keys: [] })
  return { articles: all?.articles ?? 0, publications: all?.publications ?? 0 }
}

function factsOf(db: Database, filter: Filter) {
  return activityFacts(db, filterConditions(filter), filter.counting)
}

interface Asked {
  db: Database
  filter: Filter
  condition: SQL
  keys: readonly SQL[]
}

/** The keys of a row as one column, and how rows are gathered by them: without keys all are one, even where there are none. */
const keyColumn = ({ keys }: Asked) => sql`json_array(${sql.join([...keys], sql`, `)})`
const grouping = () => sql`group by 1`

type Counts = { key: string; activities: number; withFigure: number } & Omit<Coverage, 'publications'>

function countsOf(asked: Asked): Counts[] {
  const { db, filter, condition } = asked
  const vague = among(vaguePeriods(filter))
  return db.all<Counts>(sql`
    select ${keyColumn(asked)} as key, count(*) as activities, sum(${hasFigure(filter)}) as withFigure,
      sum(a.period is not null and a.period in ${vague}) as periodUncertain,
      sum(a.period is not null and length(a.period) = 4) as yearOnly, sum(a.period is null) as noPeriod,
      sum(a.period_basis = 'report') as byReportDate, sum(a.status = 'planned') as announced,
      sum(a.review = 'pending') as pending, min(a.period) as firstPeriod, max(a.period) as lastPeriod
    from tallied_activities a where ${condition} ${grouping()}`)
}

/** The periods that a filter takes though what has them may as well lie outside. */
function vaguePeriods({ from, to }: Pick<Filter, 'from' | 'to'>): string[] {
  const candidates = [from, to].flatMap((edge) => (edge ? [edge.slice(0, 4), edge.slice(0, 7)] : []))
  return [...new Set(candidates)].filter((period) => mayLieOutside(period, from ?? null, to ?? null))
}

function hasFigure({ realisation, counting }: Filter): SQL {
  if (counting === 'cautious') return realisation === 'achieved' ? sql`a.sure_achieved` : sql`a.sure_planned`
  return realisation === 'achieved' ? sql`a.achieved` : sql`a.planned`
}

interface Reports {
  key: string
  articles: number
  publications: number
}

function reportsBy(asked: Asked): Reports[] {
  return asked.db.all<Reports>(sql`
    select ${keyColumn(asked)} as key, count(distinct r.id) as articles, count(distinct r.publication) as publications
    from tallied_activities a join activity_articles l on l.activity_id = a.id join articles r on r.id = l.article_id
    where ${asked.condition} ${grouping()}`)
}

interface AmountRow {
  key: string
  total: Total
  realisation: Realisation
  reported: number
  value: number
  bounds: string
  largest: number
  sure: number | null
}

function amountsBy(asked: Asked): AmountRow[] {
  const [value, bound] =
    asked.filter.counting === 'cautious' ? [sql`sure_value`, sql`sure_bound`] : [sql`value`, sql`bound`]
  return asked.db.all<AmountRow>(sql`
    select ${keyColumn(asked)} as key, m.total, m.realisation, count(*) as reported, sum(m.${value}) as value,
      group_concat(distinct m.${bound}) as bounds, max(m.${value}) as largest, sum(m.sure_value) as sure
    from tallied_activities a join tallied_amounts m on m.number = a.number
    where m.${value} is not null and ${asked.condition} group by 1, 2, 3`)
}

function put(tally: Tally | undefined, row: AmountRow, { realisation }: Filter): void {
  if (!tally) return
  const { total, reported, value, largest } = row
  const bound = (row.bounds.split(',') as Bound[]).reduce(joinBounds, 'exact')
  const quantity: Quantity = { value, bound, reported, unreported: tally.activities - reported }
  if (row.realisation === 'planned') tally.planned = { ...tally.planned, [total]: quantity }
  if (row.realisation !== realisation) return
  tally.measures = { ...tally.measures, [total]: quantity }
  tally.largest = { ...tally.largest, [total]: largest }
  tally.sure = { ...tally.sure, [total]: row.sure ?? 0 }
}

/** Every total, as long as nobody reports it. */
function unreported(activities: number): Pick<Tally, 'measures' | 'planned'> {
  const nothing = { value: null, bound: null, reported: 0, unreported: activities } as const
  const totals = Object.fromEntries(TOTALS.map((total) => [total, nothing])) as Totals
  return { measures: totals, planned: totals }
}
