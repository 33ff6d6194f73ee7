import { createWriteStream, existsSync, renameSync, rmSync, statSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { answerContext } from '@/app/answers/context'
import { fileName } from '@/app/files/file-name'
import { prepareFile } from '@/app/files/make-file'
import { databasePath } from '@/db/client'
import { DatabaseFault } from '@/db/faults'
import { prepareDatabase } from '@/db/prepare'
import { openSnapshot } from '@/db/snapshot'
import { OPERATOR } from '@/domain/people/viewer'
import { BadRequest } from '@/domain/statistics/filter-schema'
import type { Words } from '@/domain/vocabulary'
import { runCommand } from '@/scripts/console-words'
import { addressOf, portOf } from '@/scripts/port'
import { EXIT, type ReportArguments, readArguments, usage, usageOf } from '@/scripts/report-arguments'

/**
 * `npm run report -- --what … --format … --out …`: a file as the screen makes it, for schedules. It is written under
 * another name and renamed at the end, so that under its own name it is complete or not there.
 */
await runCommand(async (words) => {
  const asked = readArguments(process.argv.slice(2))
  if (asked === null) console.log(words('console.report.help'))
  else await makeReport(asked, words)
})

async function makeReport({ request, locale, out, force }: ReportArguments, words: Words): Promise<void> {
  const at = new Date()
  const database = expectDatabase()
  const db = openSnapshot(database)
  let unfinished: string | null = null
  const clear = () => {
    if (unfinished !== null) rmSync(unfinished, { force: true })
  }
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      clear()
      console.error(words('console.report.stopped'))
      process.exit(EXIT.stopped)
    })
  }
  try {
    const context = answerContext(locale, OPERATOR, db)
    const path = placeOf(out, fileName(request, at, context), force)
    const file = prepareFile(request, context, { at, origin: addressOf(portOf(process.env)) })
    unfinished = `${path}.${process.pid}.part`
    await file.write(createWriteStream(unfinished, { flush: true }), () => {})
    renameSync(unfinished, path)
    console.log(words('console.report.written', { path, title: file.title }))
  } catch (error) {
    clear()
    throw asStop(error)
  } finally {
    db.$client.close()
  }
}

/** The database brought to this version. One that is not there is a fault: a report of nothing would go unnoticed. */
function expectDatabase(): string {
  const path = databasePath()
  if (!existsSync(path)) throw new DatabaseFault('missing', path, '')
  prepareDatabase(path).$client.close()
  return path
}

/**
 * The file that is to be written.
 * @throws Stop where its folder is not there, or where it is there and may not be replaced
 */
function placeOf(out: string, name: string, force: boolean): string {
  const isFolder = statSync(out, { throwIfNoEntry: false })?.isDirectory() ?? /[\\/]$/.test(out)
  const path = resolve(isFolder ? join(out, name) : out)
  if (!existsSync(dirname(path))) throw usage('noFolder', { path: dirname(path) })
  if (existsSync(path) && !force) throw usage('exists', { path })
  return path
}

function asStop(error: unknown): unknown {
  if (error instanceof BadRequest) return usageOf(error)
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  if (!/^E(ACCES|DQUOT|FBIG|ISDIR|NOSPC|PERM|ROFS)$/.test(code)) return error
  return usage('cannotWrite', { detail: error instanceof Error ? error.message : code }, EXIT.fault)
}
