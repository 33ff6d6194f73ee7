import { databasePath } from '@/db/client'
import { examined, findingsIn } from '@/db/integrity/examine'
import { openOfThisVersion } from '@/db/this-version'
import { runCommand, Stop } from '@/scripts/console-words'
import { findingLine } from '@/scripts/finding-line'

/**
 * `npm run integrity [-- FILE]`: examines a database, by default that of the product, and changes nothing in it. Every
 * finding is a line. Exit code 0: nothing found; 1: something found, or the file cannot be read; 2: wrong use.
 */
await runCommand((words) => {
  const [path = databasePath(), ...more] = process.argv.slice(2)
  if (path.startsWith('-') || more.length > 0) throw new Stop('integrityUse', {}, 2)
  const db = openOfThisVersion(path)
  try {
    let found = 0
    for (const finding of findingsIn(db)) {
      found += 1
      console.log(findingLine(finding, words))
    }
    console.log(
      words(found === 0 ? 'console.integrity.sound' : 'console.integrity.found', { found, path, ...examined(db) }),
    )
    if (found > 0) process.exitCode = 1
  } finally {
    db.$client.close()
  }
})
