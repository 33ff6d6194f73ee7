/** Why a database file cannot be used. Each has a line of its own in the messages under `console.database`. */
export type DatabaseFaultCode =
  | 'missing'
  | 'newer-version'
  | 'older-version'
  | 'foreign-database'
  | 'not-a-database'
  | 'read-only'
  | 'busy'
  | 'full'
  | 'unreadable'

export class DatabaseFault extends Error {
  constructor(
    readonly code: DatabaseFaultCode,
    readonly path: string,
    readonly detail: string,
  ) {
    super(`${code}: ${path}: ${detail}`)
    this.name = 'DatabaseFault'
  }
}

const CODES: [RegExp, DatabaseFaultCode][] = [
  [/^SQLITE_NOTADB/, 'not-a-database'],
  [/^SQLITE_BUSY|^SQLITE_LOCKED/, 'busy'],
  [/^SQLITE_FULL|^ENOSPC|^EDQUOT/, 'full'],
  [/^SQLITE_READONLY|^SQLITE_CANTOPEN|^EACCES|^EROFS|^EPERM|^ENOTDIR|^ENOENT|^EEXIST/, 'read-only'],
]

/** Turns an error of SQLite or the file system into a fault; anything unknown is `unreadable`, with its own words. */
export function asDatabaseFault(error: unknown, path: string): DatabaseFault {
  if (error instanceof DatabaseFault) return error
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  const known = CODES.find(([pattern]) => pattern.test(code))
  return new DatabaseFault(known?.[1] ?? 'unreadable', path, error instanceof Error ? error.message : String(error))
}
