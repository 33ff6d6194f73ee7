import { type SQL, sql } from 'drizzle-orm'
import { activityEntries, articleEntries } from '@/app/answers/ledger-entries'
import type { Database } from '@/db/client'
import { activityFacts } from '@/db/queries/activity-facts'
import { articleUrls } from '@/db/queries/article-urls'
import { figureAccounts } from '@/db/queries/figure-accounts'
import { activitiesOf, among } from '@/db/queries/filter-conditions'
import { activityIds } from '@/db/queries/list-activities'
import { organiserNames } from '@/db/queries/organiser-names'
import { activityRefs } from '@/db/queries/references'
import type { LedgerRow } from '@/domain/reports/ledger-table'
import type { ActivityRef, ArticleRef } from '@/domain/statistics/answers'
import type { Filter } from '@/domain/statistics/filter'
import { ledgerOf, reportsNothing } from '@/domain/statistics/ledger'
import { measuresOf } from '@/domain/statistics/totals'
import type { LedgerSubject, Total } from '@/domain/vocabulary'

/** Which figures a total is made of. */
type CountingOf = Pick<Filter, 'realisation' | 'counting'>

/** A line before organisers and addresses are looked up. */
type Line = Omit<LedgerRow, 'activity' | 'article'> & { activity: ActivityRef; article: ArticleRef | null }

/**
 * The lines of a ledger over the activities that meet a condition, made while they are read: first what counts, then what
 * is left out, then who reported nothing. Each of the three goes through the activities anew, so that none has to be kept.
 */
export function* ledgerRows(
  db: Database,
  condition: SQL,
  measure: LedgerSubject,
  counting: CountingOf,
): Generator<LedgerRow, void> {
  for (const lines of linesOf(db, condition, measure, counting)) {
    const organisers = organiserNames(db, activitiesOf(lines.map(({ activity }) => activity.id)))
    const urls = articleUrls(
      db,
      lines.flatMap(({ article }) => article?.id ?? []),
    )
    for (const { activity, article, ...line } of lines) {
      yield {
        ...line,
        activity: { ...activity, organisers: organisers.get(activity.id) ?? [] },
        article: article && { ...article, url: urls.get(article.id) ?? null },
      }
    }
  }
}

function* linesOf(db: Database, condition: SQL, measure: LedgerSubject, counting: CountingOf): Generator<Line[], void> {
  if (measure === 'activities' || measure === 'articles') {
    const entries = measure === 'activities' ? activityEntries : articleEntries
    for (const piece of entries(db, condition)) {
      yield piece.map((entry) => ({ ...entry, standing: 'counted', reason: null, figure: null, evidence: [] }))
    }
    return
  }
  const concerned = sql`${condition} and exists (select 1 from figures f where f.activity_id = a.id
    and f.measure in ${among(measuresOf(measure))})`
  for (const { counted } of pieces(db, concerned, measure, counting)) {
    yield counted.map((entry) => ({ ...entry, standing: 'counted', reason: null }))
  }
  for (const { excluded } of pieces(db, concerned, measure, counting)) {
    yield excluded.map((entry) => ({ ...entry, standing: 'excluded' }))
  }
  for (const ids of activityIds(db, condition, '-period', counting)) yield silent(db, ids, measure, counting)
}

function* pieces(db: Database, condition: SQL, measure: Total, counting: CountingOf) {
  for (const ids of activityIds(db, condition, '-period', counting)) {
    yield ledgerOf(figureAccounts(db, activitiesOf(ids)), measure, counting)
  }
}

function silent(db: Database, ids: string[], measure: Total, counting: CountingOf): Line[] {
  const facts = activityFacts(db, activitiesOf(ids), counting.counting)
  const nothing = facts.filter((each) => reportsNothing(each, measure, counting.realisation)).map(({ id }) => id)
  return activityRefs(db, activitiesOf(nothing)).map((activity) => ({
    standing: 'notReported',
    reason: null,
    figure: null,
    activity,
    article: null,
    evidence: [],
  }))
}
