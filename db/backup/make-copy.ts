import {
  chmodSync,
  closeSync,
  existsSync,
  fsyncSync,
  openSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs'
import { dirname, join } from 'node:path'
import Sqlite from 'better-sqlite3'
import { type CopyName, nameOfCopy, readCopyName } from '@/db/backup/file-names'
import { superfluous } from '@/db/backup/rotation'
import { asDatabaseFault, DatabaseFault } from '@/db/faults'
import { findingsIn } from '@/db/integrity/examine'
import type { Finding } from '@/db/integrity/finding'
import { makeFolder, ONLY_OWNER } from '@/db/prepare'
import { databaseRevision } from '@/db/queries/database-revision'
import { openOfThisVersion } from '@/db/this-version'

/** A copy that was made, and what was found wrong in it: then the database itself has to be looked at. */
export interface Copy {
  path: string
  revision: number
  findings: Finding[]
}

/**
 * Copies a database while it is used, one state of it, and examines the copy. Until it is complete and on the disk it has
 * another name.
 * @param folder is made where it is missing
 * @param most findings that are given; of a broken database there may be very many
 * @throws DatabaseFault where the database cannot be read or the copy cannot be written; then no copy is left
 */
export async function makeCopy(from: string, folder: string, at: Date, most = 100): Promise<Copy> {
  if (!existsSync(from)) throw new DatabaseFault('missing', from, '')
  const part = join(folder, `.gongji-${process.pid}.part`)
  try {
    makeFolder(folder)
    clear(part)
    const source = new Sqlite(from, { readonly: true, fileMustExist: true })
    try {
      await source.backup(part)
    } finally {
      source.close()
    }
    chmodSync(part, ONLY_OWNER)
    single(part)
    const { revision, findings } = examine(part, most)
    const path = join(folder, nameOfCopy(at, revision))
    settle(part)
    renameSync(part, path)
    settle(folder)
    return { path, revision, findings }
  } catch (error) {
    throw asDatabaseFault(error, part)
  } finally {
    clear(part)
  }
}

/** The copies in a folder, the newest first; none where there is no folder yet. */
export function copiesIn(folder: string): CopyName[] {
  if (!existsSync(folder)) return []
  const copies = readdirSync(folder).flatMap((name) => readCopyName(name) ?? [])
  return copies.sort((a, b) => b.at.getTime() - a.at.getTime())
}

/** What is left of copies that were broken off, once they are surely not being made any more. */
const PART = /^\.gongji-\d+\.part/
const DAY_MS = 24 * 3600 * 1000

/**
 * Removes the copies that have outlived their use, as db/backup/rotation.ts has it, and what is left of those that were
 * broken off a day ago or longer.
 * @returns the names of the copies
 */
export function rotate(folder: string): string[] {
  for (const name of readdirSync(folder).filter((each) => PART.test(each))) {
    const path = join(folder, name)
    const changed = statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0
    if (Date.now() - changed >= DAY_MS) rmSync(path, { force: true })
  }
  const gone = superfluous(copiesIn(folder)).map(({ name }) => name)
  for (const name of gone) rmSync(join(folder, name), { force: true })
  return gone
}

/** A copy is one file: it needs no log beside it. */
function single(path: string): void {
  const sqlite = new Sqlite(path)
  sqlite.pragma('journal_mode = DELETE')
  sqlite.close()
}

function examine(path: string, most: number): { revision: number; findings: Finding[] } {
  const db = openOfThisVersion(path)
  try {
    const findings: Finding[] = []
    for (const finding of findingsIn(db)) if (findings.push(finding) >= most) break
    return { revision: databaseRevision(db), findings }
  } finally {
    db.$client.close()
  }
}

/** Has what was written on the disk, so that a power cut finds it there. */
export function settle(path: string): void {
  const descriptor = openSync(path, 'r')
  fsyncSync(descriptor)
  closeSync(descriptor)
}

function clear(part: string): void {
  for (const suffix of ['', '-journal', '-wal', '-shm']) rmSync(`${part}${suffix}`, { force: true })
}

/** Set to this, GONGJI_BACKUPS names no folder but says that the server makes no copies by itself. */
export const NO_DAILY_COPIES = 'off'

/** Where copies go: what GONGJI_BACKUPS names, else the folder `backups` beside the database. */
export function backupFolder(database: string): string {
  const named = process.env.GONGJI_BACKUPS
  return named && named !== NO_DAILY_COPIES ? named : join(dirname(database), 'backups')
}
