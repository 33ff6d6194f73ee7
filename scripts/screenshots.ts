import { chromium } from '@playwright/test'
import { findBrowser } from '@/scripts/browser'
import { BROWSER_FLAGS } from '@/scripts/browser-flags'
import { runCommand } from '@/scripts/console-words'
import { withServer } from '@/scripts/with-server'

/** Shown in both READMEs. */
const PICTURE = 'docs/overview.png'

await runCommand(async () => {
  const executablePath = findBrowser()
  await withServer(async ({ address }) => {
    const browser = await chromium.launch({ executablePath, args: BROWSER_FLAGS })
    try {
      const page = await browser.newPage({ viewport: { width: 1440, height: 900 }, locale: 'zh-CN' })
      await page.goto(address, { waitUntil: 'networkidle' })
      await page.evaluate(() => document.fonts.ready.then(() => undefined))
      await page.screenshot({ path: PICTURE })
      console.log(PICTURE)
    } finally {
      await browser.close()
    }
  })
})
