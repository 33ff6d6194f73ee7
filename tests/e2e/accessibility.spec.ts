import AxeBuilder from '@axe-core/playwright'
import { expect, preferences, test } from '@/tests/e2e/support/test'

const SCREENS = [
  '/',
  '/?ledger=units',
  '/?q=没有这样的活动',
  '/?realisation=planned',
  '/activities',
  '/activities/etown-2024-song-qingliang',
  '/articles?q=培训',
  '/articles/dongcheng-2024-wuyue-xianhua?figure=dongcheng-2024-wuyue-xianhua.1',
  '/method',
  '/api-reference',
  '/activities/no-such-activity',
]

for (const locale of ['zh-CN', 'en'] as const) {
  for (const theme of ['light', 'dark'] as const) {
    for (const width of [1440, 390]) {
      test(`no violation on any screen: ${locale}, ${theme}, ${width} px wide`, async ({ page, context, baseURL }) => {
        test.slow()
        await context.addCookies(preferences(baseURL, locale, theme))
        await page.setViewportSize({ width, height: 900 })
        for (const screen of SCREENS) {
          await page.goto(screen, { waitUntil: 'networkidle' })
          const { violations } = await new AxeBuilder({ page }).analyze()
          const found = violations.map(({ id, nodes }) => `${screen}: ${id}: ${nodes[0]?.target.join(' ')}`)
          expect(found).toEqual([])
          const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
          expect(overflow, `${screen} is wider than the window`).toBeLessThanOrEqual(0)
        }
      })
    }
  }
}
