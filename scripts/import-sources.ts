import { type Dirent, readdirSync, readFileSync, statSync } from 'node:fs'
import { extname, join } from 'node:path'
import { FORMATS } from '@/domain/review/import-answer'
import type { ImportSource } from '@/imports/import-tools'
import { Stop } from '@/scripts/console-words'
import { EXIT } from '@/scripts/import-arguments'

const READABLE = new Set<string>([...FORMATS, 'htm', 'markdown', 'text'].map((format) => `.${format}`))

/**
 * The files that paths name, in the order given; of a folder, all that have a readable kind of name, hidden ones left
 * out, in the order of their names. Their bytes are read when their turn comes.
 * @throws Stop where a path does not exist, or a folder holds nothing readable
 */
export function sourcesOf(paths: string[]): ImportSource[] {
  return paths.flatMap((path) => {
    const stat = statSync(path, { throwIfNoEntry: false })
    if (stat === undefined) throw new Stop('import.noSuchFile', { path }, EXIT.usage)
    if (!stat.isDirectory()) return [fileSource(path)]
    const files = filesBelow(path)
    if (files.length === 0) throw new Stop('import.emptyFolder', { path }, EXIT.usage)
    return files.map(fileSource)
  })
}

/** The readable files of a folder and the folders in it, by name. */
export function filesBelow(folder: string): string[] {
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

function fileSource(path: string): ImportSource {
  return { name: path, bytes: () => readFileSync(path) }
}
