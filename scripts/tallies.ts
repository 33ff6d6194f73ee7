import { configure, connect, databasePath } from '@/db/client'
import { examined } from '@/db/integrity/examine'
import { openOfThisVersion } from '@/db/this-version'
import { rebuildTallies } from '@/db/writes/rebuild-tallies'
import { runCommand, Stop } from '@/scripts/console-words'

/**
 * `npm run tallies [-- FILE]`: makes what statistics are added up from anew, from the records of a database. The server may
 * run; its changes wait meanwhile. Exit code 0: made; 1: the file cannot be used; 2: wrong use.
 */
await runCommand((words) => {
  const [path = databasePath(), ...more] = process.argv.slice(2)
  if (path.startsWith('-') || more.length > 0) throw new Stop('talliesUse', {}, 2)
  openOfThisVersion(path).$client.close()
  const db = configure(connect(path, true))
  try {
    rebuildTallies(db)
    console.log(words('console.tallies.made', { path, ...examined(db) }))
  } finally {
    db.$client.close()
  }
})
