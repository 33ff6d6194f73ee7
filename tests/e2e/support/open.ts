import type { Page } from '@playwright/test'

/**
 * Opens a screen and waits until its scripts have taken over, as a reader does before the first click. On a busy machine
 * that is later than the last answer: React marks each element that it has taken over.
 */
export async function open(page: Page, path: string): Promise<void> {
  await page.goto(path, { waitUntil: 'networkidle' })
  await page.waitForFunction(() => {
    const controls = [...document.querySelectorAll('main :is(input, button, select, textarea)')]
    return controls.every((each) => Object.keys(each).some((key) => key.startsWith('__react')))
  })
}
