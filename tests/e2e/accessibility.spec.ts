import AxeBuilder from '@axe-core/playwright'
import { open } from '@/tests/e2e/support/open'
import { expect, test } from '@/tests/e2e/support/test'

const SCREENS = [
  '/',
  '/?ledger=units',
  '/?q=没有这样的活动',
  '/?realisation=planned',
  '/compare',
  '/compare/changes?since=r0',
  '/compare/zero-reports?from=2024&to=2024',
  '/compare?area=110105&area=etown&from=2022&to=2024&against=previous&per=by:residents&ledger=participants',
  '/activities',
  '/activities/etown-2024-song-qingliang',
  '/articles?q=培训',
  '/articles/dongcheng-2024-wuyue-xianhua?figure=dongcheng-2024-wuyue-xianhua.1',
  '/import',
  '/review',
  '/reports?what=workbook&from=2024&to=2024',
  '/settings',
  '/settings/denominators',
  '/settings/people',
  '/settings/people/permissions',
  '/settings/reading',
  '/settings/integrity',
  '/account',
  '/history',
  '/history?entity=session',
  '/method',
  '/api-reference',
  '/activities/no-such-activity',
]

/** All screens, each with every rule of axe. */
const LONGEST = 300_000

for (const language of ['zh-CN', 'en'] as const) {
  for (const theme of ['light', 'dark'] as const) {
    for (const width of [1440, 390]) {
      test.describe(`${language}, ${theme}, ${width} px wide`, () => {
        test.use({ language, theme, viewport: { width, height: 900 }, expectedFaults: [/no-such-activity/] })

        test('no screen has a violation or is wider than the window', async ({ page }) => {
          test.setTimeout(LONGEST)
          for (const screen of SCREENS) {
            await open(page, screen)
            const { violations } = await new AxeBuilder({ page }).analyze()
            const found = violations.map(({ id, nodes }) => `${screen}: ${id}: ${nodes[0]?.target.join(' ')}`)
            expect(found).toEqual([])
            const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
            expect(overflow, `${screen} is wider than the window`).toBeLessThanOrEqual(0)
          }
        })
      })
    }
  }
}
