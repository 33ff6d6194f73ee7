import { queryOptions } from '@tanstack/react-query'
import { explained, fetchAnswer } from '@/components/fetch-answer'
import type { BulletinSettingsRequest, BulletinSettingsState, SettingsAnswer } from '@/domain/settings/answers'
import type { DenominatorsRequest, DenominatorsState, ReadDenominator } from '@/domain/settings/denominators-answers'

/** Everything that is set. */
export const settingsQuery = queryOptions({
  queryKey: ['settings'],
  queryFn: ({ signal }) => fetchAnswer<SettingsAnswer>('/api/v1/settings', signal),
})

/**
 * Sets tiers and points.
 * @throws AnswerError where the API explains why not (409: somebody else was first); TypeError where it cannot be reached
 */
export function putBulletinSettings(request: BulletinSettingsRequest): Promise<BulletinSettingsState> {
  return put('bulletin', request)
}

/**
 * Sets all denominators.
 * @throws AnswerError where the API explains why not (409: somebody else was first); TypeError where it cannot be reached
 */
export function putDenominators(request: DenominatorsRequest): Promise<DenominatorsState> {
  return put('denominators', request)
}

async function put<Answer>(part: string, request: unknown): Promise<Answer> {
  const response = await fetch(`/api/v1/settings/${part}`, {
    method: 'PUT',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(request),
  })
  if (response.ok) return response.json()
  throw await explained(response)
}

/**
 * Reads the numbers of a denominator out of a spreadsheet; nothing is stored.
 * @throws AnswerError where the API explains why not; TypeError where it cannot be reached
 */
export async function readDenominator(file: File, lang: string): Promise<ReadDenominator> {
  const form = new FormData()
  form.set('file', file)
  const response = await fetch(`/api/v1/settings/denominators/read?lang=${lang}`, { method: 'POST', body: form })
  if (response.ok) return response.json()
  throw await explained(response)
}
