import type { ImportOptions, ImportTools } from '@/imports/import-tools'
import { ImportFault } from '@/imports/read/import-fault'
import type { Limits } from '@/imports/read/limits'
import { type ReadTable, type ReadText, readFile } from '@/imports/read/read-file'
import { type TableContents, tableContents } from '@/imports/table-contents'
import { type TextContents, textContents } from '@/imports/text-contents'

export interface FileToRead {
  name: string
  bytes: Uint8Array
  /** A text that somebody pasted. */
  isPasted: boolean
}

/** By what all files of an import are read. */
export interface ReadingTerms extends Pick<ImportTools, 'limits' | 'words'> {
  options: ImportOptions
}

/** All that can be known of a file without the database: plain values, which can pass from one thread to another. */
export type Contents = TextContents | TableContents

/**
 * Reads a file and everything in it.
 * @throws ImportFault where the file cannot be read
 */
export async function readContents(file: FileToRead, terms: ReadingTerms): Promise<Contents> {
  const read = await readSource(file, terms.limits)
  return read.kind === 'text' ? textContents(read, terms.options) : tableContents(read, terms, file.name)
}

/** A pasted text is what it is, whatever it begins with. */
async function readSource({ name, bytes, isPasted }: FileToRead, limits: Limits): Promise<ReadText | ReadTable> {
  if (!isPasted) return readFile(name, bytes, limits)
  const text = new TextDecoder().decode(bytes)
  if (text.trim() === '') throw new ImportFault('empty')
  const head = { publication: null, date: null, page: null, url: null }
  return { kind: 'text', format: 'txt', encoding: 'UTF-8', text, head, notRead: [] }
}
