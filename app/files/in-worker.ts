import type { ChildProcess } from 'node:child_process'
import { FileFault } from '@/app/files/file-fault'
import { onePerProcess } from '@/app/files/one-per-process'
import { Passage } from '@/app/files/passage'
import { Turnstile } from '@/app/files/turnstile'
import type { Report, Work } from '@/app/files/worker-messages'
import { asDatabaseFault } from '@/db/faults'
import { BadRequest } from '@/domain/statistics/filter-schema'
import { pipeOf, SpareProcess } from '@/processes/spare-process'

/** More than any file needs: a process that asks for more is lost, and not the server. */
const MEGABYTES = 1024

const AT_ONCE = 2

const makers = onePerProcess('file-makers', () => ({
  processes: new SpareProcess(['app', 'files', 'worker.ts'], true),
  turnstile: new Turnstile(AT_ONCE),
}))

export interface Made {
  title: string
  /** The database revision that it is read at. */
  revision: number
  /** Breaks off with an error where the file cannot be completed. */
  bytes: Passage
}

/**
 * Makes a file in a process of its own. Where `signal` is given up or nobody reads any more, the process ends.
 * @param onRows hears from time to time how many rows are written
 * @returns once its first bytes are there
 * @throws BadRequest, DatabaseFault, FileFault, or the signal's reason
 */
export async function makeInWorker(work: Work, signal: AbortSignal, onRows: (rows: number) => void): Promise<Made> {
  const leave = await makers.turnstile.enter(signal)
  if (signal.aborted) {
    leave()
    throw asError(signal.reason)
  }
  const child = makers.processes.take(MEGABYTES)
  return new Promise((resolve, reject) => {
    const bytes = new Passage()
    const pipe = pipeOf(child)
    let begun: { title: string; revision: number } | null = null
    let received = 0
    let expected: { bytes: number; isSpent: boolean } | null = null

    let isSettled = false
    const settle = (error: Error | null, whatNow: (child: ChildProcess) => void) => {
      if (isSettled) return
      isSettled = true
      child.off('message', hear).off('exit', lost).off('error', fail)
      pipe?.off('data', pass).off('error', fail).pause()
      bytes.off('close', stop).off('drain', goOn)
      signal.removeEventListener('abort', stop)
      whatNow(child)
      leave()
      if (error === null) bytes.end()
      else {
        reject(error)
        bytes.destroy(error)
      }
    }
    const fail = (error: Error) => settle(error, kill)
    const lost = () => fail(new FileFault('tookTooMuch'))
    const stop = () => fail(bytes.errored ?? asError(signal.reason))
    const goOn = () => pipe?.resume()
    const pass = (piece: Buffer) => {
      received += piece.length
      if (!bytes.write(piece)) pipe?.pause()
      openOnceThere()
      endWhenComplete()
    }
    // What goes wrong before the first byte is still an error like any other, and no download that breaks off.
    const openOnceThere = () => {
      if (begun !== null && received > 0) resolve({ ...begun, bytes })
    }
    const endWhenComplete = () => {
      if (expected?.bytes === received) settle(null, expected.isSpent ? kill : keep)
    }
    const hear = (message: Report) => {
      if (message.kind === 'begins') {
        begun = { title: message.title, revision: message.revision }
        openOnceThere()
      }
      if (message.kind === 'rows') onRows(message.done)
      if (message.kind === 'refused') {
        settle(new BadRequest(message.field, message.problem as BadRequest['problem'], message.value), keep)
      }
      if (message.kind === 'faulty') settle(new FileFault(message.code, message.detail), keep)
      if (message.kind === 'failed') fail(faultOf(message, work.database))
      if (message.kind === 'end') {
        expected = message
        endWhenComplete()
      }
    }
    child.on('message', hear).once('exit', lost).once('error', fail)
    pipe?.on('data', pass).once('error', fail).resume()
    bytes.once('close', stop).on('drain', goOn)
    signal.addEventListener('abort', stop)
    child.send(work, (error) => error && fail(error))
  })
}

function kill(child: ChildProcess): void {
  child.kill('SIGKILL')
}

function keep(child: ChildProcess): void {
  makers.processes.keep(child)
}

function asError(reason: unknown): Error {
  return reason instanceof Error ? reason : new Error('nobody waits for the file any more')
}

function faultOf({ code, message }: { code: string; message: string }, path: string): Error {
  const error = Object.assign(new Error(message), { code })
  return code.startsWith('SQLITE_') ? asDatabaseFault(error, path) : error
}

/** Ends the process that waits for work; for tests. */
export function endFileWorker(): Promise<void> {
  return makers.processes.end()
}
