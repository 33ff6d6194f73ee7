import AxeBuilder from '@axe-core/playwright'
import { open } from '@/tests/e2e/support/open'
import { expect, test } from '@/tests/e2e/support/test'

/** Six screens, each with every rule of axe. */
const LONGEST = 180_000

/** A manager looks at one area. */
test('shows everything about a district, each number with its ledger', async ({ page }) => {
  await open(page, '/areas/110105?from=2022&to=2024')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('朝阳区工会工作')
  await expect(page.getByRole('region', { name: '区域概况' })).toContainText('110105')
  await expect(page.getByRole('region', { name: '区域概况' })).toContainText('3,452,460')

  const figures = page.getByRole('region', { name: '与全市、各区和上年同期相比', exact: true })
  const row = figures.getByRole('row', { name: /^活动/ })
  const count = ((await row.getByRole('link').first().textContent()) ?? '').replace(/\D/g, '')
  await row.getByRole('link').first().click()
  const ledger = page.getByRole('dialog', { name: /^活动/ })
  await expect(ledger).toContainText('朝阳区')
  await expect(ledger.getByRole('strong')).toContainText(count)
  await page.keyboard.press('Escape')
  await expect(page).toHaveURL(/\/areas\/110105\?from=2022&to=2024$/)

  await row.getByRole('link', { name: /全市/ }).click()
  await expect(page.getByRole('dialog', { name: /^活动/ })).not.toContainText('朝阳区，')
  await page.keyboard.press('Escape')

  await row.getByRole('link', { name: /上年同期/ }).click()
  await expect(page.getByRole('dialog', { name: /^活动/ })).toContainText('2021年至2023年')
})

test('lists every street with what its union organised, adding up to the district', async ({ page }) => {
  await open(page, '/areas/110105')
  const unions = page.getByRole('region', { name: '街道、乡镇和其他工会', exact: true })
  const row = unions.getByRole('row', { name: /^八里庄街道/ })
  await expect(row.getByRole('link').first()).toHaveText(/4$/)
  const own = unions.getByRole('row').filter({ has: page.locator('th[scope=row]') })
  const counts = await own.evaluateAll((rows) =>
    rows.map((each) => Number(each.querySelector('td')?.textContent?.replace(/.*\D/, ''))),
  )
  const total = counts.pop()
  expect(counts.reduce((sum, count) => sum + count, 0)).toBe(total)

  await row.getByRole('link').first().click()
  await expect(page.getByRole('dialog', { name: /^活动/ })).toContainText('八里庄街道')
  await page.keyboard.press('Escape')
  await expect(page.getByRole('heading', { name: /^未见活动报道的街道乡镇（35/ })).toBeVisible()
})

test('keeps filters and rule on the way to neighbours, comparison, report and back', async ({ page }) => {
  await open(page, '/areas/110105?from=2024&to=2024')
  await page.getByRole('radio', { name: '谨慎' }).check()
  await expect(page).toHaveURL(/\/areas\/110105\?from=2024&to=2024&counting=cautious$/)
  const next = page.getByRole('link', { name: '下一个：丰台区' })
  await expect(next).toHaveAttribute('href', /counting=cautious/)
  await next.click()
  await expect(page).toHaveURL(/\/areas\/110106\?from=2024&to=2024&counting=cautious$/)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('丰台区工会工作')

  await page.getByRole('link', { name: '生成本区域统计报告' }).click()
  await expect(page).toHaveURL(/\/reports\?what=report&from=2024&to=2024&area=110106&counting=cautious$/)
  await page.goBack()
  await page.getByRole('link', { name: '与其他区域对比' }).click()
  await expect(page).toHaveURL(/\/compare\?from=2024&to=2024&area=110106&area=110105&area=110107&counting=cautious$/)
})

test('is reached from the overview and an activity', async ({ page }) => {
  await open(page, '/?from=2024&to=2024')
  await page.getByRole('table').first().getByRole('link', { name: '东城', exact: true }).click()
  await expect(page).toHaveURL(/\/areas\/110101\?from=2024&to=2024$/)
  await page.getByRole('link', { name: /全部 \d+ 项/ }).click()
  await expect(page).toHaveURL(/\/activities\?from=2024&to=2024&area=110101$/)
  await open(page, '/activities/dongcheng-2024-wuyue-xianhua')
  await page.getByRole('link', { name: '东城区', exact: true }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('东城区工会工作')
})

test('fits what is no single district: no streets, no rank, and why', async ({ page }) => {
  await open(page, '/areas/citywide')
  await expect(page.getByText('不参加排名').first()).toBeVisible()
  await expect(page.getByRole('heading', { name: /^未见活动报道的街道乡镇/ })).toHaveCount(0)
  await open(page, '/areas/outside')
  await expect(page.getByText('没有见到本区域的活动报道')).toBeVisible()
})

test.describe('a code that no area has', () => {
  test.use({ expectedFaults: [/areas\/999999/] })
  test('offers the areas', async ({ page }) => {
    const response = await page.goto('/areas/999999?from=2024')
    expect(response?.status()).toBe(404)
    await page.getByRole('link', { name: '海淀区' }).click()
    await expect(page).toHaveURL(/\/areas\/110108\?from=2024$/)
  })
})

test('is printed on one A4 sheet, or on two', async ({ page }) => {
  for (const [area, sheets] of [
    ['110101', 1],
    ['110105', 2],
  ] as const) {
    await open(page, `/areas/${area}`)
    const pdf = await page.pdf({ format: 'A4', preferCSSPageSize: true })
    expect(pdf.toString('latin1').match(/\/Type \/Page\b/g)?.length).toBeLessThanOrEqual(sheets)
  }
})

for (const language of ['zh-CN', 'en'] as const) {
  for (const theme of ['light', 'dark'] as const) {
    test.describe(`${language}, ${theme}`, () => {
      test.use({ language, theme })
      test('has no violation, at a desk and on a phone', async ({ page }) => {
        test.setTimeout(LONGEST)
        for (const width of [1440, 390]) {
          await page.setViewportSize({ width, height: 900 })
          for (const screen of ['/areas/110105?from=2022&to=2024', '/areas/citywide', '/areas/outside']) {
            await open(page, screen)
            const { violations } = await new AxeBuilder({ page }).analyze()
            expect(violations.map(({ id, nodes }) => `${screen}: ${id}: ${nodes[0]?.target.join(' ')}`)).toEqual([])
            const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
            expect(overflow).toBeLessThanOrEqual(0)
          }
        }
      })
    })
  }
}
