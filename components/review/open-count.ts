import { queryOptions } from '@tanstack/react-query'
import { fetchAnswer } from '@/components/fetch-answer'

/** How many items wait for review: shown in the navigation, so kept apart from the code of the screen. */
export function openCountQuery(initial?: number) {
  return queryOptions({
    queryKey: ['review', 'open'],
    queryFn: async ({ signal }) => (await fetchAnswer<{ total: number }>('/api/v1/review?limit=1', signal)).total,
    initialData: initial,
    // The server says it with every page; a decision asks for it anew.
    staleTime: Number.POSITIVE_INFINITY,
  })
}
