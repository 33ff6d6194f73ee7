import { queryOptions } from '@tanstack/react-query'
import { explained, fetchAnswer } from '@/components/fetch-answer'
import type { View, ViewChangeRequest, ViewRequest, Views } from '@/domain/settings/saved-view'

/** All saved views. */
export function viewsQuery(lang: string) {
  return queryOptions({
    queryKey: ['views', lang],
    queryFn: ({ signal }) => fetchAnswer<Views>(`/api/v1/views?lang=${lang}`, signal),
  })
}

/** @throws AnswerError where the API explains why not; TypeError where it cannot be reached */
export function postView(request: ViewRequest, lang: string): Promise<View> {
  return send('POST', `/api/v1/views?lang=${lang}`, request)
}

/** @throws AnswerError where the API explains why not (409: somebody else was first); TypeError where it cannot be reached */
export function putView(id: string, request: ViewChangeRequest, lang: string): Promise<View> {
  return send('PUT', `/api/v1/views/${id}?lang=${lang}`, request)
}

async function send(method: string, address: string, request: unknown): Promise<View> {
  const body = JSON.stringify(request)
  const response = await fetch(address, { method, headers: { 'content-type': 'application/json' }, body })
  if (response.ok) return response.json()
  throw await explained(response)
}
