import { spawnSync } from 'node:child_process'

/**
 * Runs scripts of package.json one after the other, the later ones even where an earlier one fails.
 * @returns those that failed
 */
export function runScripts(names: readonly string[]): string[] {
  return names.filter((name) => {
    console.log(`\n▸ npm run ${name}`)
    return spawnSync('npm', ['run', '--silent', name], { stdio: 'inherit' }).status !== 0
  })
}
