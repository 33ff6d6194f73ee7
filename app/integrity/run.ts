import type { ChildProcess } from 'node:child_process'
import { onePerProcess } from '@/app/files/one-per-process'
import type { Report, Work } from '@/app/integrity/worker-messages'
import { databasePath } from '@/db/client'
import type { DatabaseFaultCode } from '@/db/faults'
import type { ExaminationAnswer } from '@/domain/integrity/answers'
import { SpareProcess } from '@/processes/spare-process'

const MEGABYTES = 1024

/** Milliseconds after which an examination is given up: a million records take a few minutes. */
const PATIENCE = 60 * 60_000

/** Why an examination came to nothing; a key of the messages under `integrity.failure`. */
export type Failure = DatabaseFaultCode | 'unexpected' | 'tookTooLong' | 'tookTooMuch'

interface State {
  runningSince: Date | null
  failure: Failure | null
  last: ExaminationAnswer | null
}

const room = onePerProcess('integrity', () => ({
  processes: new SpareProcess(['app', 'integrity', 'worker.ts'], false),
  state: { runningSince: null, failure: null, last: null } as State,
}))

/** What is known of the database's integrity, as far as it was examined since the server started. */
export function integrityState(): State {
  return room.state
}

/** Begins to examine the database in a process of its own, unless one is at it. */
export function beginExamination(at: Date): void {
  const { state } = room
  if (state.runningSince !== null) return
  state.runningSince = at
  state.failure = null
  const child = room.processes.take(MEGABYTES)
  const patience = setTimeout(() => end(child, { failure: 'tookTooLong' }), PATIENCE)
  patience.unref()
  let isSettled = false
  const end = (of: ChildProcess, result: Partial<State>) => {
    if (isSettled) return
    isSettled = true
    clearTimeout(patience)
    of.kill('SIGKILL')
    Object.assign(state, result, { runningSince: null })
  }
  child.once('message', (report: Report) => {
    if (report.kind === 'examined') end(child, { last: report.examination })
    else end(child, { failure: report.code as Failure })
  })
  child.once('exit', () => end(child, { failure: 'tookTooMuch' }))
  child.once('error', () => end(child, { failure: 'unexpected' }))
  const work: Work = { database: databasePath() }
  child.send(work, (error) => error && end(child, { failure: 'unexpected' }))
}
