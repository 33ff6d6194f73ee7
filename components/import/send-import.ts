import { AnswerError } from '@/components/fetch-answer'
import type { Given, Job } from '@/components/import/job'
import type { ImportAnswer } from '@/domain/review/import-answer'

/**
 * Sends one file to be read, or to be stored.
 * @throws AnswerError where the API explains why not; TypeError where it cannot be reached
 */
export async function sendImport(
  job: Job,
  given: Given,
  options: { dryRun: boolean; acceptConfident: boolean },
  signal: AbortSignal,
): Promise<ImportAnswer> {
  const request = {
    dryRun: options.dryRun,
    acceptConfident: options.acceptConfident,
    publication: given.publication.trim() || null,
    date: given.date || null,
    page: given.page.trim() || null,
    choices: job.choices,
    mapping: job.mapping,
  }
  const response = await fetch('/api/v1/imports', { method: 'POST', signal, ...bodyOf(job, request) })
  const answer = await response.json()
  if (response.ok) return answer
  throw new AnswerError(response.status, answer.error.code, answer.error.message, answer.error.field)
}

function bodyOf({ name, source }: Job, request: object): Pick<RequestInit, 'body' | 'headers'> {
  if (typeof source === 'string') {
    const body = JSON.stringify({ ...request, texts: [{ name, text: source }] })
    return { body, headers: { 'content-type': 'application/json' } }
  }
  const form = new FormData()
  form.set('request', JSON.stringify(request))
  form.set('file', source, name)
  return { body: form }
}
