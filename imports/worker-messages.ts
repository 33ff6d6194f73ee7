import type { Bringer } from '@/imports/bringer'
import type { ImportOptions } from '@/imports/import-tools'
import type { FileOutcome } from '@/imports/prepare-file'
import type { Limits } from '@/imports/read/limits'
import type { TableWords } from '@/imports/table-words'

/** What the server asks its import process. */
export interface Work {
  /** The database file; null for a dry run without one. */
  database: string | null
  limits: Limits
  bringer: Bringer
  words: TableWords
  /** ISO 8601. */
  at: string
  options: ImportOptions
  /** How many files may share a commit. */
  together: number
  files: { name: string; bytes: Uint8Array; isPasted: boolean }[]
}

/** What the import process answers: that it has read a file, what became of it, that all is done or something failed. */
export type Report =
  | { kind: 'read' }
  | { kind: 'done'; outcome: FileOutcome }
  | { kind: 'end' }
  | { kind: 'failed'; code: string; message: string }
