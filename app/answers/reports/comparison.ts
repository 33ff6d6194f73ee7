import { comparisonAnswer } from '@/app/answers/compare/comparison'
import type { AnswerContext } from '@/app/answers/context'
import { coverageAnswer } from '@/app/answers/coverage'
import type { Asking } from '@/app/answers/lists/asking'
import { allPromises, promisesAnswer } from '@/app/answers/promises'
import { largestActivity } from '@/app/answers/reports/largest-activity'
import { reportQuery } from '@/app/answers/reports/report-query'
import { statisticsAnswer } from '@/app/answers/statistics'
import { summaryAnswer } from '@/app/answers/summary'
import { comparison } from '@/domain/reports/comparison/comparison'
import { type ComparisonContent, MEASURED, MOST_MONTHS } from '@/domain/reports/comparison/content'
import type { ReportDocument } from '@/domain/reports/document/report-document'
import { expectAreas } from '@/domain/reports/suitable-filter'
import type { Filter } from '@/domain/statistics/filter'
import { UNKNOWN } from '@/domain/statistics/row-keys'

/**
 * The areas of the filter side by side.
 * @throws BadRequest unless the filter names two to six areas
 */
export function comparisonDocument(context: AnswerContext, filter: Filter, asking: Asking): ReportDocument {
  return comparison(comparisonContent(context, filter, asking), context)
}

/**
 * The answers that the comparison is written from.
 * @throws BadRequest unless the filter names two to six areas
 */
export function comparisonContent(context: AnswerContext, filter: Filter, { at, origin }: Asking): ComparisonContent {
  expectAreas(filter)
  const query = reportQuery('comparison', filter)
  const { area: _area, ...everywhere } = filter
  const byArea = statisticsAnswer(context, filter, ['area'])
  return {
    language: context.locale,
    filter,
    at,
    query,
    address: `${origin}/reports?${query}`,
    summary: summaryAnswer(context, filter),
    byArea,
    city: statisticsAnswer(context, everywhere, ['area']),
    areaTypes: statisticsAnswer(context, filter, ['area', 'type']),
    cityTypes: statisticsAnswer(context, everywhere, ['type']),
    byTime: timeOf(context, filter),
    areaSeries: statisticsAnswer(context, filter, ['area', 'series']),
    coverage: coverageAnswer(context, filter),
    promises: { ...promisesAnswer(context, filter), items: allPromises(context, filter) },
    compared: comparisonAnswer(context, filter, { subjects: MEASURED, per: 'total', against: null }),
    largest: new Map(
      byArea.rows.map(({ key, measures }) => [String(key), largestActivity(context, filter, String(key), measures)]),
    ),
  }
}

/** By month where these are not too many, else by year. */
function timeOf(context: AnswerContext, filter: Filter): ComparisonContent['byTime'] {
  const months = statisticsAnswer(context, filter, ['month'])
  const isShort = months.rows.filter(({ key }) => key !== UNKNOWN).length <= MOST_MONTHS
  const step = isShort ? 'month' : 'year'
  const axis = isShort ? months : statisticsAnswer(context, filter, ['year'])
  return { step, axis, pairs: statisticsAnswer(context, filter, ['area', step]) }
}
