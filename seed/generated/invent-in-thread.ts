import { once } from 'node:events'
import { Worker } from 'node:worker_threads'
import type { ReadyBatch } from '@/db/writes/bulk/make-ready'
import type { Generation } from '@/seed/generated/invent'

/** Batches that are invented ahead while others are stored: about those of one commit. */
const AHEAD = 100

/** Invents batches in a thread of its own, in the order of their first numbers. @throws what goes wrong in the thread */
export async function* inventInThread(generation: Generation, firsts: readonly number[]): AsyncGenerator<ReadyBatch> {
  const thread = new Worker(new URL('./thread.mjs', import.meta.url), { execArgv: [], workerData: generation })
  const made: ReadyBatch[] = []
  thread.on('message', (batch: ReadyBatch) => made.push(batch))
  let asked = 0
  try {
    for (const given of firsts.keys()) {
      for (; asked < Math.min(given + AHEAD, firsts.length); asked += 1) thread.postMessage(firsts[asked])
      // An error of the thread ends the wait for its message.
      while (made.length === 0) await once(thread, 'message')
      yield made.shift() as ReadyBatch
    }
  } finally {
    await thread.terminate()
  }
}
