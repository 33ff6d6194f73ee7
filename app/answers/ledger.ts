import type { SQL } from 'drizzle-orm'
import { type AnswerContext, rowLabel, rowTitle, sentenceOf } from '@/app/answers/context'
import { conditionOf, type RowOf } from '@/app/answers/row'
import { figureAccounts } from '@/db/queries/figure-accounts'
import { articlesOf } from '@/db/queries/filter-conditions'
import { activityRefs, articleRefs } from '@/db/queries/references'
import { reportLinks } from '@/db/queries/report-links'
import type { Quantity } from '@/domain/figures/quantity'
import type { ActivityRef, ArticleRef, Ledger, LedgerActivity, LedgerEntry } from '@/domain/statistics/answers'
import type { Filter } from '@/domain/statistics/filter'
import { ledgerOf } from '@/domain/statistics/ledger'
import { UNKNOWN } from '@/domain/statistics/row-keys'
import type { LedgerSubject } from '@/domain/vocabulary'

/** What a total is made of: what is counted, what is left out and why, and who reported nothing. */
export function ledgerAnswer(
  context: AnswerContext,
  filter: Filter,
  measure: LedgerSubject,
  row: RowOf | null,
): Ledger {
  const condition = conditionOf(context.db, filter, row)
  const activities = activityRefs(context.db, condition).map((ref) => ({
    ...ref,
    areaName: areaOf(context, filter, ref),
  }))
  const head = {
    measure,
    rowLabel: row && rowTitle(context, row),
    sentence: sentenceOf(context, filter, activities.length, row),
    revision: context.revision,
  }
  if (measure !== 'activities' && measure !== 'articles') {
    const accounts = figureAccounts(context.db, condition).map((account) => ({
      ...account,
      activity: { ...account.activity, areaName: areaOf(context, filter, account.activity) },
    }))
    return { ...head, ...ledgerOf(accounts, measure, filter.realisation) }
  }
  const reports = reportsOf(context, condition)
  const counted = activities.map((activity) => ({
    figure: null,
    activity,
    article: reports.find((report) => report.activityId === activity.id)?.article ?? null,
    evidence: [],
  }))
  const entries = measure === 'activities' ? counted : eachArticleOnce(activities, reports)
  return {
    ...head,
    total: countTotal(entries.length, activities.length),
    counted: entries,
    excluded: [],
    notReported: [],
  }
}

/** The name of the area that an activity is counted under. */
function areaOf(context: AnswerContext, { attribution }: Filter, { area, placeArea }: ActivityRef): string {
  return rowLabel(context, 'area', attribution === 'organiser' ? area : (placeArea ?? UNKNOWN))
}

interface Report {
  activityId: string
  article: ArticleRef
}

/** Which article reports which activity, latest article first. */
function reportsOf({ db }: AnswerContext, condition: SQL): Report[] {
  const links = reportLinks(db, condition)
  const articles = articleRefs(db, articlesOf(links.map((link) => link.articleId)))
  return articles.flatMap((article) =>
    links.filter((link) => link.articleId === article.id).map(({ activityId }) => ({ activityId, article })),
  )
}

/** A ledger of articles: each one once, with the first of the activities that it reports. */
function eachArticleOnce(activities: LedgerActivity[], reports: Report[]): LedgerEntry[] {
  const seen = new Set<string>()
  return reports.flatMap(({ activityId, article }) => {
    const activity = activities.find((each) => each.id === activityId)
    if (!activity || seen.has(article.id)) return []
    seen.add(article.id)
    return [{ figure: null, activity, article, evidence: [] }]
  })
}

/** A count of records is exact; of nothing there is nothing to report. */
function countTotal(count: number, activities: number): Quantity {
  if (count === 0) return { value: null, bound: null, reported: 0, unreported: activities }
  return { value: count, bound: 'exact', reported: activities, unreported: 0 }
}
