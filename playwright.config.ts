import { defineConfig } from '@playwright/test'
import { BROWSER_FLAGS } from '@/scripts/browser-flags'

/** Set by `npm run test:e2e`, which starts the product and finds a browser. */
const { CHROME_PATH, GONGJI_ADDRESS } = process.env

/** Specs that store records: they run after those that compare what is bundled with its known totals. */
const STORING = /\/(?:reviewer|importer|settings|settings-denominators|reports|changes|views|manager-day)\.spec\.ts$/

export default defineConfig({
  testDir: 'tests/e2e',
  projects: [
    { name: 'reading', testIgnore: STORING },
    { name: 'storing', testMatch: STORING, dependencies: ['reading'] },
  ],
  outputDir: 'test-results/browser',
  workers: 2,
  fullyParallel: true,
  forbidOnly: true,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: [['list'], ['json', { outputFile: 'test-results/playwright.json' }]],
  use: {
    baseURL: GONGJI_ADDRESS,
    viewport: { width: 1440, height: 900 },
    trace: 'off',
    launchOptions: { executablePath: CHROME_PATH, args: BROWSER_FLAGS },
  },
})
