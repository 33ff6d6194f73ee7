/** The time and the database's revision that stand in the name of a copy. */
export interface CopyName {
  name: string
  at: Date
  revision: number
}

const NAME = /^gongji-(\d{4})(\d{2})(\d{2})T(\d{2})(\d{2})(\d{2})Z-r(\d+)\.db$/

/** `gongji-20261122T180530Z-r812.db`: in the order of names the copies stand in the order of time (UTC). */
export function nameOfCopy(at: Date, revision: number): string {
  const time = at.toISOString().replace(/\.\d+/, '').replace(/[-:]/g, '')
  return `gongji-${time}-r${revision}.db`
}

/** Reads the name of a copy; null for any other file, which is left alone. */
export function readCopyName(name: string): CopyName | null {
  const [, year, month, day, hour, minute, second, revision] = NAME.exec(name) ?? []
  if (revision === undefined) return null
  const at = new Date(`${year}-${month}-${day}T${hour}:${minute}:${second}Z`)
  return Number.isNaN(at.getTime()) ? null : { name, at, revision: Number(revision) }
}
