import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Stop } from '@/scripts/console-words'
import { ended, next } from '@/scripts/next'

/** What a build is made of. */
const SOURCES = [
  'app',
  'auth',
  'components',
  'db',
  'domain',
  'exports',
  'imports',
  'messages',
  'processes',
  'service',
  'next.config.ts',
  'proxy.ts',
  'package.json',
  'package-lock.json',
]

const STAMP = join('.next', 'gongji-sources')

/**
 * Builds the screens unless the last build was made of the very same sources.
 * @param announce is called before a build, which takes a while
 * @throws Stop where the build fails
 */
export async function buildIfChanged(announce: () => void): Promise<void> {
  const hash = hashOf(SOURCES)
  if (existsSync(STAMP) && readFileSync(STAMP, 'utf8') === hash) return
  announce()
  // A build that breaks off leaves a folder of neither the old sources nor the new ones.
  rmSync(STAMP, { force: true })
  if ((await ended(next('build'))) !== 0) throw new Stop('buildFailed')
  writeFileSync(STAMP, hash)
}

function hashOf(paths: string[]): string {
  const hash = createHash('sha256')
  for (const path of paths.flatMap(filesBelow)) hash.update(path).update('\0').update(readFileSync(path)).update('\0')
  return hash.digest('hex')
}

function filesBelow(path: string): string[] {
  if (statSync(path).isFile()) return [path]
  return readdirSync(path, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
}
