import { once } from 'node:events'
import { MessageChannel, receiveMessageOnPort, Worker } from 'node:worker_threads'
import type { ReadyBatch } from '@/db/writes/bulk/make-ready'
import type { Generation } from '@/seed/generated/invent'

/** Batches that are invented ahead while others are stored. */
const AHEAD = 40
/** How long a batch may take before something is wrong, in milliseconds. */
const PATIENCE = 60_000

/** What the thread is given: where it is told what to invent, and counts what it made. */
export interface Errand {
  generation: Generation
  port: import('node:worker_threads').MessagePort
  made: Int32Array
}

/** Made of one batch: the records, or what went wrong. */
export type Made = { batch: ReadyBatch } | { error: unknown }

/** A thread of its own that invents batches, in the order of their first numbers. */
export interface Inventing {
  /** Waits for each as long as it takes, also within a transaction. @throws what goes wrong in the thread */
  batches: Iterator<ReadyBatch>
  end(): Promise<unknown>
}

/** @throws where the thread cannot start */
export async function inventInThread(generation: Generation, firsts: readonly number[]): Promise<Inventing> {
  const { port1: own, port2: port } = new MessageChannel()
  const made = new Int32Array(new SharedArrayBuffer(4))
  const workerData: Errand = { generation, port, made }
  const thread = new Worker(new URL('./thread.mjs', import.meta.url), {
    execArgv: [],
    workerData,
    transferList: [port],
  })
  // An error while it starts ends this wait.
  await once(thread, 'message')
  return { batches: inTurn(own, made, firsts), end: () => thread.terminate() }
}

function* inTurn(port: Errand['port'], made: Int32Array, firsts: readonly number[]): Generator<ReadyBatch> {
  let asked = 0
  for (const given of firsts.keys()) {
    for (; asked < Math.min(given + AHEAD, firsts.length); asked += 1) port.postMessage(firsts[asked])
    if (Atomics.wait(made, 0, given, PATIENCE) === 'timed-out') throw new Error('nothing was invented in time')
    const { message } = receiveMessageOnPort(port) as { message: Made }
    if ('error' in message) throw message.error
    yield message.batch
  }
}
