import AxeBuilder from '@axe-core/playwright'
import { open } from '@/tests/e2e/support/open'
import { expect, test } from '@/tests/e2e/support/test'

/** A manager reads the charts of districts side by side. */
const FOUR = '/compare?area=110101&area=110105&area=110108&area=110113&from=2019&to=2024'

test('the number in a cell is the total of its ledger, by pointer and by keyboard', async ({ page }) => {
  await open(page, FOUR)
  const grid = page.getByRole('region', { name: '参加人数：区域和年份' })
  await expect(grid.locator('a[tabindex="0"]')).toHaveCount(1)
  const cell = grid.getByRole('link', { name: /^东城 2024年/ })
  const number = ((await cell.textContent()) ?? '').replace(/\D/g, '')
  await cell.focus()
  await page.keyboard.press('Enter')
  const ledger = page.getByRole('dialog')
  const total = ((await ledger.getByRole('strong').first().textContent()) ?? '').replace(/\D/g, '')
  expect(total).toBe(number)
  await page.keyboard.press('Escape')
  await expect(cell).toBeFocused()
})

test('goes from years to months, and from lines to numbers', async ({ page }) => {
  await open(page, FOUR)
  const trends = page.getByRole('region', { name: '参加人数，按年' })
  const point = trends.getByRole('link', { name: /^东城 2024年/ })
  await expect(point).toHaveAttribute('href', /by=area%2Cyear&key=110101&key=2024/)
  await trends.getByRole('link', { name: '对数' }).click()
  await expect(page).toHaveURL(/scale=log/)
  await trends.getByRole('link', { name: /^表格/ }).click()
  await expect(trends.getByRole('rowheader', { name: '朝阳' })).toBeVisible()
  await trends.getByRole('link', { name: '按月' }).click()
  await expect(
    page.getByRole('region', { name: '参加人数，按月' }).getByRole('columnheader', { name: '2024' }),
  ).toBeVisible()
  await expect(page.getByRole('region', { name: '参加人数名次：逐月' })).toBeVisible()
})

test('says what a district lacks, and opens the series that others took part in', async ({ page }) => {
  await open(page, FOUR)
  const profiles = page.getByRole('region', { name: '各区特点', exact: true })
  const row = profiles.getByRole('row', { name: /^东城/ })
  const series = row.getByRole('cell').nth(3).getByRole('link').first()
  const name = (await series.textContent()) ?? ''
  await series.click()
  await expect(page.getByRole('dialog')).toContainText(name)
  await page.keyboard.press('Escape')
  await expect(page).toHaveURL(/area=110113&from=2019&to=2024$/)
})

for (const language of ['zh-CN', 'en'] as const) {
  test.describe(`in ${language}`, () => {
    test.use({ language, theme: language === 'en' ? 'dark' : 'light', viewport: { width: 1440, height: 900 } })

    test('the charts have no violation, by month too', async ({ page }) => {
      await open(page, `${FOUR}&step=month&tables=trends`)
      const { violations } = await new AxeBuilder({ page }).analyze()
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.target.join(' ')}`)).toEqual([])
    })
  })
}
