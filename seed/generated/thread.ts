import { parentPort, workerData } from 'node:worker_threads'
import { makeReady } from '@/db/writes/bulk/make-ready'
import { type Generation, invent } from '@/seed/generated/invent'
import type { Errand, Made } from '@/seed/generated/invent-in-thread'

const { generation, port, made } = workerData as Errand

/** Invents the batches whose first numbers it is told, one after the other. */
port.on('message', (first: number) => {
  port.postMessage(outcome(generation, first))
  // Only what was sent is counted, so that whoever waits for the count finds it.
  Atomics.add(made, 0, 1)
  Atomics.notify(made, 0)
})
parentPort?.postMessage('ready')

function outcome(generation: Generation, first: number): Made {
  try {
    const { unions, ...records } = invent(generation, first)
    const organisations = unions.map((union) => ({ ...union, aliases: [] }))
    return { batch: makeReady({ organisations, ...records }) }
  } catch (error) {
    return { error }
  }
}
