import { copyFileSync, existsSync, linkSync, renameSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import Sqlite from 'better-sqlite3'
import { settle } from '@/db/backup/make-copy'
import { asDatabaseFault, DatabaseFault } from '@/db/faults'
import { findingsIn } from '@/db/integrity/examine'
import type { Finding } from '@/db/integrity/finding'
import { makeFolder, prepareDatabase } from '@/db/prepare'

/** What putting a copy back came to. */
export type PutBack =
  | { done: true /** Where the database went that was there before; null where there was none. */; kept: string | null }
  | { done: false; findings: Finding[] }

/**
 * Puts a copy in the place of the database, which is kept beside it. The copy is examined first, after it was brought to
 * this version, and a database in use is left alone. At every moment the place holds the old one or the new one whole.
 * @throws DatabaseFault where the copy is no database of this product, the present one is in use, or the disk refuses
 */
export function putBack(copy: string, database: string, at: Date, most = 100): PutBack {
  if (!existsSync(copy)) throw new DatabaseFault('missing', copy, '')
  makeFolder(dirname(database))
  const coming = `${database}.coming-${process.pid}`
  try {
    copyFileSync(copy, coming)
    const db = prepareDatabase(coming)
    const findings: Finding[] = []
    for (const finding of findingsIn(db)) if (findings.push(finding) >= most) break
    db.$client.pragma('journal_mode = DELETE')
    db.$client.close()
    if (findings.length > 0) return { done: false, findings }
    settle(coming)
    const kept = existsSync(database) ? keep(database, at) : null
    renameSync(coming, database)
    settle(dirname(database))
    return { done: true, kept }
  } catch (error) {
    const fault = asDatabaseFault(error, copy)
    throw fault.path === coming ? new DatabaseFault(fault.code, copy, fault.detail) : fault
  } finally {
    for (const suffix of ['', '-journal', '-wal', '-shm']) rmSync(`${coming}${suffix}`, { force: true })
  }
}

/** Gives the present database a second name, under which it stays when its own goes to the copy. */
function keep(database: string, at: Date): string {
  const time = at.toISOString().replace(/\.\d+/, '').replace(/[-:]/g, '')
  const kept = join(dirname(database), `gongji-before-restore-${time}.db`)
  takeLogIn(database)
  secondName(database, kept)
  // Left only beside a file that SQLite cannot read: the log belongs to it, and must not be taken for that of the copy.
  for (const suffix of ['-wal', '-shm']) {
    if (existsSync(`${database}${suffix}`)) renameSync(`${database}${suffix}`, `${kept}${suffix}`)
  }
  return kept
}

function secondName(path: string, name: string): void {
  try {
    linkSync(path, name)
  } catch {
    // Not every file system has second names.
    copyFileSync(path, name)
  }
}

/**
 * Takes what lies in the log beside the file into it. SQLite allows that only to the last one who has the file open, so
 * that it also tells whether somebody else is at work on it. A damaged file is kept as it is.
 * @throws DatabaseFault where the file is in use
 */
function takeLogIn(database: string): void {
  let sqlite: Sqlite.Database | undefined
  try {
    sqlite = new Sqlite(database, { fileMustExist: true, timeout: 0 })
    sqlite.pragma('journal_mode = DELETE')
  } catch (error) {
    const fault = asDatabaseFault(error, database)
    if (fault.code === 'busy') throw fault
  } finally {
    sqlite?.close()
  }
}
