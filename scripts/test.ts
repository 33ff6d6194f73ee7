import { existsSync, readFileSync, rmSync } from 'node:fs'
import { runBrowserTests } from '@/scripts/browser-tests'
import { runCommand } from '@/scripts/console-words'
import { run } from '@/scripts/run'

const VITEST = 'test-results/vitest.json'
const PLAYWRIGHT = 'test-results/playwright.json'

interface Count {
  passed: number
  failed: number
}

await runCommand(async () => {
  for (const file of [VITEST, PLAYWRIGHT]) rmSync(file, { force: true })
  const unit = await run('vitest', ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${VITEST}`])
  const browser = await runBrowserTests([])
  const counts = [countVitest(), countPlaywright()]
  const sum = (pick: (count: Count) => number) => counts.reduce((total, count) => total + pick(count), 0)
  console.log(`\n${sum((count) => count.passed)} passed, ${sum((count) => count.failed)} failed`)
  process.exitCode = unit || browser
})

function countVitest(): Count {
  const report = readReport(VITEST)
  return report ? { passed: report.numPassedTests, failed: report.numFailedTests } : NOTHING_RAN
}

function countPlaywright(): Count {
  const report = readReport(PLAYWRIGHT)
  return report ? { passed: report.stats.expected, failed: report.stats.unexpected + report.stats.flaky } : NOTHING_RAN
}

/** A run that left no report died before its first test: that is one failure. */
const NOTHING_RAN: Count = { passed: 0, failed: 1 }

function readReport(path: string) {
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : null
}
