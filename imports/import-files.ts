import { setImmediate } from 'node:timers/promises'
import type { Database } from '@/db/client'
import { type Authorship, write } from '@/db/writes/write'
import type { Sight } from '@/domain/people/viewer'
import { DryArchive } from '@/imports/archive'
import { beginInTurn } from '@/imports/begin-in-turn'
import { sightOfBringer } from '@/imports/bringer'
import { FILES_OF_A_COMMIT, type ImportOptions, type ImportSource, type ImportTools } from '@/imports/import-tools'
import { beginFile, type FileOutcome, type Prepared, problemOf } from '@/imports/prepare-file'
import { readInThread } from '@/imports/read-in-thread'

/** Files that together have so many bytes share no commit with others. */
const BYTES_OF_A_COMMIT = 1024 * 1024

/** Fewer files are read sooner than a thread has started. */
const MANY = 500

/** 40 MB of changes: what every file touches is written back once for many of them. */
const PAGES_BETWEEN_CHECKPOINTS = 10_000

interface Waiting {
  name: string
  prepared: Prepared
}

/**
 * Imports files one after the other. Each is stored whole with all that was read from it, or not at all; what is wrong
 * with one does not keep the next. A file whose very bytes were imported before is not stored again, so that an
 * interrupted import can simply be run once more. Many are read in a thread of their own, while others are stored.
 * @param together how many files may share a commit
 * @param onRead hears that one more file was read, before it is stored
 * @throws an error of SQLite's where nothing more can be stored
 */
export async function* importFiles(
  tools: ImportTools,
  sources: readonly ImportSource[],
  options: ImportOptions,
  together = FILES_OF_A_COMMIT,
  onRead: () => unknown = () => {},
): AsyncGenerator<FileOutcome> {
  const { db, bringer } = tools
  const settle =
    options.dryRun || db === null
      ? settleDry(db, sightOfBringer(bringer))
      : settleInto(db, { actor: bringer.actor, person: bringer.person, reason: null, at: tools.at })
  let before = 0
  let [group, size]: [Waiting[], number] = [[], 0]
  const settleGroup = (): FileOutcome[] => {
    const outcomes = settle(group, before)
    before += outcomes.reduce((sum, { articles }) => sum + articles.length, 0)
    ;[group, size] = [[], 0]
    return outcomes
  }
  const pace = options.dryRun ? null : db
  if (pace) hurry(pace)
  // A file that took the process with it is to be met alone.
  const isMany = together > 1 && sources.length >= MANY
  const reader = isMany ? readInThread({ limits: tools.limits, words: tools.words, options }) : null
  try {
    const begin = (source: ImportSource) => beginFile(tools, source, options, reader)
    for await (const file of beginInTurn(sources, begin, isMany)) {
      group.push({ name: file.name, prepared: await file.prepare() })
      size += file.size
      await onRead()
      if (group.length >= together || size >= BYTES_OF_A_COMMIT) {
        yield* settleGroup()
        // Else a process that only works never hears its thread, nor who wants it to stop.
        await setImmediate()
      }
    }
    yield* settleGroup()
  } finally {
    await reader?.end()
    if (pace) rest(pace)
  }
}

function settleDry(db: Database | null, sight: Sight) {
  const archive = new DryArchive(db, sight)
  return (group: readonly Waiting[], before: number) =>
    inTurn(group, before, ({ prepared }, at) => prepared(archive, at))
}

/** One transaction for the group. Where one of its files is refused it is taken back, and each file has its own. */
function settleInto(db: Database, by: Authorship) {
  const inOne = (group: readonly Waiting[], before: number): FileOutcome[] =>
    write(db, by, (writer) => inTurn(group, before, ({ prepared }, at) => prepared(writer, at)))
  const alone = (file: Waiting, at: number): FileOutcome => {
    try {
      return inOne([file], at)[0] as FileOutcome
    } catch (error) {
      const blank = { name: file.name, format: null, encoding: null, articles: 0, again: false, table: null }
      return { file: blank, articles: [], problems: [problemOf(error, file.name)] }
    }
  }
  return (group: readonly Waiting[], before: number): FileOutcome[] => {
    try {
      return group.length > 1 ? inOne(group, before) : inTurn(group, before, alone)
    } catch {
      return inTurn(group, before, alone)
    }
  }
}

/** Settles files in their order, each knowing how many articles there were before it. */
function inTurn(group: readonly Waiting[], before: number, settle: (file: Waiting, before: number) => FileOutcome) {
  let at = before
  return group.map((file) => {
    const outcome = settle(file, at)
    at += outcome.articles.length
    return outcome
  })
}

/** A commit need not reach the disk before the next file is read: what a power cut takes, the next run brings again. */
function hurry({ $client }: Database): void {
  $client.pragma('synchronous = NORMAL')
  $client.pragma(`wal_autocheckpoint = ${PAGES_BETWEEN_CHECKPOINTS}`)
}

/** Before the import is said to be done, all of it is on the disk. */
function rest({ $client }: Database): void {
  $client.pragma('synchronous = FULL')
  $client.pragma('wal_autocheckpoint = 1000')
  $client.pragma('wal_checkpoint(PASSIVE)')
}
