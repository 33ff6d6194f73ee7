import { sql } from 'drizzle-orm'
import { type AnswerContext, sentenceOf } from '@/app/answers/context'
import { activitiesExport } from '@/app/answers/lists/activities'
import { articlesExport } from '@/app/answers/lists/articles'
import type { Asking } from '@/app/answers/lists/asking'
import { promisesExport } from '@/app/answers/lists/promises'
import { statisticsAnswer } from '@/app/answers/statistics'
import { summaryAnswer } from '@/app/answers/summary'
import type { Database } from '@/db/client'
import { articleUrls } from '@/db/queries/article-urls'
import { figureAccounts } from '@/db/queries/figure-accounts'
import { activitiesOf, filterConditions } from '@/db/queries/filter-conditions'
import { activityIds } from '@/db/queries/list-activities'
import type { LedgerWorkbookContent } from '@/domain/reports/ledger-workbook/content'
import type { FigureLine } from '@/domain/reports/ledger-workbook/figures-table'
import { type Filter, filterToParams } from '@/domain/statistics/filter'

/** What the workbook 统计台账 says under a filter. Its lists are read from the context's database while it is written. */
export function ledgerWorkbookAnswer(context: AnswerContext, filter: Filter, asking: Asking): LedgerWorkbookContent {
  const summary = summaryAnswer(context, filter)
  const query = new URLSearchParams([['what', 'workbook'], ...filterToParams(filter)]).toString()
  const { at, origin } = asking
  return {
    summary,
    areas: statisticsAnswer(context, filter, ['area']),
    types: statisticsAnswer(context, filter, ['type']),
    months: statisticsAnswer(context, filter, ['month']),
    areaTypes: statisticsAnswer(context, filter, ['area', 'type']),
    promises: promisesExport(context, filter, asking),
    activities: activitiesExport(context, filter, '-period', null, asking),
    articles: articlesExport(context, filter, '-date', null, asking),
    figures: figureLines(context.db, filter),
    origin: {
      sentence: sentenceOf(context, filter, summary.activities),
      revision: context.revision,
      at,
      address: `${origin}/reports?${query}`,
    },
    query,
    language: context.locale,
  }
}

/** Every figure of the activities that pass the filter, counted or not; latest activity first, read piece by piece. */
function* figureLines(db: Database, filter: Filter): Generator<FigureLine, void> {
  const withFigures = sql`${filterConditions(filter)} and exists (select 1 from figures f where f.activity_id = a.id)`
  for (const ids of activityIds(db, withFigures, '-period', filter.realisation)) {
    const accounts = figureAccounts(db, activitiesOf(ids))
    const cited = accounts.flatMap(({ figures }) => figures.flatMap(({ article }) => article?.id ?? []))
    const urls = articleUrls(db, cited)
    for (const { activity, figures } of accounts) {
      for (const { article, ...figure } of figures) {
        yield { ...figure, activity, article: article && { ...article, url: urls.get(article.id) ?? null } }
      }
    }
  }
}
