import { type Dirent, existsSync, readdirSync, readFileSync } from 'node:fs'
import { extname, join } from 'node:path'
import { FORMATS } from '@/domain/review/import-answer'
import type { ImportSource } from '@/imports/import-tools'

const READABLE = new Set<string>([...FORMATS, 'htm', 'markdown', 'text'].map((format) => `.${format}`))

/**
 * The files of a folder and of the folders in it that have a readable kind of name, hidden ones left out, in the order of
 * their names; none where there is no such folder.
 */
export function sourcesIn(folder: string): ImportSource[] {
  return existsSync(folder) ? filesBelow(folder).map(fileSource) : []
}

/** A file on disk, read when its turn comes. */
export function fileSource(path: string): ImportSource {
  return { name: path, bytes: () => readFileSync(path) }
}

function filesBelow(folder: string): string[] {
  const entries = readdirSync(folder, { withFileTypes: true }).filter(({ name }) => !name.startsWith('.'))
  return entries.sort(byName).flatMap((entry) => {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) return filesBelow(path)
    return entry.isFile() && READABLE.has(extname(entry.name).toLowerCase()) ? [path] : []
  })
}

/** By code units: the same on every machine, whatever its language. */
function byName(a: Dirent, b: Dirent): number {
  return a.name < b.name ? -1 : 1
}
