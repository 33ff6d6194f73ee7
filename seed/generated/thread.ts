import { parentPort, workerData } from 'node:worker_threads'
import { makeReady } from '@/db/writes/bulk/make-ready'
import { type Generation, invent } from '@/seed/generated/invent'

/** Invents the batches whose first numbers it is told, one after the other. */
parentPort?.on('message', (first: number) => {
  const { unions, ...records } = invent(workerData as Generation, first)
  const organisations = unions.map((union) => ({ ...union, aliases: [] }))
  parentPort?.postMessage(makeReady({ organisations, ...records }))
})
