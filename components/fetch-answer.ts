/** An error that the API explained, in the reader's language. */
export class AnswerError extends Error {
  constructor(
    readonly status: number,
    readonly code: string,
    message: string,
    readonly field: string | undefined,
  ) {
    super(message)
    this.name = 'AnswerError'
  }
}

/**
 * Asks the API.
 * @throws AnswerError where the API explains why not; TypeError where it cannot be reached
 */
export async function fetchAnswer<Answer>(address: string, signal: AbortSignal): Promise<Answer> {
  const response = await fetch(address, { signal })
  const body = await response.json()
  if (response.ok) return body as Answer
  throw new AnswerError(response.status, body.error.code, body.error.message, body.error.field)
}
