import { queryOptions } from '@tanstack/react-query'
import { explained, fetchAnswer } from '@/components/fetch-answer'
import type { IntegrityAnswer } from '@/domain/integrity/answers'

/** Milliseconds between two looks at an examination that goes on. */
const PAUSE = 1000

/** Whether the data is sound, and which copies of it there are. */
export const integrityQuery = queryOptions({
  queryKey: ['integrity'],
  queryFn: ({ signal }) => fetchAnswer<IntegrityAnswer>('/api/v1/settings/integrity', signal),
  refetchInterval: ({ state }) => (state.data?.runningSince ? PAUSE : false),
})

/**
 * Begins an examination.
 * @throws AnswerError where the API explains why not; TypeError where it cannot be reached
 */
export async function beginExamination(lang: string): Promise<IntegrityAnswer> {
  const response = await fetch(`/api/v1/settings/integrity?lang=${lang}`, { method: 'POST' })
  if (response.ok) return response.json()
  throw await explained(response)
}
