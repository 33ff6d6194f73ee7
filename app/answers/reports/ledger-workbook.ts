import { type AnswerContext, sentenceOf } from '@/app/answers/context'
import { activitiesExport } from '@/app/answers/lists/activities'
import { articlesExport } from '@/app/answers/lists/articles'
import type { Asking } from '@/app/answers/lists/asking'
import { figureLines } from '@/app/answers/lists/figures'
import { promisesExport } from '@/app/answers/lists/promises'
import { statisticsAnswer } from '@/app/answers/statistics'
import { summaryAnswer } from '@/app/answers/summary'
import { filterConditions } from '@/db/queries/filter-conditions'
import type { LedgerWorkbookContent } from '@/domain/reports/ledger-workbook/content'
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
    figures: figureLines(context.db, filterConditions(filter), filter),
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
