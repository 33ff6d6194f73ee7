import type { SQL } from 'drizzle-orm'
import type { Database } from '@/db/client'
import { activitiesOf, articlesOf } from '@/db/queries/filter-conditions'
import { activityIds } from '@/db/queries/list-activities'
import { activityRefs, articleRefs } from '@/db/queries/references'
import { type ReportLink, reportLinks } from '@/db/queries/report-links'
import type { ActivityRef, ArticleRef } from '@/domain/statistics/answers'
import { WHOLE } from '@/domain/statistics/filter'

/** One record of a ledger of activities or articles. */
export interface CountEntry {
  activity: ActivityRef
  article: ArticleRef | null
}

/** A ledger of activities: each one with the latest article that reports it; latest activity first, some at a time. */
export function* activityEntries(db: Database, condition: SQL): Generator<CountEntry[], void> {
  for (const ids of activityIds(db, condition, '-period', WHOLE)) {
    const passing = activitiesOf(ids)
    const latest = new Map<string, string>()
    for (const { activityId, articleId } of [...reportLinks(db, passing)].flat()) {
      if (!latest.has(activityId)) latest.set(activityId, articleId)
    }
    const articles = articlesById(db, [...latest.values()])
    yield activityRefs(db, passing).map((activity) => ({
      activity,
      article: articles.get(latest.get(activity.id) ?? '') ?? null,
    }))
  }
}

/** A ledger of articles: each one once, with the first of the activities that it reports; latest first, some at a time. */
export function* articleEntries(db: Database, condition: SQL): Generator<CountEntry[], void> {
  let before = ''
  for (const links of reportLinks(db, condition)) {
    const firsts: ReportLink[] = []
    for (const link of links) {
      if (link.articleId !== before) firsts.push(link)
      before = link.articleId
    }
    const activities = new Map(
      activityRefs(db, activitiesOf(firsts.map(({ activityId }) => activityId))).map((each) => [each.id, each]),
    )
    const articles = articlesById(
      db,
      firsts.map(({ articleId }) => articleId),
    )
    yield firsts.flatMap(({ activityId, articleId }) => {
      const activity = activities.get(activityId)
      return activity ? { activity, article: articles.get(articleId) ?? null } : []
    })
  }
}

function articlesById(db: Database, ids: string[]): Map<string, ArticleRef> {
  return new Map(articleRefs(db, articlesOf(ids)).map((article) => [article.id, article]))
}
