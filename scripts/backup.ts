import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { backupFolder, makeCopy, rotate } from '@/db/backup/make-copy'
import { databasePath } from '@/db/client'
import { runCommand, Stop } from '@/scripts/console-words'
import { findingLine } from '@/scripts/finding-line'

/**
 * `npm run backup [-- --out FOLDER]`: a copy of the database while it is used, examined. Without `--out` it goes to the
 * folder of copies, from which those go that have outlived their use.
 * Exit code 0: made and sound; 1: not made, or made of a database in which something is wrong; 2: wrong use.
 */
await runCommand(async (words) => {
  const out = readOut()
  const folder = out ?? backupFolder(databasePath())
  const { path, revision, findings } = await makeCopy(databasePath(), folder, new Date())
  for (const finding of findings) console.error(findingLine(finding, words))
  console.log(words(findings.length === 0 ? 'console.backup.made' : 'console.backup.unsound', { path, revision }))
  if (findings.length > 0) process.exitCode = 1
  // Older copies may be the sound ones.
  if (out !== null || findings.length > 0) return
  for (const name of rotate(folder)) console.log(words('console.backup.gone', { name }))
})

/** @throws Stop for wrong use */
function readOut(): string | null {
  try {
    const { values } = parseArgs({ options: { out: { type: 'string' } } })
    return values.out === undefined ? null : resolve(values.out)
  } catch {
    throw new Stop('backupUse', {}, 2)
  }
}
