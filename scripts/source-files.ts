import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'

/** The files that belong to the project, new ones included; paths are relative to its folder. */
export function projectFiles(...patterns: string[]): string[] {
  const options = ['ls-files', '-z', '--cached', '--others', '--exclude-standard', '--', ...patterns]
  const listed = execFileSync('git', options, { encoding: 'utf8', maxBuffer: 64 * 2 ** 20 })
  return [...new Set(listed.split('\0'))].filter((path) => path !== '' && existsSync(path))
}
