import { statSync } from 'node:fs'
import type { ImportSource } from '@/imports/import-tools'
import { fileSource, sourcesIn } from '@/imports/sources-in'
import { usage } from '@/scripts/import-arguments'

/**
 * The files that paths name, in the order given, and of a folder all that can be read.
 * @throws Stop where a path does not exist, or a folder holds nothing readable
 */
export function sourcesOf(paths: string[]): ImportSource[] {
  return paths.flatMap((path) => {
    const stat = statSync(path, { throwIfNoEntry: false })
    if (stat === undefined) throw usage('noSuchFile', { path })
    if (!stat.isDirectory()) return [fileSource(path)]
    const files = sourcesIn(path)
    if (files.length === 0) throw usage('emptyFolder', { path })
    return files
  })
}
