import type { Page } from '@playwright/test'

/**
 * Collects what goes wrong in a page, one line each: errors on its console, uncaught exceptions, requests without an
 * answer, and answers of 400 and above. A request that the page itself gives up, as a link's prefetch, is no fault.
 */
export function watchFaults(page: Page): string[] {
  const faults: string[] = []
  page.on('console', (message) => {
    // The browser's own line on a failed answer names neither status nor address better than the one below.
    const isRepeated = message.text().startsWith('Failed to load resource')
    if (message.type() === 'error' && !isRepeated) faults.push(`console: ${message.text()}`)
  })
  page.on('pageerror', (error) => faults.push(`exception: ${error.message}`))
  page.on('requestfailed', (request) => {
    const reason = request.failure()?.errorText ?? ''
    if (reason !== 'net::ERR_ABORTED') faults.push(`request: ${reason} ${request.url()}`)
  })
  page.on('response', (response) => {
    if (response.status() >= 400) faults.push(`answer: ${response.status()} ${response.url()}`)
  })
  return faults
}
