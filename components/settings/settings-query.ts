import { queryOptions } from '@tanstack/react-query'
import { explained, fetchAnswer } from '@/components/fetch-answer'
import type { BulletinSettingsRequest, BulletinSettingsState, SettingsAnswer } from '@/domain/settings/answers'

/** Everything that is set. */
export const settingsQuery = queryOptions({
  queryKey: ['settings'],
  queryFn: ({ signal }) => fetchAnswer<SettingsAnswer>('/api/v1/settings', signal),
})

/**
 * Sets tiers and points.
 * @throws AnswerError where the API explains why not (409: somebody else was first); TypeError where it cannot be reached
 */
export async function putBulletinSettings(request: BulletinSettingsRequest): Promise<BulletinSettingsState> {
  const response = await fetch('/api/v1/settings/bulletin', {
    method: 'PUT',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(request),
  })
  if (response.ok) return response.json()
  throw await explained(response)
}
