import { createHash } from 'node:crypto'
import type { Database } from '@/db/client'
import { knownFile } from '@/db/queries/imported-files'
import { InvalidRecord, type Transaction } from '@/db/writes/write'
import type { ImportedArticle, ImportedFile } from '@/domain/review/import-answer'
import { DryArchive } from '@/imports/archive'
import type { Settle, Target } from '@/imports/carry-out'
import type { ImportOptions, ImportSource, ImportTools, Problem } from '@/imports/import-tools'
import { prepareTable } from '@/imports/prepare-table'
import { prepareText } from '@/imports/prepare-text'
import { ImportFault } from '@/imports/read/import-fault'
import type { Limits } from '@/imports/read/limits'
import { type ReadTable, type ReadText, readFile } from '@/imports/read/read-file'

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

/**
 * Reads a file and everything in it, so that storing it takes the database only a moment. What is wrong with it is
 * part of its outcome.
 */
export async function prepareFile(tools: ImportTools, source: ImportSource, options: ImportOptions): Promise<Prepared> {
  const file: ImportedFile = { name: source.name, format: null, encoding: null, articles: 0, again: false, table: null }
  try {
    const bytes = Buffer.from(await source.bytes())
    const sha256 = createHash('sha256').update(bytes).digest('hex')
    const known = tools.db === null ? null : again(tools.db, sha256, file)
    if (known !== null && !options.dryRun) return () => known
    const read = await readSource(source, bytes, tools.limits)
    const { format, encoding } = read
    const text = read.kind === 'text' ? read.text : null
    const job = {
      words: tools.words,
      options,
      source: source.name,
      file: { sha256, name: source.name, format, encoding, bytes, text },
    }
    const settle = read.kind === 'text' ? prepareText(job, read) : prepareTable(job, read)
    const started = { ...file, format, encoding, again: known !== null }
    return (target, before) => {
      // The file before this one may have been the same.
      const twin = target instanceof DryArchive ? null : again(target.tx, sha256, file)
      return twin ?? settled(settle, target, started, read.notRead, choicesFrom(options, before))
    }
  } catch (error) {
    const outcome = { file, articles: [], problems: [problemOf(error, source.name)] }
    return () => outcome
  }
}

/** What there is to say of a file whose very bytes are stored; null for a new one. */
function again(db: Database | Transaction, sha256: string, file: ImportedFile): FileOutcome | null {
  const known = knownFile(db, sha256)
  return known && { file: { ...file, again: true, articles: known.articles }, articles: [], problems: [] }
}

function settled(
  settle: Settle,
  target: Target,
  file: ImportedFile,
  notRead: readonly string[],
  choices: ReturnType<typeof choicesFrom>,
): FileOutcome {
  const done = settle(target, choices)
  const missing = notRead.map((where) => ({ code: 'notRead', where, values: {} }))
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
  console.error(error)
  return { file, code: 'failed', where: null, values: {} }
}

/** A pasted text is what it is, whatever it begins with. */
async function readSource(source: ImportSource, bytes: Uint8Array, limits: Limits): Promise<ReadText | ReadTable> {
  if (!source.isPasted) return readFile(source.name, bytes, limits)
  const text = new TextDecoder().decode(bytes)
  if (text.trim() === '') throw new ImportFault('empty')
  const head = { publication: null, date: null, page: null, url: null }
  return { kind: 'text', format: 'txt', encoding: 'UTF-8', text, head, notRead: [] }
}

/** The choice for the article at a place in this file; the answer counts them through all files. */
function choicesFrom({ choices, duplicates }: ImportOptions, before: number) {
  return (i: number) => choices[String(before + i)] ?? duplicates ?? undefined
}
