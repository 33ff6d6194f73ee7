import { asDatabaseFault } from '@/db/faults'
import { FILES_OF_A_COMMIT } from '@/imports/import-tools'
import type { FileOutcome } from '@/imports/prepare-file'
import type { Report, Work } from '@/imports/worker-messages'
import { SpareProcess } from '@/processes/spare-process'

/** Bounds of one file: more than any honest one needs. */
export const BOUNDS = { seconds: 60, megabytes: 1024 }

const processes = new SpareProcess(['imports', 'worker.ts'], false)
let queue: Promise<unknown> = Promise.resolve()

/** What is asked of the process for imports; how many files share a commit is its own matter. */
export type ImportWork = Omit<Work, 'together'>

/**
 * Imports in a process of its own; one import at a time, the others wait. Where the process is lost over a file, or the
 * file takes too long, that file is a problem and the rest goes on in a new process.
 * @param onFile hears of each file as soon as it is done
 * @throws DatabaseFault where the database cannot be written to
 */
export function importInWorker(
  work: ImportWork,
  onFile: (outcome: FileOutcome) => void,
  bounds: typeof BOUNDS = BOUNDS,
): Promise<void> {
  const run = queue.then(() => importAll(work, onFile, bounds))
  queue = run.catch(() => {})
  return run
}

async function importAll(
  work: ImportWork,
  onFile: (outcome: FileOutcome) => void,
  bounds: typeof BOUNDS,
): Promise<void> {
  let [first, articles, together] = [0, 0, FILES_OF_A_COMMIT]
  while (first < work.files.length) {
    const left = { ...work, together, files: work.files.slice(first), options: withChoicesFrom(work.options, articles) }
    const lost = await runOnce(left, bounds, (outcome) => {
      articles += outcome.articles.length
      first += 1
      onFile(outcome)
    })
    if (lost === null) return
    // Of files that share a commit nobody knows which one it was; one by one it shows.
    if (together === 1) {
      onFile(lostFile(work.files[first]?.name ?? '', lost, bounds))
      first += 1
    }
    together = together === 1 ? FILES_OF_A_COMMIT : 1
  }
}

/** Choices are counted through all files of an import. */
function withChoicesFrom(options: Work['options'], before: number): Work['options'] {
  const choices = Object.entries(options.choices).flatMap(([place, choice]) =>
    Number(place) >= before ? [[String(Number(place) - before), choice]] : [],
  )
  return { ...options, choices: Object.fromEntries(choices) }
}

type Loss = 'tookTooLong' | 'tookTooMuch'

function lostFile(name: string, code: Loss, { seconds, megabytes }: typeof BOUNDS): FileOutcome {
  const file = { name, format: null, encoding: null, articles: 0, again: false, table: null }
  return { file, articles: [], problems: [{ file: name, code, where: null, values: { seconds, megabytes } }] }
}

/** @returns why the process was lost over a file, or null where it came to its end */
async function runOnce(
  work: Work,
  bounds: typeof BOUNDS,
  onFile: (outcome: FileOutcome) => void,
): Promise<Loss | null> {
  const child = processes.take(bounds.megabytes)
  return new Promise((resolve, reject) => {
    let isLate = false
    const patience = setTimeout(() => {
      isLate = true
      child.kill('SIGKILL')
    }, bounds.seconds * 1000)
    const settle = (finish: () => void) => {
      clearTimeout(patience)
      child.off('message', hear).off('exit', end).off('error', fail)
      finish()
    }
    const hear = (message: Report) => {
      patience.refresh()
      if (message.kind === 'done') onFile(message.outcome)
      if (message.kind === 'end') {
        settle(() => {
          processes.keep(child)
          resolve(null)
        })
      }
      if (message.kind === 'failed') {
        settle(() => {
          processes.keep(child)
          reject(faultOf(message, work.database ?? ''))
        })
      }
    }
    const end = () => settle(() => resolve(isLate ? 'tookTooLong' : 'tookTooMuch'))
    const fail = (error: Error) => settle(() => reject(error))
    child.on('message', hear).once('exit', end).once('error', fail)
    child.send(work, (error) => error && fail(error))
  })
}

function faultOf({ code, message }: { code: string; message: string }, path: string): Error {
  const error = Object.assign(new Error(message), { code })
  return code.startsWith('SQLITE_') ? asDatabaseFault(error, path) : error
}

/** Ends the process that waits for work; for tests. */
export function endWorker(): Promise<void> {
  return processes.end()
}
