import { queryOptions } from '@tanstack/react-query'
import { fetchAnswer } from '@/components/fetch-answer'
import type { PersonAnswer } from '@/domain/people/answers'

/** Everybody who can sign in. */
export const peopleQuery = queryOptions({
  queryKey: ['people'],
  queryFn: ({ signal }) => fetchAnswer<{ items: PersonAnswer[] }>('/api/v1/people', signal),
})
