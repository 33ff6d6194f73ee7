import { existsSync, mkdtempSync, readFileSync, rmSync, statfsSync, writeFileSync } from 'node:fs'
import { cpus, platform, tmpdir, totalmem } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { prepareDatabase } from '@/db/prepare'
import { runCommand } from '@/scripts/console-words'
import { serving } from '@/scripts/with-server'
import { loadGenerated } from '@/seed/generated/load-generated'
import { type Measured, measure } from '@/tests/bench/scale/measure'
import { plotOf } from '@/tests/bench/scale/plot'
import { reportOf } from '@/tests/bench/scale/report'

const REPORT = 'docs/benchmarks.md'
const PLOT = 'docs/scale.svg'
/** Between these the report stands in the document. */
const MARKS = ['<!-- scale -->', '<!-- /scale -->'] as const

const YEARS = 10
const SEED = 1
/** Free bytes that stay, whatever is generated; and those that an activity takes while it is loaded. */
const SPARE = 5e9
const BYTES = 13_000

/**
 * `npm run bench:scale -- [--sizes 10000,100000] [--in FOLDER] [--write]`: generates databases, or takes those that are
 * in the folder already, and asks each what dashboards ask. Exit code 1 where an answer was wrong.
 */
await runCommand(async () => {
  const { values } = parseArgs({
    options: {
      sizes: { type: 'string', default: '10000,100000,1000000,10000000' },
      in: { type: 'string' },
      write: { type: 'boolean', default: false },
    },
  })
  const folder = values.in ?? mkdtempSync(join(tmpdir(), 'gongji-scale-'))
  process.env.GONGJI_RATE_LIMIT = '1000000'
  process.env.GONGJI_BACKUPS = join(folder, 'copies')
  try {
    const measured: Measured[] = []
    for (const size of values.sizes.split(',').map(Number)) {
      const path = join(folder, `generated-${size}.db`)
      const { bavail, bsize } = statfsSync(folder)
      if (!existsSync(path) && bavail * bsize < size * BYTES + SPARE) {
        console.log(`${size}: left out, it needs ${Math.round((size * BYTES) / 1e9)} GB`)
        continue
      }
      const loaded = await fill(path, size)
      const one = await serving(path, (server) => measure(server, loaded, console.log))
      measured.push(one)
      for (const line of reportOf([one])) console.log(line)
      for (const line of one.wrong) console.error(`wrong: ${line}`)
      if (one.wrong.length > 0) process.exitCode = 1
    }
    const lines = reportOf(measured)
    console.log(lines.join('\n'))
    if (values.write) writeReport(lines, measured)
  } finally {
    if (values.in === undefined) rmSync(folder, { recursive: true, force: true })
  }
})

/** @returns the seconds it took; null where all was there */
async function fill(path: string, activities: number): Promise<number | null> {
  const db = prepareDatabase(path)
  const start = performance.now()
  let commits = 0
  for await (const _there of loadGenerated(db, { activities, years: YEARS, seed: SEED }, false, new Date()))
    commits += 1
  db.$client.close()
  return commits > 1 ? Math.round((performance.now() - start) / 1000) : null
}

function writeReport(lines: readonly string[], measured: readonly Measured[]): void {
  const machine = `${cpus().length} cores, ${Math.round(totalmem() / 2 ** 30)} GB, ${platform()}`
  const text = readFileSync(REPORT, 'utf8')
  const [start, end] = MARKS.map((mark) => text.indexOf(mark)) as [number, number]
  const own = [
    MARKS[0],
    '',
    `By \`npm run bench:scale -- --write\` on ${new Date().toISOString().slice(0, 10)}: ${machine}, Node.js ${process.versions.node}, production build, one process,`,
    `generated data of ${YEARS} years. Over HTTP, one question after the other, beside the bare SQL that asks the tables themselves.`,
    '',
    ...lines,
    '',
    '![The median of each question for each size of the database](scale.svg)',
    '',
  ]
  writeFileSync(REPORT, `${text.slice(0, start)}${own.join('\n')}\n${text.slice(end)}`)
  writeFileSync(PLOT, plotOf(measured))
}
