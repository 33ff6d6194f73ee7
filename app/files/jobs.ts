import { createWriteStream, renameSync, statSync } from 'node:fs'
import { pipeline } from 'node:stream/promises'
import { type AnswerContext, sentenceOf } from '@/app/answers/context'
import { conditionOf } from '@/app/answers/row'
import { FileFault } from '@/app/files/file-fault'
import { fileName } from '@/app/files/file-name'
import type { FileRequest } from '@/app/files/file-request'
import { onePerProcess } from '@/app/files/one-per-process'
import { openFile, type Reader } from '@/app/files/open-file'
import {
  type Entry,
  entries,
  entryOf,
  newId,
  note,
  shelfFile,
  surplus,
  takeOff,
  unfinishedFile,
} from '@/app/files/shelf'
import { DatabaseFault } from '@/db/faults'
import { countActivities } from '@/db/queries/count-activities'
import { sightOf, type Viewer } from '@/domain/people/viewer'
import type { ReportItem } from '@/domain/reports/file-answers'
import type { Words } from '@/domain/vocabulary'
import { tellError } from '@/service/log'

interface Job {
  progress: { done: number; total: number | null }
  stop: AbortController
}

/** What is being made at this moment, by the entry's id. What the shelf notes as running and is not here was lost. */
const jobs = onePerProcess('file-jobs', () => new Map<string, Job>())

/**
 * Makes a file for the shelf, however long it takes.
 * @returns its entry at once
 * @throws FileFault where the shelf cannot be written to
 */
export function startJob(request: FileRequest, context: AnswerContext, reader: Reader): Entry {
  const { what } = request.subject
  const row = 'row' in request.subject ? request.subject.row : null
  const activities = countActivities(context.db, conditionOf(context.db, request.filter, row))
  const entry: Entry = {
    id: newId(reader.at),
    what,
    format: request.format,
    query: request.query,
    language: context.locale,
    name: fileName(request, reader.at, context),
    title: context.words(`file.kind.${what}`),
    sentence: sentenceOf(context, request.filter, activities, row),
    revision: context.revision,
    at: reader.at.toISOString(),
    state: 'running',
    bytes: null,
    fault: null,
    detail: '',
    ...ownerOf(reader.viewer),
  }
  note(entry)
  const total = what === 'activities' ? activities : null
  jobs.set(entry.id, { progress: { done: 0, total }, stop: new AbortController() })
  for (const old of surplus()) removeEntry(old)
  void run(entry, request, reader)
  return entry
}

async function run(entry: Entry, request: FileRequest, reader: Reader): Promise<void> {
  const job = jobs.get(entry.id)
  if (!job) return
  const { signal } = job.stop
  try {
    const { title, revision, bytes } = await openFile(request, reader, signal, (done) => {
      job.progress.done = done
    })
    // It is on the disk before it is said to be there.
    await pipeline(bytes, createWriteStream(unfinishedFile(entry), { flush: true }), { signal })
    signal.throwIfAborted()
    renameSync(unfinishedFile(entry), shelfFile(entry))
    note({ ...entry, title, revision, state: 'done', bytes: statSync(shelfFile(entry)).size })
  } catch (error) {
    takeOff(entry)
    if (!signal.aborted) noteFault(entry, error)
  } finally {
    jobs.delete(entry.id)
  }
}

function noteFault(entry: Entry, error: unknown): void {
  const { code, detail } = faultOf(error)
  if (code === 'unexpected') tellError(error)
  try {
    note({ ...entry, state: 'failed', fault: code, detail })
  } catch (unwritable) {
    tellError(unwritable)
  }
}

function faultOf(error: unknown): FileFault {
  if (error instanceof FileFault) return error
  if (error instanceof DatabaseFault) return new FileFault('unavailable')
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  const detail = error instanceof Error ? error.message : String(error)
  return /^E(ACCES|DQUOT|FBIG|NOENT|NOSPC|NOTDIR|PERM|ROFS)$/.test(code)
    ? new FileFault('cannotWrite', detail)
    : new FileFault('unexpected', detail)
}

/** The recent files of somebody, the newest first; those who are not signed in share theirs. */
export function recentFiles(viewer: Viewer, words: Words): ReportItem[] {
  return entries()
    .filter((entry) => isFor(entry, viewer))
    .map((entry) => itemOf(entry, words))
}

/** One of them; null where the person has none with this id. */
export function recentFile(id: string, viewer: Viewer, words: Words): ReportItem | null {
  const entry = entryOf(id)
  return entry && isFor(entry, viewer) ? itemOf(entry, words) : null
}

function ownerOf(viewer: Viewer): Pick<Entry, 'maker' | 'sight'> {
  return { maker: viewer.person?.id ?? null, sight: JSON.stringify(sightOf(viewer)) }
}

/** A file with what is not published in it stays out of reach for who may not see that any more. */
function isFor({ maker, sight, query }: Entry, viewer: Viewer): boolean {
  const own = ownerOf(viewer)
  const isPublished = new URLSearchParams(query).get('review') !== 'all'
  return maker === own.maker && (isPublished || sight === own.sight)
}

/**
 * An entry as it is told: with its progress while it is being made, and with words for what went wrong. One that was
 * being made when the server ended has failed.
 */
export function itemOf({ fault, detail, maker: _maker, sight: _sight, ...entry }: Entry, words: Words): ReportItem {
  const job = jobs.get(entry.id)
  const isLost = entry.state === 'running' && !job
  const problem = isLost ? 'interrupted' : fault
  return {
    ...entry,
    state: isLost ? 'failed' : entry.state,
    progress: (entry.state === 'running' && job?.progress) || null,
    error: problem && words(`file.fault.${problem}`, { detail }),
  }
}

/** @returns whether the person had one with this id; if it is being made, that stops */
export function removeFile(id: string, viewer: Viewer): boolean {
  const entry = entryOf(id)
  if (entry === null || !isFor(entry, viewer)) return false
  removeEntry(entry)
  return true
}

function removeEntry(entry: Entry): void {
  jobs.get(entry.id)?.stop.abort(new Error('the file was taken off the shelf'))
  takeOff(entry)
}
