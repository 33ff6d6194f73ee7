import { test as base, expect } from '@playwright/test'
import type { Theme } from '@/components/layout/preferences'
import type { Locale } from '@/domain/vocabulary'
import { watchFaults } from '@/tests/e2e/support/watch-faults'

interface Options {
  /** What the reader has chosen; a test states another one by `test.use({ language: 'en' })`. */
  language: Locale
  theme: Theme
  /** Faults that the test brings about itself, such as the 404 of a page that is not there. */
  expectedFaults: RegExp[]
}

/** The cookies that hold what a reader has chosen. */
export function preferences(url: string | undefined, language: Locale, theme: Theme) {
  return [
    { name: 'locale', value: language, url },
    { name: 'theme', value: theme, url },
  ]
}

/** Playwright's test with the reader's language and theme set, failing on any fault in the page. */
export const test = base.extend<Options>({
  language: ['zh-CN', { option: true }],
  theme: ['light', { option: true }],
  expectedFaults: [[], { option: true }],
  context: async ({ context, baseURL, language, theme }, use) => {
    await context.addCookies(preferences(baseURL, language, theme))
    await use(context)
  },
  page: async ({ page, expectedFaults }, use) => {
    const faults = watchFaults(page)
    await use(page)
    const unexpected = faults.filter((fault) => !expectedFaults.some((pattern) => pattern.test(fault)))
    expect(unexpected, 'faults in the page').toEqual([])
  },
})

export { expect }
