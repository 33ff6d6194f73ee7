import { parentPort, workerData } from 'node:worker_threads'
import { type FileToRead, type ReadingTerms, readContents } from '@/imports/contents'

/**
 * The thread that reads files (imports/read-in-thread.ts): one at a time, so that the answers keep their order. Its first
 * message says that it has started.
 */
const terms = workerData as ReadingTerms
let last: Promise<unknown> = Promise.resolve()

parentPort?.on('message', (file: FileToRead) => {
  last = last.then(async () => {
    const contents = await readContents(file, terms).catch(() => null)
    parentPort?.postMessage(contents)
  })
})
parentPort?.postMessage(null)
