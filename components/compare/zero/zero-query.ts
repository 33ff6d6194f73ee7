import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import { questionParams } from '@/components/address'
import { fetchAnswer } from '@/components/fetch-answer'
import type { ZeroReports } from '@/domain/comparison/zero-report-answers'
import type { Filter } from '@/domain/statistics/filter'
import type { LedgerSubject } from '@/domain/vocabulary'

/** What of the filter's period was not reported, and what of it without a figure of the measure. */
export function zeroReportsQuery(filter: Filter, lang: string, measure: LedgerSubject) {
  const params = questionParams(filter, lang, null, { measure })
  return queryOptions({
    queryKey: ['compare/zero-reports', params],
    queryFn: ({ signal }) => fetchAnswer<ZeroReports>(`/api/v1/compare/zero-reports?${params}`, signal),
    placeholderData: keepPreviousData,
  })
}
