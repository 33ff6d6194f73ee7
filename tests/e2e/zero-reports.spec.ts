import AxeBuilder from '@axe-core/playwright'
import { open } from '@/tests/e2e/support/open'
import { expect, test } from '@/tests/e2e/support/test'

const YEAR = '/compare/zero-reports?from=2024&to=2024'

test('a manager sees what nothing was reported of, since when, and opens what was', async ({ page }) => {
  await open(page, '/compare?from=2024&to=2024')
  await page.getByRole('link', { name: '零报送' }).click()
  await expect(page).toHaveURL(/\/compare\/zero-reports\?from=2024&to=2024$/)
  await expect(page.getByText('不等于没有开展活动')).toBeVisible()

  const areas = page.getByRole('region', { name: '区域', exact: true })
  await expect(areas).toContainText('8 个区域未见报道')
  const haidian = areas.getByRole('listitem').filter({ hasText: '海淀区' })
  await expect(haidian).toContainText('此前最近一次：2023年7月24日')
  await expect(haidian.getByRole('link', { name: '中关村科学城工会送清凉活动' })).toHaveAttribute(
    'href',
    /^\/activities\//,
  )

  await areas.getByRole('link', { name: '东城区：3 项活动' }).click()
  const ledger = page.getByRole('dialog')
  await expect(ledger).toContainText('东城区')
  await expect(page).toHaveURL(/ledger=activities&by=area&key=110101/)
  await page.keyboard.press('Escape')
  await expect(ledger).toBeHidden()

  await page.getByRole('link', { name: '朝阳区，慰问帮扶：3 项活动' }).click()
  await expect(page.getByRole('dialog')).toContainText('慰问帮扶')
  await page.goBack()
  await expect(page).toHaveURL(/zero-reports\?from=2024&to=2024$/)
})

test('the measure decides what is missing, stands in the address, and goes into the file', async ({ page }) => {
  await open(page, YEAR)
  const areas = page.getByRole('region', { name: '区域', exact: true })
  await expect(areas.getByRole('heading', { name: '有活动，未报道参加人数' })).toBeVisible()
  await expect(areas.getByRole('listitem').filter({ hasText: '西城区' })).toContainText('此前最近一次报道参加人数')
  await page.getByLabel('零报送看的指标').selectOption('activities')
  await expect(page).toHaveURL(/focus=activities/)
  await expect(areas.getByRole('heading', { name: '有活动，未报道' })).toBeHidden()
  await page.reload()
  await expect(page.getByLabel('零报送看的指标')).toHaveValue('activities')

  await page.getByRole('button', { name: '下载“零报送”' }).click()
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name: /CSV/ }).click()])
  expect(download.suggestedFilename()).toMatch(/^工迹-零报送-2024-.*\.csv$/)
})

test('months tell nothing reported from no articles, by keyboard too', async ({ page }) => {
  await open(page, YEAR)
  const months = page.getByRole('region', { name: '月份' })
  await expect(months.getByText('2024年9月：本库没有当月的报道')).toBeAttached()
  await expect(months.getByText(/2024年11月：未见报道/)).toBeAttached()
  await months.getByRole('link', { name: '2024年2月：6 项活动' }).press('Enter')
  await expect(page).toHaveURL(/ledger=activities&by=month&key=2024-02/)
  await expect(page.getByRole('dialog')).toBeVisible()
})

for (const theme of ['light', 'dark'] as const) {
  test.describe(theme, () => {
    test.use({ theme, viewport: { width: 390, height: 844 }, language: theme === 'dark' ? 'en' : 'zh-CN' })

    test('on a phone nothing is wider than the page, and axe finds nothing', async ({ page }) => {
      await open(page, YEAR)
      const { violations } = await new AxeBuilder({ page }).analyze()
      expect(violations).toEqual([])
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
      expect(overflow).toBeLessThanOrEqual(0)
    })
  })
}
