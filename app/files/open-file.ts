import { answerContext } from '@/app/answers/context'
import type { FileRequest } from '@/app/files/file-request'
import { type Made, makeInWorker } from '@/app/files/in-worker'
import { isList, type ListSubject, listTable } from '@/app/files/list-table'
import { Passage } from '@/app/files/passage'
import { type Database, databasePath } from '@/db/client'
import { latestNumber } from '@/db/queries/latest-number'
import { openSnapshot } from '@/db/snapshot'
import { expectSight } from '@/domain/people/expect-sight'
import { sightOf, type Viewer } from '@/domain/people/viewer'
import type { Filter } from '@/domain/statistics/filter'
import type { Locale } from '@/domain/vocabulary'
import { writeCsv } from '@/exports/csv'

export interface Reader {
  locale: Locale
  /** Who asked for it. */
  viewer: Viewer
  /** When the file was asked for. */
  at: Date
  /** Scheme and host for the addresses in the file. */
  origin: string
}

/**
 * Activities in the database up to which the server itself writes CSV: to count and order more takes longer than others
 * should wait (about 5 ms for each thousand).
 */
const MOST_IN_SERVER = 10_000

/**
 * Begins to make a file, in one state of the database. A CSV file is written by the server itself, a few rows at a time,
 * unless there is very much to go through; everything else takes a process of its own.
 * @param signal given up where nobody waits for the file any more
 * @param onRows hears from time to time how many rows are written
 * @returns once nothing is left that could be wrong with the question
 * @throws BadRequest, DatabaseFault, FileFault, or the signal's reason
 */
export async function openFile(
  request: FileRequest,
  reader: Reader,
  signal: AbortSignal,
  onRows: (rows: number) => void = () => {},
): Promise<Made> {
  const { subject, filter, format } = request
  expectSight(reader.viewer, filter)
  if (format === 'csv' && isList(subject)) {
    const db = openSnapshot(databasePath(), sightOf(reader.viewer))
    if (latestNumber(db) <= MOST_IN_SERVER) return openCsv(db, subject, filter, reader, signal, onRows)
    db.$client.close()
  }
  return askWorker('file', request, reader, signal, onRows)
}

/** The beginning of each sheet of what would be an Excel file, as JSON. */
export async function openLook(request: FileRequest, reader: Reader, signal: AbortSignal): Promise<Made> {
  expectSight(reader.viewer, request.filter)
  return askWorker('look', request, reader, signal, () => {})
}

/** What became of the numbers of an old report, as JSON. */
export function openCheck(old: Uint8Array, reader: Reader, signal: AbortSignal): Promise<Made> {
  return makeInWorker({ ...workOf(reader), task: 'check', query: '', old }, signal, () => {})
}

function askWorker(
  task: 'file' | 'look',
  { query, format }: FileRequest,
  reader: Reader,
  signal: AbortSignal,
  onRows: (rows: number) => void,
): Promise<Made> {
  return makeInWorker({ ...workOf(reader), task, query: `${query}&format=${format}`, old: null }, signal, onRows)
}

function workOf({ locale, viewer, at, origin }: Reader) {
  return { database: databasePath(), locale, viewer, at: at.toISOString(), origin }
}

function openCsv(
  db: Database,
  subject: ListSubject,
  filter: Filter,
  { locale, viewer, ...asking }: Reader,
  signal: AbortSignal,
  onRows: (rows: number) => void,
): Made {
  try {
    const context = answerContext(locale, viewer, db)
    const table = listTable(subject, filter, context, asking)
    const bytes = new Passage()
    const stop = () => bytes.destroy(signal.reason)
    signal.addEventListener('abort', stop)
    if (signal.aborted) stop()
    void writeCsv(table, bytes, onRows)
      .then(() => bytes.end())
      .catch((error) => bytes.destroy(error))
      .finally(() => {
        signal.removeEventListener('abort', stop)
        db.$client.close()
      })
    return { title: table.head[0] ?? '', revision: context.revision, bytes }
  } catch (error) {
    db.$client.close()
    throw error
  }
}
