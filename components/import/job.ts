import type { ImportAnswer, SameArticleAction, TableField } from '@/domain/review/import-answer'

/** What is known of every file of a batch before it is read. */
export interface Given {
  publication: string
  date: string
  page: string
}

/** How far a file is; from `waiting` to `read` nothing is stored, from `queued` on it is. */
export type Step = 'waiting' | 'reading' | 'read' | 'queued' | 'storing' | 'stored' | 'failed'

/** One file, or one pasted text, on its way. */
export interface Job {
  id: number
  name: string
  source: File | string
  step: Step
  /** What a dry run found; it stays, dimmed, while the file is read once more. */
  preview: ImportAnswer | null
  result: ImportAnswer | null
  /** Whether what was sure was accepted as it was stored. */
  isAccepted: boolean
  /** Why the server gave no answer, and at which step. */
  fault: { message: string; at: 'reading' | 'storing' } | null
  /** What to do with articles that are stored already, by their place; the suggestion where there is none. */
  choices: Record<number, SameArticleAction>
  /** The fields of a table's columns; null leaves the guess to the server. */
  mapping: Record<string, TableField | null> | null
}

export type JobChange =
  | { kind: 'add'; jobs: Job[] }
  | { kind: 'remove'; id: number }
  | { kind: 'clear' }
  | { kind: 'started'; id: number; step: 'reading' | 'storing' }
  | { kind: 'read'; id: number; answer: ImportAnswer }
  | { kind: 'stored'; id: number; answer: ImportAnswer; isAccepted: boolean }
  | { kind: 'failed'; id: number; message: string; at: 'reading' | 'storing' }
  | { kind: 'choose'; id: number; article: number; action: SameArticleAction }
  | { kind: 'map'; id: number; mapping: Record<string, TableField | null> }
  | { kind: 'store' }
  | { kind: 'cancel' }
  | { kind: 'retry'; id: number }
  | { kind: 'readAgain' }

/** The files of the screen after a change. */
export function changeJobs(jobs: Job[], change: JobChange): Job[] {
  switch (change.kind) {
    case 'add':
      return [...jobs, ...change.jobs]
    case 'remove':
      return jobs.filter(({ id }) => id !== change.id)
    case 'clear':
      return jobs.filter(({ step }) => step === 'storing')
    case 'store':
      return jobs.map((job) => (isReady(job) ? { ...job, step: 'queued' } : job))
    case 'cancel':
      return jobs.map((job) => (job.step === 'queued' ? { ...job, step: 'read' } : job))
    case 'readAgain':
      return jobs.map((job) =>
        job.step === 'read' || job.step === 'reading' ? { ...job, step: 'waiting', choices: {} } : job,
      )
    default:
      return jobs.map((job) => (job.id === change.id ? changed(job, change) : job))
  }
}

let lastId = 0

/** A file, or a pasted text, that nobody has looked into yet. */
export function newJob(name: string, source: File | string): Job {
  lastId += 1
  const empty = { preview: null, result: null, isAccepted: false, fault: null, choices: {}, mapping: null }
  return { id: lastId, name, source, step: 'waiting', ...empty }
}

function changed(job: Job, change: Extract<JobChange, { id: number }>): Job {
  switch (change.kind) {
    case 'started':
      return { ...job, step: change.step, fault: null }
    case 'read':
      return { ...job, step: 'read', preview: change.answer }
    case 'stored':
      return { ...job, step: 'stored', result: change.answer, isAccepted: change.isAccepted }
    case 'failed':
      return { ...job, step: 'failed', fault: { message: change.message, at: change.at } }
    case 'choose':
      return { ...job, choices: { ...job.choices, [change.article]: change.action } }
    case 'map':
      return { ...job, step: 'waiting', mapping: change.mapping, choices: {} }
    case 'retry':
      return { ...job, step: job.fault?.at === 'storing' ? 'queued' : 'waiting', fault: null }
    default:
      return job
  }
}

/** Whether a file can be stored: it was read, holds something, and was not stored before. */
export function isReady({ step, preview }: Job): boolean {
  if (step !== 'read' || preview === null || isAgain(preview)) return false
  return preview.articles.length > 0 && !isTableWithFaults(preview)
}

/** Whether these very bytes were imported before. */
export function isAgain({ files }: ImportAnswer): boolean {
  return files[0]?.again ?? false
}

/** A table is stored whole or not at all, but for rows that are outside the limits of who brings it. */
export function isTableWithFaults({ files, problems }: ImportAnswer): boolean {
  return files[0]?.table != null && problems.some(({ code }) => code !== 'notRead' && code !== 'outsideLimits')
}

/** What to say of a file; one that was read and cannot be imported is not `read`. */
export function stepOf({ step, preview, result }: Job): string {
  if (step === 'stored') return result && result.articles.length === 0 && !isAgain(result) ? 'refused' : 'stored'
  if (step !== 'read' || preview === null) return step
  if (isAgain(preview)) return 'again'
  if (preview.problems.some(({ code }) => code === 'missingColumn')) return 'columns'
  return preview.articles.length === 0 || isTableWithFaults(preview) ? 'refused' : 'read'
}

/** Whether something is wrong with a file that a person has to look at. */
export function needsHelp(job: Job): boolean {
  return ['failed', 'refused', 'columns'].includes(stepOf(job))
}
