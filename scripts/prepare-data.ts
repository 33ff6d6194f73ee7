import { explainProblem, tableWords } from '@/app/answers/imports'
import { databasePath } from '@/db/client'
import { asDatabaseFault } from '@/db/faults'
import { prepareDatabase } from '@/db/prepare'
import { listAreas } from '@/db/queries/areas'
import { generatedMark } from '@/db/queries/generated-mark'
import type { Words } from '@/domain/vocabulary'
import { importLimits } from '@/scripts/import-limits'
import { SeedFault } from '@/seed/faults'
import { loadSeed } from '@/seed/load'
import { importOriginals } from '@/seed/originals'

/**
 * Creates or migrates the database, loads what is bundled and not there yet, then the user's own copies of the bundled
 * pages. What was done is told line by line; a page that cannot be read is told too and stops nothing.
 * @throws DatabaseFault, SeedFault, Stop for a wrong setting; the bundled data is then as it was
 */
export async function prepareData(words: Words, tell: (line: string) => void): Promise<void> {
  const limits = importLimits()
  const path = databasePath()
  const db = prepareDatabase(path)
  try {
    // Real data is not mixed into generated one either.
    if (generatedMark(db)?.amongReal === false) return tell(words('console.seed.skipped', { path }))
    const { created, unchanged } = loadSeed(db, new Date())
    tell(words(created === 0 ? 'console.seed.nothingNew' : 'console.seed.loaded', { created, unchanged, path }))
    const tools = { db, limits, at: new Date(), words: tableWords(listAreas(db)) }
    for (const { file, articles, problems } of await importOriginals(tools)) {
      const recognised = articles.filter((article) => article.recognised !== null).length
      tell(words('console.originals.imported', { file: file.name, articles: articles.length, recognised }))
      for (const problem of problems) {
        tell(
          words('console.originals.problem', { file: problem.file, message: explainProblem(problem, words).message }),
        )
      }
    }
  } catch (error) {
    throw error instanceof SeedFault ? error : asDatabaseFault(error, path)
  } finally {
    db.$client.close()
  }
}
