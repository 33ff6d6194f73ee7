import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import { fetchAnswer } from '@/components/fetch-answer'
import type { Organisers } from '@/domain/statistics/organiser-answers'

/** Organisers by a part of their names; nothing is asked for while there is none. */
export function organisersQuery(name: string) {
  const params = new URLSearchParams({ name })
  return queryOptions({
    queryKey: ['organisers', name],
    queryFn: ({ signal }) => fetchAnswer<Organisers>(`/api/v1/organisers?${params}`, signal),
    enabled: name !== '',
    placeholderData: keepPreviousData,
  })
}
