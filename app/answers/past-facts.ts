import { type SQL, sql } from 'drizzle-orm'
import type { Database } from '@/db/client'
import { pastDatabase } from '@/db/past-database'
import { activityFacts } from '@/db/queries/activity-facts'
import { activityRecords } from '@/db/queries/activity-record'
import { anyArticleFields } from '@/db/queries/article-fields'
import { type ChangedRecord, changesSince } from '@/db/queries/changes-since'
import { activitiesOf, among, filterConditions } from '@/db/queries/filter-conditions'
import { activityRefs } from '@/db/queries/references'
import type { ArticleInput } from '@/db/writes/save-article'
import type { ActivityRecord } from '@/domain/review/activity-record'
import type { ActivityRef } from '@/domain/statistics/answers'
import type { ActivityFacts } from '@/domain/statistics/facts'
import type { Filter } from '@/domain/statistics/filter'

/** Some activities in one state of the database, as statistics see them. */
export interface FactsAt {
  /** Those that pass the filter. */
  passing: Map<string, ActivityFacts>
  /** All that are there. */
  all: Map<string, ActivityFacts>
  refs: Map<string, ActivityRef>
}

/** The activities that changes touched, themselves or by an article of theirs. */
export function touchedActivities(db: Database, changes: readonly ChangedRecord[]): string[] {
  const own = changes.filter(({ entity }) => entity === 'activity').map(({ id }) => id)
  return [...new Set([...own, ...activitiesWith(db, changedArticles(changes))])]
}

/** An article that is new only comes along with its activities. */
const changedArticles = (changes: readonly ChangedRecord[]) =>
  changes.filter(({ entity, before }) => entity === 'article' && before !== null)

function activitiesWith(db: Database, articles: readonly ChangedRecord[]): string[] {
  if (articles.length === 0) return []
  const links = db.all<{ id: string }>(sql`
    select distinct activity_id as id from activity_articles where article_id in ${among(articles.map(({ id }) => id))}`)
  return links.map(({ id }) => id)
}

/**
 * Activities as they were at a revision: only those that were touched since are put together again from the history, by
 * the rules of today; the others are as they are now.
 * @param changes all since that revision
 */
export function factsAt(
  db: Database,
  changes: readonly ChangedRecord[],
  ids: readonly string[],
  filter: Filter,
): FactsAt {
  const touched = new Set(touchedActivities(db, changes))
  const now = factsOf(
    db,
    ids.filter((id) => !touched.has(id)),
    filter,
  )
  const others = ids.filter((id) => touched.has(id))
  const records = recordsBefore(db, others, changes)
  if (records.length === 0) return now
  const past = pastDatabase(db, articlesBefore(db, records, changedArticles(changes)), records)
  try {
    const before = factsOf(past, others, filter)
    return {
      passing: new Map([...now.passing, ...before.passing]),
      all: new Map([...now.all, ...before.all]),
      refs: new Map([...now.refs, ...before.refs]),
    }
  } finally {
    past.$client.close()
  }
}

/** As they were: from the history where they were changed, else as they are. */
function recordsBefore(db: Database, ids: readonly string[], changes: readonly ChangedRecord[]): ActivityRecord[] {
  const changed = new Map(changes.flatMap((each) => (each.entity === 'activity' ? [[each.id, each]] : [])))
  const same = ids.filter((id) => !changed.has(id))
  const present = same.length === 0 ? [] : activityRecords(db, activitiesOf(same)).map(({ record }) => record)
  // Before a merge was undone, there was no record but the name of the other one.
  const past = ids.flatMap((id) => changed.get(id)?.before ?? []).filter(isRecord)
  return [...past, ...present]
}

const isRecord = (before: unknown): before is ActivityRecord =>
  typeof before === 'object' && before !== null && 'figures' in before

function articlesBefore(
  db: Database,
  records: readonly ActivityRecord[],
  changes: readonly ChangedRecord[],
): ArticleInput[] {
  const changed = new Map(changes.map((each) => [each.id, each.before as ArticleInput | null]))
  const ids = new Set(records.flatMap(({ articleIds }) => articleIds))
  return [...ids].flatMap((id) => (changed.has(id) ? changed.get(id) : anyArticleFields(db, id)) ?? [])
}

/** Activities in one state, and how to ask for them: a condition on `activities a` that takes them and no others. */
export interface Source {
  db: Database
  own: SQL
}

/**
 * Asks for a state of the database: those who were not touched since are in the present one, the others in one of their
 * own, which is there as long as `ask` runs.
 */
export function inState<T>(db: Database, revision: number, ask: (sources: Source[]) => T): T {
  const changes = changesSince(db, revision)
  const ids = touchedActivities(db, changes)
  const records = recordsBefore(db, ids, changes)
  const present = { db, own: sql`not (${activitiesOf(ids)})` }
  if (records.length === 0) return ask([present])
  const past = pastDatabase(db, articlesBefore(db, records, changedArticles(changes)), records)
  try {
    return ask([present, { db: past, own: sql`true` }])
  } finally {
    past.$client.close()
  }
}

function factsOf(db: Database, ids: readonly string[], filter: Filter): FactsAt {
  if (ids.length === 0) return { passing: new Map(), all: new Map(), refs: new Map() }
  const touched = activitiesOf(ids)
  const byId = (condition: SQL) =>
    new Map<string, ActivityFacts>(activityFacts(db, condition, filter.counting).map((each) => [each.id, each]))
  return {
    passing: byId(sql`${touched} and ${filterConditions(filter)}`),
    all: byId(touched),
    refs: new Map(activityRefs(db, touched).map((ref) => [ref.id, ref])),
  }
}
