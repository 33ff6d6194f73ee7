import { open } from '@/tests/e2e/support/open'
import { expect, test } from '@/tests/e2e/support/test'

/** The day of an official: what lies behind a number? */
test('from a total to the sentence it comes from, and back', async ({ page }) => {
  await open(page, '/?source=page')
  const units = page.getByRole('link', { name: /单位.*102/ }).first()
  await expect(units).toBeVisible()
  await units.click()

  const ledger = page.getByRole('dialog', { name: /单位/ })
  await expect(ledger).toContainText('102')
  await expect(ledger).toContainText('6 项活动中 4 项报道了这个数')
  await expect(page).toHaveURL(/ledger=units/)

  await ledger.getByRole('link', { name: /86家/ }).click()
  await expect(page).toHaveURL(/\/articles\/dongcheng-2024-wuyue-xianhua\?.*source=page/)
  const lit = page.locator('[data-lit="true"]', { hasText: '86家' }).first()
  await expect(lit).toBeInViewport()

  await page.goBack()
  await expect(page.getByRole('dialog', { name: /单位/ })).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog', { name: /单位/ })).toBeHidden()
  await expect(page).toHaveURL(/\/\?source=page$/)
})

test('a figure that does not count says why', async ({ page }) => {
  await open(page, '/?source=page&ledger=participants&by=area&key=110101')
  const ledger = page.getByRole('dialog', { name: /参加人数.*东城区/ })
  await expect(ledger).toContainText('2,500余')
  await expect(ledger).toContainText('已含在全程内')
  await expect(ledger).toContainText('1000余人')
})

test('plans stand apart from what was done', async ({ page }) => {
  await open(page, '/?source=page&ledger=beneficiaries')
  const ledger = page.getByRole('dialog', { name: /惠及人数/ })
  await expect(ledger).toContainText('1,000余')
  await expect(ledger).toContainText('属于计划，未计入完成')
  await open(page, '/?source=page&realisation=planned&ledger=beneficiaries')
  await expect(page.getByRole('dialog', { name: /惠及人数/ })).toContainText('20,000余')
})

test('the ledger is a link: it opens without JavaScript too', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, locale: 'zh-CN' })
  const page = await context.newPage()
  await page.goto(`${baseURL}/?source=page&ledger=units`)
  await expect(page.getByText('86家').first()).toBeVisible()
  await context.close()
})
