import { existsSync } from 'node:fs'
import { answerOf, explainProblem, tableWords } from '@/app/answers/imports'
import { type Database, databasePath } from '@/db/client'
import { prepareDatabase } from '@/db/prepare'
import { listAreas } from '@/db/queries/areas'
import { operatorNamed } from '@/imports/bringer'
import { importFiles } from '@/imports/import-files'
import type { FileOutcome } from '@/imports/prepare-file'
import { runCommand } from '@/scripts/console-words'
import { EXIT, readArguments } from '@/scripts/import-arguments'
import { importLimits } from '@/scripts/import-limits'
import { Progress } from '@/scripts/import-progress'
import { sourcesOf } from '@/scripts/import-sources'
import { prepareData } from '@/scripts/prepare-data'
import { bundledAreas } from '@/seed/load'

/**
 * `npm run import -- FILE…|FOLDER`: the import of the screen, for many files and for schedules. Each file is stored
 * whole or not at all, so a stopped run is taken up by running it again.
 */
await runCommand(async (words) => {
  const { paths, by, options, json } = readArguments(process.argv.slice(2))
  const sources = sourcesOf(paths)
  const limits = importLimits()
  if (!options.dryRun) await prepareData(words, () => {})
  const db = openFor(options.dryRun)
  const areas = db === null ? bundledAreas() : listAreas(db)
  const progress = new Progress(sources.length)
  const outcomes: FileOutcome[] = []
  const counts = { files: 0, again: 0, failed: 0, articles: 0, activities: 0, figures: 0, recognised: 0 }
  let isStopped = false
  process.once('SIGINT', () => {
    isStopped = true
    progress.clear()
    console.error(words('console.import.stopping'))
  })
  try {
    const tools = { db, limits, bringer: operatorNamed(by), at: new Date(), words: tableWords(areas) }
    for await (const outcome of importFiles(tools, sources, options)) {
      counts.files += 1
      count(counts, outcome)
      if (json) outcomes.push(outcome)
      else
        for (const problem of outcome.problems) {
          progress.clear()
          const { file, message } = explainProblem(problem, words)
          console.error(words('console.import.problem', { file, message }))
        }
      progress.show(counts.files, outcome.file.name)
      if (isStopped) break
    }
  } finally {
    progress.clear()
    db?.$client.close()
  }
  if (json) console.log(JSON.stringify(answerOf(outcomes, options.dryRun, words), null, 2))
  else console.log(words(options.dryRun ? 'console.import.wouldImport' : 'console.import.imported', counts))
  process.exitCode = exitCode(counts, isStopped)
})

/** A dry run knows the stored articles where there are some, and creates no database where there is none. */
function openFor(dryRun: boolean): Database | null {
  if (dryRun && !existsSync(databasePath())) return null
  return prepareDatabase(databasePath())
}

function count(counts: Record<string, number>, { file, articles, problems }: FileOutcome): void {
  const add = (key: string, n: number) => {
    counts[key] = (counts[key] ?? 0) + n
  }
  add('again', file.again ? 1 : 0)
  add('failed', problems.length > 0 && articles.length === 0 ? 1 : 0)
  add('articles', articles.length)
  add('recognised', articles.filter(({ recognised }) => recognised !== null).length)
  const activities = articles.flatMap((article) => article.activities)
  add('activities', activities.length)
  add('figures', activities.flatMap(({ figures }) => figures).length)
}

function exitCode({ files, failed }: { files: number; failed: number }, isStopped: boolean): number {
  if (isStopped) return EXIT.stopped
  if (failed === 0) return EXIT.done
  return failed === files ? EXIT.fault : EXIT.someFailed
}
