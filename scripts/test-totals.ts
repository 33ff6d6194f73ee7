import { existsSync, readFileSync } from 'node:fs'
import { z } from 'zod'

const vitestReport = z.object({
  numPassedTests: z.number(),
  numFailedTests: z.number(),
  testResults: z.array(z.object({ status: z.string(), assertionResults: z.array(z.unknown()) })),
})

const playwrightReport = z.object({
  stats: z.object({ expected: z.number(), unexpected: z.number(), flaky: z.number() }),
  errors: z.array(z.unknown()),
})

interface Totals {
  passed: number
  failed: number
}

/** A file of tests that could not even be loaded has no test of its own to fail; it counts as one. */
function vitestTotals(report: z.infer<typeof vitestReport>): Totals {
  const broken = report.testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && !assertionResults.length,
  )
  return { passed: report.numPassedTests, failed: report.numFailedTests + broken.length }
}

function playwrightTotals({ stats, errors }: z.infer<typeof playwrightReport>): Totals {
  return { passed: stats.expected + stats.flaky, failed: stats.unexpected + errors.length }
}

/** A report that is missing or broken means tests that did not run: one failure. */
function totalsIn<Report>(path: string, schema: z.ZodType<Report>, count: (report: Report) => Totals): Totals {
  if (!existsSync(path)) return { passed: 0, failed: 1 }
  const report = schema.safeParse(JSON.parse(readFileSync(path, 'utf8')))
  return report.success ? count(report.data) : { passed: 0, failed: 1 }
}

const totals = [
  totalsIn('test-results/vitest.json', vitestReport, vitestTotals),
  totalsIn('test-results/playwright.json', playwrightReport, playwrightTotals),
]
const sum = (key: keyof Totals) => totals.reduce((total, each) => total + each[key], 0)
console.log(`${sum('passed')} passed, ${sum('failed')} failed`)
if (sum('failed') > 0) process.exitCode = 1
