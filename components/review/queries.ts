import { infiniteQueryOptions, keepPreviousData, queryOptions } from '@tanstack/react-query'
import { AnswerError, fetchAnswer } from '@/components/fetch-answer'
import type { ActivityRecord } from '@/domain/review/activity-record'
import type { Queue, ReviewItem } from '@/domain/review/answers'
import type { Decision, DecisionAnswer } from '@/domain/review/decision'
import type { ActivityDetail, ActivityList } from '@/domain/statistics/answers'

/** What the address of a review names: an article with what it proposes, or an activity. */
export type ItemKey = { article: string } | { activity: string }

export function itemParams(key: ItemKey): string {
  return new URLSearchParams(key).toString()
}

/** How long an answer is taken as it came, in milliseconds: what others decided meanwhile must not stand here as open. */
const FRESH = 3000

/** Items on one page of the queue. */
export const QUEUE_PAGE = 50

/** The pages of the queue, the furthest-reaching work first. */
export const queueQuery = infiniteQueryOptions({
  queryKey: ['review', 'queue'],
  queryFn: ({ pageParam, signal }) =>
    fetchAnswer<Queue>(
      `/api/v1/review?${new URLSearchParams({ limit: String(QUEUE_PAGE), ...(pageParam && { cursor: pageParam }) })}`,
      signal,
    ),
  initialPageParam: null as string | null,
  getNextPageParam: (last) => last.nextCursor,
  staleTime: FRESH,
})

export function itemQuery(key: ItemKey) {
  const params = itemParams(key)
  return queryOptions({
    queryKey: ['review', 'item', params],
    queryFn: ({ signal }) => fetchAnswer<ReviewItem>(`/api/v1/review/item?${params}`, signal),
    staleTime: FRESH,
  })
}

/**
 * Sends one decision.
 * @throws AnswerError where the API explains why not (409: somebody else was first); TypeError where it cannot be reached
 */
export async function postDecision(decision: Decision): Promise<DecisionAnswer> {
  const response = await fetch('/api/v1/decisions', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ decision }),
  })
  const answer = await response.json()
  if (response.ok) return answer
  throw new AnswerError(response.status, answer.error.code, answer.error.message, answer.error.field)
}

/** An activity as it is stored now, with the day of each of its articles: what a join has to know of either side. */
export interface JoinSide {
  record: ActivityRecord
  version: number
  dates: Record<string, string | null>
}

export function joinSideQuery(id: string) {
  return queryOptions({
    queryKey: ['review', 'side', id],
    queryFn: async ({ signal }): Promise<JoinSide> => {
      const [item, detail] = await Promise.all([
        fetchAnswer<ReviewItem>(`/api/v1/review/item?${itemParams({ activity: id })}`, signal),
        fetchAnswer<ActivityDetail>(`/api/v1/activities/${id}`, signal),
      ])
      const own = item.activities.find(({ record }) => record.id === id)
      if (!own) throw new Error(`no activity ${id} in its own item`)
      const dates = Object.fromEntries(detail.articles.map((article) => [article.id, article.date]))
      return { record: own.record, version: own.version, dates }
    },
    staleTime: 0,
  })
}

/** Activities by words in their name, organisers or reports, those that wait for review too. */
export function findActivitiesQuery(q: string) {
  const params = new URLSearchParams({ q, review: 'all', limit: '12' })
  return queryOptions({
    queryKey: ['review', 'find', q],
    queryFn: ({ signal }) => fetchAnswer<ActivityList>(`/api/v1/activities?${params}`, signal),
    enabled: q !== '',
    placeholderData: keepPreviousData,
  })
}
