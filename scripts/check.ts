import { run } from '@/scripts/run'

/** Everything that is asked of a change, cheapest first; the browser tests are `npm test`'s. */
const STEPS: [name: string, tool: string, args: string[]][] = [
  ['format', 'biome', ['format', '.']],
  ['lint and import directions', 'biome', ['lint', '--error-on-warnings', '.']],
  ['messages', 'tsx', ['scripts/check-messages.ts']],
  ['paths in the docs', 'tsx', ['scripts/check-docs.ts']],
  ['unused code', 'knip', []],
  ['build', 'tsx', ['scripts/build.ts']],
  ['types', 'tsc', ['--noEmit']],
  ['unit and integration tests', 'vitest', ['run', '--reporter=dot']],
]

const failed: string[] = []
for (const [name, tool, args] of STEPS) {
  console.log(`\n== ${name}`)
  if ((await run(tool, args)) !== 0) failed.push(name)
}
console.log(failed.length === 0 ? '\nAll checks passed.' : `\nFailed: ${failed.join(', ')}`)
process.exitCode = failed.length === 0 ? 0 : 1
