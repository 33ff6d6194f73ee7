import { parseArgs } from 'node:util'
import { databasePath } from '@/db/client'
import { chainFindings, chainHead, linkAt } from '@/db/integrity/chain'
import { examined } from '@/db/integrity/examine'
import { openOfThisVersion } from '@/db/this-version'
import { runCommand, Stop } from '@/scripts/console-words'
import { findingLine } from '@/scripts/finding-line'

/**
 * `npm run verify [-- [--link NUMBER:LINK] FILE]`: whether the history is as it was entered. The last link that it tells
 * is to be noted elsewhere; given again with `--link`, it shows that nothing up to there was made anew.
 * Exit code 0: whole; 1: something found, or the file cannot be read; 2: wrong use.
 */
await runCommand((words) => {
  const { path, noted } = readArguments()
  const db = openOfThisVersion(path)
  try {
    let found = 0
    const tell = (line: string) => {
      found += 1
      console.log(line)
    }
    for (const finding of chainFindings(db)) tell(findingLine(finding, words))
    if (noted !== null) {
      const now = linkAt(db, noted.id)
      if (now !== noted.link)
        tell(words('console.verify.otherLink', { ...noted, now: now ?? words('console.verify.none') }))
    }
    const head = chainHead(db)
    const last = head === null ? words('console.verify.none') : `${head.id}:${head.link}`
    console.log(
      words(found === 0 ? 'console.verify.whole' : 'console.verify.found', { ...examined(db), found, head: last }),
    )
    if (found > 0) process.exitCode = 1
  } finally {
    db.$client.close()
  }
})

/** @throws Stop for wrong use */
function readArguments(): { path: string; noted: { id: number; link: string } | null } {
  try {
    const { values, positionals } = parseArgs({ options: { link: { type: 'string' } }, allowPositionals: true })
    const [path = databasePath(), ...more] = positionals
    const [, id, link] = /^(\d{1,15}):([0-9a-f]{64})$/.exec(values.link ?? '') ?? []
    if (more.length > 0 || (values.link !== undefined && link === undefined)) throw new Error('use')
    return { path, noted: link === undefined ? null : { id: Number(id), link } }
  } catch {
    throw new Stop('verifyUse', {}, 2)
  }
}
