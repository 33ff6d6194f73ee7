import type { Database } from '@/db/client'
import type { ImportRequest } from '@/domain/review/import-answer'
import type { Bringer } from '@/imports/bringer'
import type { Limits } from '@/imports/read/limits'
import type { TableWords } from '@/imports/table-words'

/** A file to import, or a text that somebody pasted. Its bytes are asked for when its turn comes. */
export interface ImportSource {
  name: string
  bytes: () => Uint8Array | Promise<Uint8Array>
  isPasted?: boolean
}

/** What a person asked for, beside the files. */
export type ImportOptions = Omit<ImportRequest, 'texts'>

/** What an import works with. */
export interface ImportTools {
  bringer: Bringer
  /** Null for a dry run that knows of no stored articles. */
  db: Database | null
  limits: Limits
  /** When, as an argument. */
  at: Date
  /** What the cells of a table may say. */
  words: TableWords
}

/** Something that kept a file, or a part of it, from being imported. The words are `import.problem.<code>`. */
export interface Problem {
  file: string
  code: string
  where: string | null
  values: Record<string, string | number>
}

/** Files that are stored with one commit: each commit costs as much as a file. */
export const FILES_OF_A_COMMIT = 50
