import { databasePath } from '@/db/client'
import { examined, findingsIn } from '@/db/integrity/examine'
import type { Finding } from '@/db/integrity/finding'
import { openSnapshot } from '@/db/snapshot'
import type { Words } from '@/domain/vocabulary'
import { runCommand, Stop } from '@/scripts/console-words'

/**
 * `npm run integrity [-- FILE]`: examines a database, by default that of the product, and changes nothing in it. Every
 * finding is a line. Exit code 0: nothing found; 1: something found, or the file cannot be read; 2: wrong use.
 */
await runCommand((words) => {
  const [path = databasePath(), ...more] = process.argv.slice(2)
  if (path.startsWith('-') || more.length > 0) throw new Stop('integrityUse', {}, 2)
  const db = openSnapshot(path)
  try {
    let found = 0
    for (const finding of findingsIn(db)) {
      found += 1
      console.log(lineOf(finding, words))
    }
    console.log(
      words(found === 0 ? 'console.integrity.sound' : 'console.integrity.found', { found, path, ...examined(db) }),
    )
    if (found > 0) process.exitCode = 1
  } finally {
    db.$client.close()
  }
})

function lineOf({ kind, entity, id, detail }: Finding, words: Words): string {
  const record = words('integrity.record', { entity: words(`integrity.entity.${entity}`), id })
  return words('integrity.line', { record, finding: words(`integrity.finding.${kind}`), detail })
}
