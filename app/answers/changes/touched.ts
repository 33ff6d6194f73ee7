import { sql } from 'drizzle-orm'
import { type FactsAt, factsAt, touchedActivities } from '@/app/answers/past-facts'
import type { Database } from '@/db/client'
import { activityFacts } from '@/db/queries/activity-facts'
import { actionsOn } from '@/db/queries/change'
import { type ChangedRecord, changesSince } from '@/db/queries/changes-since'
import { activitiesOf, filterConditions } from '@/db/queries/filter-conditions'
import { redirectOf } from '@/db/queries/redirects'
import type { Side, TouchedActivity } from '@/domain/comparison/change-steps'
import { actionsBetween } from '@/domain/comparison/in-force'
import type { ActivityFacts } from '@/domain/statistics/facts'
import type { Filter } from '@/domain/statistics/filter'

type Made = ChangedRecord['decisions'][number]

/** Two states of the database, as far as they differ. */
export interface TwoStates {
  /** Activities that pass the filter and that nobody touched after the earlier state. */
  untouched: ActivityFacts[]
  touched: TouchedActivity[]
  before: FactsAt
  after: FactsAt
  /** What was done to an activity, or to an article of it, between the two; latest first. */
  decisionsOn: (id: string) => Made[]
  /** All changes since each of the two. */
  sinceBefore: ChangedRecord[]
  sinceAfter: ChangedRecord[]
}

/**
 * What of the database two revisions have alike under a filter, and each activity that was touched after the first one
 * in both states.
 * @param now the latest revision
 */
export function twoStates(
  db: Database,
  { since, until, now }: { since: number; until: number; now: number },
  filter: Filter,
): TwoStates {
  const sinceBefore = changesSince(db, since)
  const sinceAfter = until === now ? [] : changesSince(db, until)
  const between = until === now ? sinceBefore : changesSince(db, since, until)
  const ids = touchedActivities(db, sinceBefore)
  const before = factsAt(db, sinceBefore, ids, filter)
  const after = factsAt(db, sinceAfter, ids, filter)
  const others = sql`${filterConditions(filter)} and not (${activitiesOf(ids)})`
  const own = byId(between, 'activity')
  const ofArticles = byId(between, 'article')
  const undone = [...own].filter(([, made]) => made.some(({ action }) => action === 'undo')).map(([id]) => id)
  const histories = undone.length === 0 ? new Map() : actionsOn(db, undone)
  const [isMergedBefore, isMergedAfter] = [mergedAt(db, sinceBefore), mergedAt(db, sinceAfter)]
  return {
    untouched: activityFacts(db, others, filter.counting),
    touched: ids.map((id) => {
      const made = (own.get(id) ?? []).map(({ revision, action }) => ({ revision, action, change: revision })).reverse()
      return {
        id,
        before: sideOf(before, id, isMergedBefore),
        after: sideOf(after, id, isMergedAfter),
        ...actionsBetween(histories.get(id) ?? made, since, until),
      }
    }),
    before,
    after,
    decisionsOn: (id) => {
      const articles = [before, after].flatMap(({ all }) => all.get(id)?.articles ?? [])
      const made = [...new Set(articles.map((article) => article.id))].flatMap(
        (article) => ofArticles.get(article) ?? [],
      )
      return [...(own.get(id) ?? []), ...made].sort((a, b) => b.revision - a.revision)
    },
    sinceBefore,
    sinceAfter,
  }
}

/** The decisions on records of a kind, articles that are new left out: they come along with their activities. */
function byId(changes: readonly ChangedRecord[], kind: 'activity' | 'article'): Map<string, Made[]> {
  const concerned = changes.filter(({ entity, before }) => entity === kind && (kind === 'activity' || before !== null))
  return new Map(concerned.map(({ id, decisions }) => [id, decisions]))
}

function sideOf({ passing, all }: FactsAt, id: string, isMerged: (id: string) => boolean): Side {
  const state = all.get(id)?.review ?? (isMerged(id) ? 'merged' : 'none')
  return { state, facts: passing.get(id) ?? null }
}

/** Whether the address of an activity led to another one. @param changes all since then */
function mergedAt(db: Database, changes: readonly ChangedRecord[]): (id: string) => boolean {
  const changed = new Map(changes.flatMap((each) => (each.entity === 'activity' ? [[each.id, each.before]] : [])))
  return (id) => {
    if (!changed.has(id)) return redirectOf(db, id) !== null
    const before = changed.get(id)
    return typeof before === 'object' && before !== null && 'mergedInto' in before
  }
}
