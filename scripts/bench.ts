import { writeFileSync } from 'node:fs'
import { cpus, platform, totalmem } from 'node:os'
import { findBrowser } from '@/scripts/browser'
import { runCommand } from '@/scripts/console-words'
import { withServer } from '@/scripts/with-server'
import { benchApi } from '@/tests/bench/api'
import { benchSizes } from '@/tests/bench/javascript'
import { benchScreens } from '@/tests/bench/lighthouse'

const FILE = 'docs/benchmarks.md'

await runCommand(async () => {
  const browser = findBrowser()
  const tables = await withServer(async ({ address, database }) => ({
    api: await benchApi(address, database),
    sizes: await benchSizes(address),
    screens: await benchScreens(address, browser),
  }))
  const lines = [
    '# Benchmarks',
    '',
    `Written by \`npm run bench\` on ${new Date().toISOString().slice(0, 10)}: ${machine()}, production build, bundled`,
    'data. Single runs on a shared machine: orders of magnitude, and ratios within one run.',
    '',
    '## Answers of the API, beside the bare SQL of the same question',
    '',
    ...tables.api,
    '',
    '## What a first view loads',
    '',
    ...tables.sizes,
    '',
    '## Lighthouse, the median of three runs',
    '',
    ...tables.screens,
    '',
  ]
  writeFileSync(FILE, lines.join('\n'))
  console.log(lines.join('\n'))
})

/** The machine in general words. */
function machine(): string {
  return `${cpus().length} cores, ${Math.round(totalmem() / 2 ** 30)} GB, ${platform()}, Node.js ${process.versions.node}`
}
