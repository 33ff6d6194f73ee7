import { type SQL, sql } from 'drizzle-orm'
import { matchExpression } from '@/domain/articles/search-terms'
import { SURE_BOUNDS } from '@/domain/statistics/cautious'
import type { Filter } from '@/domain/statistics/filter'
import type { Counting } from '@/domain/vocabulary'

/** A list as one bound parameter, however long it is. */
export function among(values: readonly string[]): SQL {
  return sql`(select value from json_each(${JSON.stringify(values)}))`
}

/** The activities of these ids, as a condition on `activities a`. */
export function activitiesOf(ids: readonly string[]): SQL {
  return sql`a.id in ${among(ids)}`
}

/** The articles of these ids, as a condition on `articles r`. */
export function articlesOf(ids: readonly string[]): SQL {
  return sql`r.id in ${among(ids)}`
}

/** The figures that count under a way of counting, as a condition on `figures f` (domain/statistics/cautious.ts). */
export function countedFigures(counting: Counting): SQL {
  const counted = sql`f.standing = 'counted'`
  return counting === 'cautious' ? sql`(${counted} and f.bound in ${among(SURE_BOUNDS)})` : counted
}

/**
 * The filter as a condition on `activities a`; the one place where a filter becomes SQL. What is named beside an activity is
 * read from the tables themselves: whether it may be seen is settled by the activity.
 */
export function filterConditions(filter: Filter): SQL {
  const area = filter.attribution === 'organiser' ? sql`a.area` : sql`a.place_area`
  const review = reviewColumn(filter)
  const conditions = [
    filter.review === 'verified' ? sql`${review} = 'verified'` : sql`${review} in ('verified', 'pending')`,
    filter.area && sql`${area} in ${among(filter.area)}`,
    filter.type && sql`a.type in ${among(filter.type)}`,
    filter.level && sql`a.level in ${among(filter.level)}`,
    filter.status && sql`a.status in ${among(filter.status)}`,
    filter.source && sql`a.source in ${among(filter.source)}`,
    filter.series && sql`a.series_id in (select id from main.series where name in ${among(filter.series)})`,
    filter.organiser &&
      sql`a.id in (select ao.activity_id from main.activity_organisers ao join main.organisations o on o.id = ao.organisation_id
                   where ao.role = 'organiser' and o.name in ${among(filter.organiser)})`,
    filter.publication &&
      sql`a.id in (select aa.activity_id from main.activity_articles aa join main.articles r on r.id = aa.article_id
                   where r.publication in ${among(filter.publication)})`,
    ...periodConditions(sql`a.period`, filter),
    filter.q !== undefined && searchCondition(filter.q),
  ]
  return sql.join(
    conditions.filter((each) => each !== undefined && each !== false),
    sql` and `,
  )
}

/**
 * The column of the review, with a plus where no index is to be taken by it: nearly everything is verified, so that it only
 * leads to a period, and any other condition leads to less.
 */
function reviewColumn({ from, to, area, organiser, publication, q }: Filter): SQL {
  const isPeriodBest = (from || to) && !area && !organiser && !publication && q === undefined
  return isPeriodBest ? sql`a.review` : sql`+a.review`
}

/**
 * What may lie in the period of a filter: dates are compared as far as both are known, as `comparePartial` does
 * (domain/figures/partial-date.ts). What has no period at all lies in no period.
 */
export function periodConditions(period: SQL, { from, to }: Pick<Filter, 'from' | 'to'>): SQL[] {
  const known = (text: SQL | string, other: SQL | string) => sql`substr(${text}, 1, length(${other}))`
  const conditions: SQL[] = []
  // The years say less, but an index can be searched for them.
  if (from) conditions.push(sql`${known(period, from)} >= ${known(from, period)}`, sql`${period} >= ${yearOf(from)}`)
  if (to) conditions.push(sql`${known(period, to)} <= ${known(to, period)}`, sql`${period} < ${yearAfter(to)}`)
  return conditions
}

const yearOf = (date: string) => date.slice(0, 4)
const yearAfter = (date: string) => String(Number(yearOf(date)) + 1).padStart(4, '0')

function searchCondition(q: string): SQL {
  const expression = matchExpression(q)
  if (expression === null) return sql`false`
  return sql`a.number in (select rowid from activity_search where activity_search match ${expression})`
}
