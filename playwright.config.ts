import { defineConfig } from '@playwright/test'
import { BROWSER_FLAGS } from '@/scripts/browser-flags'
import { SIGNED_IN } from '@/tests/e2e/support/sign-in'

/** Set by `npm run test:e2e`, which starts the product and finds a browser. */
const { CHROME_PATH, GONGJI_ADDRESS } = process.env

/** Specs that store records: they run after those that compare what is bundled with its known totals. */
const STORING =
  /\/(?:reviewer|importer|settings|settings-denominators|reports|changes|views|manager-day|people|history)\.spec\.ts$/

export default defineConfig({
  testDir: 'tests/e2e',
  projects: [
    { name: 'joining', testMatch: /join\.setup\.ts$/ },
    { name: 'reading', testMatch: /\.spec\.ts$/, testIgnore: STORING, dependencies: ['joining'] },
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
    storageState: SIGNED_IN,
    viewport: { width: 1440, height: 900 },
    trace: 'off',
    launchOptions: { executablePath: CHROME_PATH, args: BROWSER_FLAGS },
  },
})
