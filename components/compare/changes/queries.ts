import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import { questionParams } from '@/components/address'
import type { ChangesAsked } from '@/components/compare/changes/changes-view'
import { fetchAnswer } from '@/components/fetch-answer'
import type { Changes } from '@/domain/comparison/change-answers'
import type { Filter } from '@/domain/statistics/filter'

/** The parameters of the question beside the filter, as the API and the file of the same take them. */
export function changesParams({ subject, per, since, until }: ChangesAsked): Record<string, string> {
  const params: Record<string, string> = { measure: subject, since }
  if (until !== null) params.until = until
  if (per !== 'total') params.per = per
  return params
}

/** How a total went from one state of the database to another. */
export function changesQuery(filter: Filter, lang: string, asked: ChangesAsked) {
  const params = questionParams(filter, lang, null, changesParams(asked))
  return queryOptions({
    queryKey: ['compare/changes', params],
    queryFn: ({ signal }) => fetchAnswer<Changes>(`/api/v1/compare/changes?${params}`, signal),
    placeholderData: keepPreviousData,
  })
}
