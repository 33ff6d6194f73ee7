import { Worker } from 'node:worker_threads'
import type { Contents, FileToRead, ReadingTerms } from '@/imports/contents'

/** Reads files while others are stored. */
export interface Reader {
  /** What a file holds; null where it is to be read without this reader. */
  read(file: FileToRead): Promise<Contents | null>
  end(): Promise<unknown>
}

/**
 * Starts a thread that reads files one after the other, in the order asked. It gives null for a file until it has
 * started and after it has ended, and for one in which something is wrong: that shows where the file is read again.
 */
export function readInThread(terms: ReadingTerms): Reader {
  const thread = new Worker(new URL('./thread.mjs', import.meta.url), { execArgv: [], workerData: terms })
  const waiting: ((contents: Contents | null) => void)[] = []
  let isReading = false
  thread.once('message', () => {
    isReading = true
    thread.on('message', (contents: Contents | null) => waiting.shift()?.(contents))
  })
  thread.on('error', () => {})
  thread.on('exit', () => {
    isReading = false
    for (const give of waiting.splice(0)) give(null)
  })
  return {
    read: (file) =>
      new Promise((give) => {
        if (!isReading) return give(null)
        waiting.push(give)
        thread.postMessage(file)
      }),
    end: () => thread.terminate(),
  }
}
