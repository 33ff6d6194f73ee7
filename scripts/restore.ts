import { resolve } from 'node:path'
import { putBack } from '@/db/backup/put-back'
import { databasePath } from '@/db/client'
import { runCommand, Stop } from '@/scripts/console-words'
import { findingLine } from '@/scripts/finding-line'

/**
 * `npm run restore -- FILE`: puts a copy in the place of the database, which is kept beside it. The server must not run.
 * Exit code 0: done; 1: refused, everything is as it was; 2: wrong use.
 */
await runCommand((words) => {
  const [copy, ...more] = process.argv.slice(2)
  if (copy === undefined || copy.startsWith('-') || more.length > 0) throw new Stop('restoreUse', {}, 2)
  const path = databasePath()
  const result = putBack(resolve(copy), path, new Date())
  if (result.done) {
    console.log(words('console.restore.done', { copy, path }))
    if (result.kept !== null) console.log(words('console.restore.kept', { kept: result.kept }))
    return
  }
  for (const finding of result.findings) console.error(findingLine(finding, words))
  throw new Stop('unsoundCopy', { path: copy })
})
