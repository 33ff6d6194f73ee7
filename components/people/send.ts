import { AnswerError, explained } from '@/components/fetch-answer'

/** How an attempt ended: with an answer (nothing, where there is none to give), or with what is to be told. */
export type Sent<Answer> =
  | { ok: true; answer: Answer }
  | { ok: false; status: number; message: string | null; field: string | undefined; wait: number }

/**
 * Sends something about people and sign-ins to the API.
 * @returns with `message` null where the server could not be reached
 */
export async function send<Answer>(
  method: 'POST' | 'PUT' | 'DELETE',
  address: string,
  body?: unknown,
): Promise<Sent<Answer>> {
  try {
    const response = await fetch(`/api/v1${address}`, {
      method,
      ...(body === undefined ? {} : { headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }),
    })
    if (response.ok) {
      return { ok: true, answer: (response.status === 204 ? null : await response.json()) as Answer }
    }
    const wait = Number(response.headers.get('retry-after') ?? 0)
    const { status, message, field } = await explained(response)
    return { ok: false, status, message, field, wait }
  } catch (error) {
    if (error instanceof AnswerError) throw error
    return { ok: false, status: 0, message: null, field: undefined, wait: 0 }
  }
}
