import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { operatorNamed } from '@/imports/bringer'
import { importFiles } from '@/imports/import-files'
import type { ImportTools } from '@/imports/import-tools'
import type { FileOutcome } from '@/imports/prepare-file'
import { sourcesIn } from '@/imports/sources-in'

/** Where the user's own copies of the bundled pages lie. */
export const ORIGINALS = join(dirname(fileURLToPath(import.meta.url)), 'originals')

/** Stands in the history of what came from there. */
const ACTOR = 'seed/originals'

/**
 * Imports the files of the folder that were not imported before. An article that is stored as a digest gets its original
 * text; its figures stay verified where the original shows their words.
 * @returns what became of each new file; a file that cannot be read keeps nothing else
 */
export async function importOriginals(tools: Omit<ImportTools, 'bringer'>, folder = ORIGINALS): Promise<FileOutcome[]> {
  const options = {
    dryRun: false,
    publication: null,
    date: null,
    page: null,
    choices: {},
    duplicates: null,
    acceptConfident: false,
    mapping: null,
  }
  const outcomes: FileOutcome[] = []
  for await (const outcome of importFiles({ ...tools, bringer: operatorNamed(ACTOR) }, sourcesIn(folder), options)) {
    if (!outcome.file.again) outcomes.push(outcome)
  }
  return outcomes
}
