import { type SQL, sql } from 'drizzle-orm'
import type { Database } from '@/db/client'
import { countedFigures } from '@/db/queries/filter-conditions'
import { activityRefs } from '@/db/queries/references'
import type { ActivityRef } from '@/domain/statistics/answers'
import type { Bound, Measure, Standing } from '@/domain/vocabulary'

const has = (condition: SQL) => sql`exists (select 1 from figures f where f.activity_id = a.id and ${condition})`
const counted = (measure: Measure) =>
  has(sql`f.measure = ${measure} and f.standing = 'counted' and f.realisation = 'achieved'`)

/** What an activity has to be like to show a counting rule at work. */
const CASES = {
  planned: sql`a.id in (select p.activity_id from figures p join figures d using (activity_id, measure)
    where p.realisation = 'planned' and p.standing = 'counted' and d.realisation = 'achieved' and d.standing = 'counted')`,
  parts: sql`a.id in (select f.activity_id from figures f where f.standing = 'counted' and f.part = 1
    and f.realisation = 'achieved' group by f.activity_id, f.measure having count(*) > 1)`,
  notReported: sql`not ${has(sql`f.measure = 'participants'`)} and ${has(sql`f.standing = 'counted'`)}`,
  elsewhere: sql`a.place_area <> a.area`,
  citywide: sql`a.area = 'citywide' and ${has(sql`f.standing = 'counted'`)}`,
  severalReports: sql`(select count(*) from activity_articles aa where aa.activity_id = a.id) > 1`,
  byReport: sql`a.period_basis = 'report'`,
  yearOnly: sql`length(a.period) = 4`,
  byStart: sql`a.period_basis = 'start' and length(a.period) = 7`,
  unsure: has(sql`f.measure = 'participants' and f.standing = 'counted' and f.realisation = 'achieved'
    and not ${countedFigures('cautious')}`),
  peopleReached: sql`${counted('participants')} and ${counted('beneficiaries')}`,
  enumerated: has(sql`f.basis = 'enumerated' and f.standing = 'counted'`),
}
export type RuleCase = keyof typeof CASES

const verified = (condition: SQL) => sql`a.review = 'verified' and ${condition}`

/** The verified activity that was stored first among those that show a rule; null where none does. */
export function ruleExample(db: Database, which: RuleCase): ActivityRef | null {
  return firstOf(db, CASES[which])
}

/** The same for a figure that was left out of the totals for one reason. */
export function leftOutExample(db: Database, standing: Standing): ActivityRef | null {
  return firstOf(db, has(sql`f.standing = ${standing} and f.realisation = 'achieved'`))
}

/** How many verified activities there are of which several articles tell. */
export function severalReportsCount(db: Database): number {
  return db.get<{ n: number }>(sql`select count(*) as n from activities a where ${verified(CASES.severalReports)}`).n
}

function firstOf(db: Database, condition: SQL): ActivityRef | null {
  const first = sql`(select a.id from activities a where ${verified(condition)} order by a.number limit 1)`
  return activityRefs(db, sql`a.id = ${first}`)[0] ?? null
}

/** A phrase with a number as it was printed, how it is read, and where it stands. */
export interface PrintedPhrase {
  figure: string
  article: string
  printed: string
  value: number
  bound: Bound
}

/** Different printed phrases that are read with one bound, in the order stored; at most `limit` of them. */
export function printedPhrases(db: Database, bound: Bound, limit: number): PrintedPhrase[] {
  return db.all<PrintedPhrase>(sql`
    select f.id as figure, min(e.article_id) as article, f.printed, f.value, f.bound
    from figures f join evidence e on e.figure_id = f.id
    where f.bound = ${bound} and f.basis = 'printed' group by f.printed order by min(f.rowid) limit ${limit}`)
}
