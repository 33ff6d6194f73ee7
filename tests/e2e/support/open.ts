import type { Page } from '@playwright/test'

/** Opens a screen and waits until its scripts have taken over, as a reader does before the first click. */
export async function open(page: Page, path: string): Promise<void> {
  await page.goto(path, { waitUntil: 'networkidle' })
}
