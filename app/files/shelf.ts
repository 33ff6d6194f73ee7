import { randomBytes } from 'node:crypto'
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { z } from 'zod'
import { FileFault } from '@/app/files/file-fault'
import { databasePath } from '@/db/client'
import { reportItemSchema } from '@/domain/reports/file-answers'

/** Older files make room for newer ones. */
const KEPT = 100

/** What the shelf notes of a file, beside the file itself. What went wrong is noted by its code: readers differ. */
const entrySchema = reportItemSchema.omit({ progress: true, error: true }).extend({
  fault: z.string().nullable(),
  detail: z.string(),
  /** Whose it is; null for who was not signed in. */
  maker: z.string().nullable().default(null),
  /** What of the unpublished the maker could see, as text. */
  sight: z.string().default('"published"'),
})
export type Entry = z.infer<typeof entrySchema>

/** The recent files lie beside the database that they are about. */
export function shelfFolder(): string {
  return join(/* turbopackIgnore: true */ dirname(databasePath()), 'reports')
}

/** A name for a new entry: in the order of time, and not to be guessed. */
export function newId(at: Date): string {
  return `${at.toISOString().replace(/[-:.Z]/g, '')}-${randomBytes(4).toString('hex')}`
}

/** Where the finished file of an entry lies. */
export function shelfFile({ id, format }: Pick<Entry, 'id' | 'format'>): string {
  return join(/* turbopackIgnore: true */ shelfFolder(), `${id}.${format}`)
}

/** Where it lies until it is finished. */
export function unfinishedFile(entry: Pick<Entry, 'id' | 'format'>): string {
  return `${shelfFile(entry)}.part`
}

function noteFile(id: string): string {
  return join(/* turbopackIgnore: true */ shelfFolder(), `${id}.json`)
}

/**
 * Notes a new entry or a change of one. The note is there as a whole or as it was before.
 * @throws FileFault where the folder cannot be written to
 */
export function note(entry: Entry): void {
  const path = noteFile(entry.id)
  try {
    mkdirSync(shelfFolder(), { recursive: true })
    writeFileSync(`${path}.part`, JSON.stringify(entry, null, 2))
    renameSync(`${path}.part`, path)
  } catch (error) {
    throw new FileFault('cannotWrite', `${shelfFolder()}: ${error instanceof Error ? error.message : error}`)
  }
}

/** All entries, the newest first. Files that are none of the shelf's are passed over. */
export function entries(): Entry[] {
  return notedIds().flatMap((id) => entryOf(id) ?? [])
}

/** @returns null where there is no such entry */
export function entryOf(id: string): Entry | null {
  if (!/^[\w-]{1,60}$/.test(id)) return null
  try {
    const entry = entrySchema.safeParse(JSON.parse(readFileSync(noteFile(id), 'utf8')))
    return entry.success && entry.data.id === id ? entry.data : null
  } catch {
    return null
  }
}

/** Takes an entry off the shelf with all its files. */
export function takeOff(entry: Entry): void {
  for (const path of [noteFile(entry.id), unfinishedFile(entry), shelfFile(entry)]) rmSync(path, { force: true })
}

/** The entries for which there is no room any more. */
export function surplus(): Entry[] {
  return notedIds()
    .slice(KEPT)
    .flatMap((id) => entryOf(id) ?? [])
}

function notedIds(): string[] {
  try {
    const notes = readdirSync(shelfFolder()).filter((name) => name.endsWith('.json'))
    return notes
      .map((name) => name.slice(0, -'.json'.length))
      .sort()
      .reverse()
  } catch {
    return []
  }
}
