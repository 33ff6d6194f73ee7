import { engines } from '@/package.json'
import { Stop } from '@/scripts/console-words'

/**
 * Makes sure that this Node.js is new enough.
 * @param version as process.versions.node says it
 * @throws Stop where it is older than `engines` in package.json asks for
 */
export function expectNode(version: string): void {
  const needed = engines.node.replace('>=', '')
  const [major = 0, minor = 0] = version.split('.').map(Number)
  const [neededMajor = 0, neededMinor = 0] = needed.split('.').map(Number)
  if (major < neededMajor || (major === neededMajor && minor < neededMinor)) {
    throw new Stop('oldNode', { version, needed })
  }
}
