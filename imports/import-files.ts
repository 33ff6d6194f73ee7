import { createHash } from 'node:crypto'
import { knownFile } from '@/db/queries/imported-files'
import { InvalidRecord } from '@/db/writes/write'
import { splitPage } from '@/domain/articles/split-page'
import { extract } from '@/domain/extraction/extract'
import type { ImportedArticle, ImportedFile } from '@/domain/review/import-answer'
import { answerArticle } from '@/imports/answer-article'
import { type Archive, DryArchive } from '@/imports/archive'
import { carryOut, type Done, type FileJob, type StoredBytes } from '@/imports/carry-out'
import { importTable } from '@/imports/import-table'
import type { ImportOptions, ImportSource, ImportTools, Problem } from '@/imports/import-tools'
import { type ArticlePlan, planArticle, recordsOf } from '@/imports/plan-article'
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
 * Imports files one after the other. Each is stored whole with all that was read from it, or not at all; what is wrong
 * with one does not keep the next. A file whose very bytes were imported before is not stored again, so that an
 * interrupted import can simply be run once more.
 */
export async function* importFiles(
  tools: ImportTools,
  sources: Iterable<ImportSource> | AsyncIterable<ImportSource>,
  options: ImportOptions,
): AsyncGenerator<FileOutcome> {
  const dry = options.dryRun || tools.db === null ? new DryArchive(tools.db) : null
  const sqlite = dry === null ? tools.db?.$client : undefined
  // A commit need not reach the disk before the next file is read: what a power cut takes is imported by the next run.
  sqlite?.pragma('synchronous = NORMAL')
  try {
    let articles = 0
    for await (const source of sources) {
      const outcome = await importFile(tools, source, options, dry, articles)
      articles += outcome.articles.length
      yield outcome
    }
  } finally {
    // Before the import is said to be done, all of it is on the disk.
    sqlite?.pragma('synchronous = FULL')
    sqlite?.pragma('wal_checkpoint(PASSIVE)')
  }
}

async function importFile(
  tools: ImportTools,
  source: ImportSource,
  options: ImportOptions,
  dry: DryArchive | null,
  articlesBefore: number,
): Promise<FileOutcome> {
  const file: ImportedFile = { name: source.name, format: null, encoding: null, articles: 0, again: false, table: null }
  const problem = (code: string, where: string | null = null, values: Problem['values'] = {}) => ({
    file: source.name,
    code,
    where,
    values,
  })
  try {
    const bytes = await source.bytes()
    const sha256 = createHash('sha256').update(bytes).digest('hex')
    const known = tools.db && knownFile(tools.db, sha256)
    if (known && dry === null) {
      return { file: { ...file, again: true, articles: known.articles }, articles: [], problems: [] }
    }
    const read = await readSource(source, bytes, tools.limits)
    Object.assign(file, { format: read.format, encoding: read.encoding, again: known !== null && known !== undefined })
    const stored = {
      sha256,
      name: source.name,
      format: read.format,
      encoding: read.encoding,
      bytes: Buffer.from(bytes),
    }
    const choices = choicesFrom(options, articlesBefore)
    const job = { ...tools, options, dry, choices, source: source.name }
    const done = read.kind === 'text' ? importText(job, read, stored) : importTable(job, read, stored)
    const problems = [
      ...done.problems.map(({ code, where, values }) => problem(code, where, values)),
      ...read.notRead.map((where) => problem('notRead', where)),
    ]
    return { file: { ...file, ...done.file, articles: done.articles.length }, articles: done.articles, problems }
  } catch (error) {
    if (error instanceof ImportFault)
      return { file, articles: [], problems: [problem(error.code, error.where, error.values)] }
    if (error instanceof InvalidRecord) {
      const values = { field: error.field, value: error.value }
      return { file, articles: [], problems: [problem('invalid', error.field, values)] }
    }
    if (error instanceof Error && 'code' in error && String(error.code).startsWith('SQLITE_')) throw error
    console.error(error)
    return { file, articles: [], problems: [problem('failed')] }
  }
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

function importText(job: FileJob, read: ReadText, stored: StoredBytes): Done {
  const { publication, date, page } = job.options
  const head = {
    publication: publication ?? read.head.publication,
    date: date ?? read.head.date,
    page: page ?? read.head.page,
    url: read.head.url,
  }
  const split = splitPage(read.text, head).articles
  const articles = split.filter(({ body }) => body.trim() !== '')
  const problems = split
    .filter(({ body }) => body.trim() === '')
    .map(({ headline }) => ({ code: 'noBody', where: headline, values: {} }))
  if (split.length === 0) problems.push({ code: 'noArticle', where: null, values: {} })
  // Reading takes longer than storing: the database is not kept waiting for it.
  const readings = articles.map((article) => ({ article, extraction: extract({ ...article, year: null }) }))
  const plan = (archive: Archive, i: number): ArticlePlan | null => {
    const reading = readings[i]
    if (!reading) return null
    const { article, extraction } = reading
    const records: Parameters<typeof planArticle>[1] = (stored) => recordsOf(extraction, stored, archive)
    return planArticle(article, records, archive, job.choices(i), extraction.why?.value ?? null)
  }
  const plans = carryOut(job, { ...stored, text: read.text }, articles.length, plan)
  return { file: {}, articles: plans.map((each) => answerArticle(each, job.source, job.dry === null)), problems }
}
