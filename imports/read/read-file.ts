import type { PageHead } from '@/domain/articles/page-article'
import { detectFormat } from '@/imports/read/detect-format'
import { ImportFault } from '@/imports/read/import-fault'
import type { Limits } from '@/imports/read/limits'
import { readCsv } from '@/imports/read/read-csv'
import { readDocx } from '@/imports/read/read-docx'
import { readHtml } from '@/imports/read/read-html'
import { readPdf } from '@/imports/read/read-pdf'
import { readPlainText } from '@/imports/read/read-plain-text'
import { readXlsx } from '@/imports/read/read-xlsx'

/** How a text file's bytes were read. */
export const ENCODINGS = ['UTF-8', 'UTF-16LE', 'UTF-16BE', 'GB18030', 'Big5'] as const
export type Encoding = (typeof ENCODINGS)[number]

/** A text out of a file. Headings stand in it as Markdown headings. */
export interface ReadText {
  kind: 'text'
  format: 'txt' | 'md' | 'html' | 'docx' | 'pdf'
  /** Null where the format itself says it. */
  encoding: Encoding | null
  text: string
  /** What the file says of itself outside its text. */
  head: PageHead
  /** Pages without any text, such as scans, in a file that has text on others. */
  notRead: string[]
}

/** A table out of a file. */
export interface ReadTable {
  kind: 'table'
  format: 'csv' | 'xlsx'
  encoding: Encoding | null
  /** The headings, each once and none empty. */
  columns: string[]
  /** As many cells in each row as there are columns. Dates as YYYY-MM-DD. */
  rows: string[][]
  /** Where each row stands in its file: 12, or 活动!12 for a sheet's row. */
  places: string[]
  /** Sheets that hold something else. */
  notRead: string[]
}

/**
 * Reads a file's bytes: its format by its content first, then by its name.
 * @throws ImportFault where the file cannot be read
 */
export async function readFile(name: string, bytes: Uint8Array, limits: Limits): Promise<ReadText | ReadTable> {
  if (bytes.byteLength === 0) throw new ImportFault('empty')
  if (bytes.byteLength > limits.bytes) {
    throw new ImportFault('tooLarge', null, { size: megabytes(bytes.byteLength), limit: megabytes(limits.bytes) })
  }
  const format = await detectFormat(name, bytes, limits)
  if (format === 'docx') return readDocx(bytes)
  if (format === 'xlsx') return readXlsx(bytes, limits)
  if (format === 'pdf') return readPdf(bytes)
  if (format === 'html') return readHtml(bytes)
  if (format === 'csv') return readCsv(bytes, limits)
  return readPlainText(bytes, format)
}

function megabytes(bytes: number): number {
  return Math.ceil((bytes / 1024 / 1024) * 10) / 10
}
