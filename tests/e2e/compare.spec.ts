import AxeBuilder from '@axe-core/playwright'
import { open } from '@/tests/e2e/support/open'
import { expect, test } from '@/tests/e2e/support/test'

/** A manager sets districts side by side. */
const FOUR = 'area=110101&area=110105&area=110108&area=110113'

test('chooses areas, one after the other and by group', async ({ page }) => {
  await open(page, '/compare')
  const figures = page.getByRole('region', { name: '主要指标', exact: true })
  await expect(figures.getByRole('row')).toHaveCount(1 + 19 + 1)

  await page.getByRole('button', { name: /^区域 / }).click()
  await page.getByRole('checkbox', { name: '朝阳区' }).check()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('status').filter({ hasText: '只选了朝阳区' })).toBeVisible()
  await page.getByRole('link', { name: '＋ 海淀' }).click()
  await expect(page).toHaveURL(/area=110105&area=110108/)
  await expect(page.getByText('只选了')).toHaveCount(0)
  await expect(figures.getByRole('row')).toHaveCount(1 + 2 + 2)
  await expect(figures.getByRole('row', { name: /^所选区域合计/ })).toBeVisible()

  await page.getByRole('link', { name: '移除 朝阳' }).click()
  await page.getByRole('link', { name: '只看 16 个区' }).click()
  await expect(figures.getByRole('row')).toHaveCount(1 + 16 + 2)
  await page.getByRole('link', { name: '清除，看全部' }).click()
  await expect(figures.getByRole('row')).toHaveCount(1 + 19 + 1)
})

test('compares with another period, and opens the ledger of that period without leaving the screen', async ({
  page,
}) => {
  await open(page, `/compare?${FOUR}`)
  await page.getByRole('button', { name: /^比较期 / }).click()
  const lastYear = page.getByRole('radio', { name: /^同比/ })
  await expect(lastYear).toBeDisabled()
  await expect(page.getByText('先选有起有止的期间').first()).toBeVisible()

  await open(page, `/compare?${FOUR}&from=2022&to=2024`)
  await page.getByRole('button', { name: /^比较期 / }).click()
  await page.getByRole('radio', { name: /^环比 2019年至2021年/ }).check()
  await page.keyboard.press('Escape')
  await expect(page).toHaveURL(/against=previous/)
  const row = page.getByRole('region', { name: '主要指标', exact: true }).getByRole('row', { name: /^朝阳/ })
  const before = row.getByRole('link', { name: '朝阳区 活动 原为' })
  const count = ((await before.textContent()) ?? '').replace(/\D/g, '')
  await before.click()
  const ledger = page.getByRole('dialog', { name: /^活动/ })
  await expect(ledger).toContainText('2019年至2021年')
  await expect(ledger.getByRole('strong')).toContainText(count)
  await page.keyboard.press('Escape')
  await expect(page).toHaveURL(/from=2022&to=2024&against=previous$/)
})

test('divides by residents, and says from where they are and who has none', async ({ page }) => {
  await open(page, '/compare?area=110101&area=etown')
  await page.getByRole('button', { name: /^折算 / }).click()
  await page.getByRole('radio', { name: '每万常住人口' }).check()
  await page.keyboard.press('Escape')
  await expect(page.getByText(/来源：.*普查.*数据日期：2020年11月1日/)).toBeVisible()
  await expect(page.getByText(/没有这一基数的：北京经济技术开发区/)).toBeVisible()
  const figures = page.getByRole('region', { name: '主要指标', exact: true })
  await expect(figures.getByRole('row', { name: /^经开区/ })).toContainText('无基数')
})

test('ranks what is sure, leaves open what is not, and says under which rule it is otherwise', async ({ page }) => {
  await open(page, '/compare')
  const ranking = page.getByRole('region', { name: '参加人数排名' })
  await expect(ranking.getByText('不宜作为比较依据')).toBeVisible()
  await expect(ranking.getByRole('row', { name: /^第 1–/ }).first()).toBeVisible()
  await ranking.getByRole('link', { name: '谨慎：第 1', exact: true }).click()
  await expect(page).toHaveURL(/counting=cautious/)
  await expect(ranking.getByRole('row', { name: /^第 1 / })).toContainText('密云')
  await expect(ranking.getByRole('row', { name: /^不排名/ }).last()).toContainText('京外')

  await ranking.getByRole('button', { name: '区域' }).click()
  await expect(ranking.getByRole('columnheader', { name: '区域' })).toHaveAttribute('aria-sort', 'ascending')
  await expect(ranking.getByRole('row').nth(1)).toContainText('东城')
})

test('goes through all of it with the keyboard alone', async ({ page }) => {
  await open(page, `/compare?${FOUR}&from=2022&to=2024&against=previous`)
  await page.getByRole('button', { name: /^折算 / }).focus()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('radio', { name: '总数' })).toBeVisible()
  await page.keyboard.press('Tab')
  await expect(page.getByRole('radio', { name: '总数' })).toBeFocused()
  await page.keyboard.press('ArrowDown')
  await expect(page).toHaveURL(/per=activity/)
  await page.keyboard.press('Escape')
  await expect(page.getByRole('button', { name: /^折算 / })).toBeFocused()

  const number = page
    .getByRole('region', { name: '参加人数排名' })
    .getByRole('row', { name: /朝阳/ })
    .getByRole('link')
    .nth(1)
  await number.focus()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('dialog', { name: /朝阳/ })).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(number).toBeFocused()
})

test('keeps every choice in the address', async ({ page }) => {
  const address = `/compare?${FOUR}&from=2022&to=2024&measures=teams,units&focus=units&per=share&against=2019/2021&sort=-largest`
  await open(page, address)
  await expect(page.getByRole('button', { name: '比较期 2019年至2021年' })).toBeVisible()
  await expect(page.getByRole('button', { name: '折算 占全市' })).toBeVisible()
  await expect(
    page.getByRole('region', { name: '单位排名' }).getByRole('columnheader', { name: /最大一项占/ }),
  ).toHaveAttribute('aria-sort', 'descending')
})

for (const language of ['zh-CN', 'en'] as const) {
  test.describe(`in ${language}`, () => {
    test.use({ language, viewport: { width: 390, height: 844 } })

    test('a phone shows all of it without a violation', async ({ page }) => {
      await open(page, `/compare?${FOUR}&from=2022&to=2024&against=lastYear&per=by:residents&measures=activities,units`)
      const { violations } = await new AxeBuilder({ page }).analyze()
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.target.join(' ')}`)).toEqual([])
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
      expect(overflow).toBeLessThanOrEqual(0)
    })
  })
}
