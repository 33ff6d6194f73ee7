import { AsyncLocalStorage } from 'node:async_hooks'
import { onePerProcess } from '@/app/files/one-per-process'

/** What is known of the request that is being answered, wherever the work for it goes on. */
export interface CurrentRequest {
  /** By it a report of a reader's and a line of the log are known as the same. */
  id: string
}

const current = onePerProcess('request', () => new AsyncLocalStorage<CurrentRequest>())

/** Does the work of one request. */
export function within<Result>(request: CurrentRequest, work: () => Result): Result {
  return current.run(request, work)
}

/** The request that is being answered; null for work that belongs to none. */
export function currentRequest(): CurrentRequest | null {
  return current.getStore() ?? null
}
