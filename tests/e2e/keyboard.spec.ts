import { open } from '@/tests/e2e/support/open'
import { expect, test } from '@/tests/e2e/support/test'

test('a total is reached, opened and left again by keyboard alone', async ({ page }) => {
  await open(page, '/?source=page')
  await page.keyboard.press('Tab')
  await expect(page.getByRole('link', { name: '跳到正文' })).toBeFocused()
  await page.keyboard.press('Enter')
  const total = page.getByRole('link', { name: /参加人数.*2,540/ }).first()
  for (let i = 0; i < 40 && !(await total.evaluate((element) => element === document.activeElement)); i++) {
    await page.keyboard.press('Tab')
  }
  await expect(total).toBeFocused()
  await page.keyboard.press('Enter')
  const ledger = page.getByRole('dialog', { name: /参加人数/ })
  await expect(ledger).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(ledger).toBeHidden()
  await expect(total).toBeFocused()
})

test('rows of the activity table are walked with the arrow keys', async ({ page }) => {
  await open(page, '/activities?source=page')
  const first = page.getByRole('row').nth(1).getByRole('link').first()
  await first.focus()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\/activities\/[a-z]/)
})
