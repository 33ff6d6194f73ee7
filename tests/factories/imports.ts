import { tableWords } from '@/app/answers/imports'
import type { Database } from '@/db/client'
import { listAreas } from '@/db/queries/areas'
import { importRequestSchema } from '@/domain/review/import-answer'
import { type Bringer, operatorNamed } from '@/imports/bringer'
import { importFiles } from '@/imports/import-files'
import type { ImportOptions, ImportSource } from '@/imports/import-tools'
import type { FileOutcome } from '@/imports/prepare-file'
import { readLimits } from '@/imports/read/limits'
import { NOW } from '@/tests/factories/database'

/** A file of a text. */
export function aFile(text: string, name = 'page.txt'): ImportSource {
  return { name, bytes: () => new TextEncoder().encode(text) }
}

/**
 * Imports files in this process, as the command does.
 * @param together how many files may share a commit; undefined as the command has it
 * @param bringer the operator of the machine unless said otherwise
 */
export async function importInto(
  db: Database,
  files: ImportSource[],
  options: Partial<ImportOptions> = {},
  together?: number,
  bringer: Bringer = operatorNamed('宣教干事'),
): Promise<FileOutcome[]> {
  const { texts: _texts, ...usual } = importRequestSchema.parse(options)
  const tools = { db, bringer, limits: readLimits(undefined), at: NOW, words: tableWords(listAreas(db)) }
  const outcomes: FileOutcome[] = []
  for await (const outcome of importFiles(tools, files, usual, together)) outcomes.push(outcome)
  return outcomes
}
