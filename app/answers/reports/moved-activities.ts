import { type SQL, sql } from 'drizzle-orm'
import type { Database } from '@/db/client'
import { pastDatabase } from '@/db/past-database'
import { activityFacts } from '@/db/queries/activity-facts'
import { activityRecords } from '@/db/queries/activity-record'
import { articleFields } from '@/db/queries/article-fields'
import type { ChangedRecord } from '@/db/queries/changes-since'
import { activitiesOf, among, filterConditions } from '@/db/queries/filter-conditions'
import type { ArticleInput } from '@/db/writes/save-article'
import type { Moved } from '@/domain/reports/check/moves-number'
import type { ActivityRecord } from '@/domain/review/activity-record'
import type { ActivityFacts } from '@/domain/statistics/facts'
import type { Filter } from '@/domain/statistics/filter'

/** The activities that changes touched, themselves or by an article of theirs, as statistics saw them and see them now. */
export function movedActivities(db: Database, changes: readonly ChangedRecord[], filter: Filter): Moved[] {
  const changedArticles = changes.filter(({ entity }) => entity === 'article')
  const own = changes.filter(({ entity }) => entity === 'activity').map(({ id }) => id)
  const ids = [...new Set([...own, ...activitiesWith(db, changedArticles)])]
  const records = recordsBefore(db, ids, changes)
  const past = pastDatabase(db, articlesBefore(db, records, changedArticles), records)
  try {
    const before = factsOf(past, ids, filter)
    const now = factsOf(db, ids, filter)
    return ids.map((id) => ({
      id,
      before: before.passing.get(id) ?? null,
      now: now.passing.get(id) ?? null,
      beforeAnywhere: before.all.get(id) ?? null,
      nowAnywhere: now.all.get(id) ?? null,
    }))
  } finally {
    past.$client.close()
  }
}

function activitiesWith(db: Database, articles: readonly ChangedRecord[]): string[] {
  const links = db.all<{ id: string }>(sql`
    select distinct activity_id as id from activity_articles where article_id in ${among(articles.map(({ id }) => id))}`)
  return links.map(({ id }) => id)
}

/** As they were: from the history where they were changed, else as they are. */
function recordsBefore(db: Database, ids: readonly string[], changes: readonly ChangedRecord[]): ActivityRecord[] {
  const changed = new Map(changes.flatMap((each) => (each.entity === 'activity' ? [[each.id, each]] : [])))
  const same = ids.filter((id) => !changed.has(id))
  const present = same.length === 0 ? [] : activityRecords(db, activitiesOf(same)).map(({ record }) => record)
  // Before a merge was undone, there was no record but the name of the other one.
  const past = [...changed.values()].flatMap(({ before }) => (isRecord(before) ? [before] : []))
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
  return [...ids].flatMap((id) => (changed.has(id) ? changed.get(id) : articleFields(db, id)) ?? [])
}

function factsOf(db: Database, ids: readonly string[], filter: Filter) {
  const touched = activitiesOf(ids)
  const byId = (condition: SQL) =>
    new Map<string, ActivityFacts>(activityFacts(db, condition).map((each) => [each.id, each]))
  return { passing: byId(sql`${touched} and ${filterConditions(filter)}`), all: byId(touched) }
}
