import { activityListAnswer } from '@/app/answers/activities'
import type { AnswerContext } from '@/app/answers/context'
import { coverageAnswer } from '@/app/answers/coverage'
import type { Asking } from '@/app/answers/lists/asking'
import { allPromises, promisesAnswer } from '@/app/answers/promises'
import { largestActivity, ofArea } from '@/app/answers/reports/largest-activity'
import { reportQuery } from '@/app/answers/reports/report-query'
import { statisticsAnswer } from '@/app/answers/statistics'
import { summaryAnswer } from '@/app/answers/summary'
import { activitiesOf } from '@/db/queries/filter-conditions'
import { wholeArticles } from '@/db/queries/list-articles'
import type { ReportDocument } from '@/domain/reports/document/report-document'
import {
  type AreaSection,
  listedPerArea,
  MOST_MONTHS,
  type StatisticsReportContent,
} from '@/domain/reports/statistics-report/content'
import { statisticsReport } from '@/domain/reports/statistics-report/statistics-report'
import type { Statistics } from '@/domain/statistics/answers'
import type { Filter } from '@/domain/statistics/filter'
import { periodBefore } from '@/domain/statistics/period-before'
import { UNKNOWN } from '@/domain/statistics/row-keys'

/** The statistics report of everything that passes the filter. */
export function statisticsReportDocument(context: AnswerContext, filter: Filter, asking: Asking): ReportDocument {
  return statisticsReport(statisticsReportContent(context, filter, asking), context)
}

/** The answers that the statistics report is written from. */
export function statisticsReportContent(
  context: AnswerContext,
  filter: Filter,
  { at, origin }: Asking,
): StatisticsReportContent {
  const query = reportQuery('report', filter)
  const byArea = statisticsAnswer(context, filter, ['area'])
  const sections = byArea.rows.flatMap((row) => sectionOf(context, filter, row, listedPerArea(byArea.total.activities)))
  const listed = sections.flatMap(({ activities }) => activities.map(({ id }) => id))
  const earlier = periodBefore(filter)
  return {
    language: context.locale,
    filter,
    at,
    query,
    address: `${origin}/reports?${query}`,
    summary: summaryAnswer(context, filter),
    before: earlier && { ...earlier, summary: summaryAnswer(context, { ...filter, ...earlier }) },
    byArea,
    byType: statisticsAnswer(context, filter, ['type']),
    byTime: timeOf(context, filter),
    areaTypes: statisticsAnswer(context, filter, ['area', 'type']),
    areaSeries: statisticsAnswer(context, filter, ['area', 'series']),
    coverage: coverageAnswer(context, filter),
    promises: { ...promisesAnswer(context, filter), items: allPromises(context, filter) },
    sections,
    articles: [...wholeArticles(context.db, activitiesOf(listed), 'date')],
    articleAddress: (id) => `${origin}/articles/${id}`,
  }
}

/** By month where these are not too many, else by year. */
function timeOf(context: AnswerContext, filter: Filter): StatisticsReportContent['byTime'] {
  const months = statisticsAnswer(context, filter, ['month'])
  const isShort = months.rows.filter(({ key }) => key !== UNKNOWN).length <= MOST_MONTHS
  if (isShort) return { step: 'month', statistics: months }
  return { step: 'year', statistics: statisticsAnswer(context, filter, ['year']) }
}

/** The activities of one area; none where it has none. */
function sectionOf(
  context: AnswerContext,
  filter: Filter,
  { key, measures, activities: count }: Statistics['rows'][number],
  limit: number,
): AreaSection[] {
  if (count === 0) return []
  const area = String(key)
  const [own, row] = ofArea(filter, area)
  const page = { sort: '-period', limit, cursor: null } as const
  return [
    {
      key: area,
      activities: activityListAnswer(context, own, page, row).items,
      largest: largestActivity(context, filter, area, measures),
    },
  ]
}
