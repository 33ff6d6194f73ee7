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
  if (response.ok) return (await response.json()) as Answer
  throw await explained(response)
}

/** What the API says was wrong. */
export async function explained(response: Response): Promise<AnswerError> {
  const { error } = await response.json()
  return new AnswerError(response.status, error.code, error.message, error.field)
}
