import { createHash } from 'node:crypto'
import type { Database } from '@/db/client'
import { knownFile } from '@/db/queries/imported-files'
import { InvalidRecord, type Transaction } from '@/db/writes/write'
import type { ImportedArticle, ImportedFile } from '@/domain/review/import-answer'
import { DryArchive } from '@/imports/archive'
import { type Bringer, isWholeFor } from '@/imports/bringer'
import type { Choices, FileJob, Target } from '@/imports/carry-out'
import { type Contents, readContents } from '@/imports/contents'
import type { ImportOptions, ImportSource, ImportTools, Problem } from '@/imports/import-tools'
import { ImportFault } from '@/imports/read/import-fault'
import type { Reader } from '@/imports/read-in-thread'
import { settleContents } from '@/imports/settle-contents'
import { tellError } from '@/service/log'

/** What became of one file. */
export interface FileOutcome {
  file: ImportedFile
  articles: ImportedArticle[]
  problems: Problem[]
}

/**
 * A file that was read and waits for its turn to be stored.
 * @param before how many articles the files before it had
 */
export type Prepared = (target: Target, before: number) => FileOutcome

/** A file whose bytes are here. */
export interface Begun {
  name: string
  /** Its bytes; 0 where they could not be had. */
  size: number
  /** To be asked for in its turn. What is wrong with the file is part of its outcome. */
  prepare: () => Promise<Prepared>
}

/**
 * Takes a file in and reads everything in it, so that storing it takes the database only a moment.
 * @param reader reads it while others are stored; without one it is read when its turn comes
 */
export async function beginFile(
  { db, limits, words, bringer }: ImportTools,
  { name, ...source }: ImportSource,
  options: ImportOptions,
  reader: Reader | null,
): Promise<Begun> {
  const file: ImportedFile = { name, format: null, encoding: null, articles: 0, again: false, table: null }
  const failed = (error: unknown): Prepared => {
    const outcome = { file, articles: [], problems: [problemOf(error, name)] }
    return () => outcome
  }
  try {
    const bytes = Buffer.from(await source.bytes())
    const sha256 = createHash('sha256').update(bytes).digest('hex')
    const stored = () => (db === null ? null : again(db, bringer, sha256, file))
    const toRead = { name, bytes, isPasted: source.isPasted ?? false }
    const early = reader && (options.dryRun || stored() === null) ? reader.read(toRead) : null
    const prepare = async (): Promise<Prepared> => {
      try {
        const known = stored()
        if (known !== null && !options.dryRun) return () => known
        const contents = (await early) ?? (await readContents(toRead, { limits, words, options }))
        const { format, encoding } = contents
        const text = contents.kind === 'text' ? contents.text : null
        const job = { bringer, options, file: { sha256, name, format, encoding, bytes, text } }
        const started = { ...file, format, encoding, again: known !== null }
        return (target, before) => {
          // The file before this one may have been the same.
          const twin = target instanceof DryArchive ? null : again(target.tx, bringer, sha256, file)
          return twin ?? settled(job, contents, target, started, choicesFrom(options, before))
        }
      } catch (error) {
        return failed(error)
      }
    }
    return { name, size: bytes.byteLength, prepare }
  } catch (error) {
    const prepared = failed(error)
    return { name, size: 0, prepare: async () => prepared }
  }
}

/**
 * What there is to say of a file whose very bytes are stored; null for a new one, and where somebody else's limits may
 * have left out of it what this person can bring.
 */
function again(db: Database | Transaction, bringer: Bringer, sha256: string, file: ImportedFile): FileOutcome | null {
  const known = knownFile(db, sha256)
  if (known === null || !isWholeFor(bringer, known.person)) return null
  return { file: { ...file, again: true, articles: known.articles }, articles: [], problems: [] }
}

function settled(job: FileJob, contents: Contents, target: Target, file: ImportedFile, choices: Choices): FileOutcome {
  const done = settleContents(job, contents, target, choices)
  const missing = contents.notRead.map((where) => ({ code: 'notRead', where, values: {} }))
  return {
    file: { ...file, ...done.file, articles: done.articles.length },
    articles: done.articles,
    problems: [...done.problems, ...missing].map((problem) => ({ file: file.name, ...problem })),
  }
}

/**
 * What kept a file from being imported, for its outcome.
 * @throws the error itself where it is the database's: then no other file can be stored either
 */
export function problemOf(error: unknown, file: string): Problem {
  if (error instanceof ImportFault) return { file, code: error.code, where: error.where, values: error.values }
  if (error instanceof InvalidRecord) {
    return { file, code: 'invalid', where: error.field, values: { field: error.field, value: error.value } }
  }
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  if (code.startsWith('SQLITE_') && !code.startsWith('SQLITE_CONSTRAINT')) throw error
  tellError(error)
  return { file, code: 'failed', where: null, values: {} }
}

/** The choice for the article at a place in this file; the answer counts them through all files. */
function choicesFrom({ choices, duplicates }: ImportOptions, before: number): Choices {
  return (i) => choices[String(before + i)] ?? duplicates ?? undefined
}
