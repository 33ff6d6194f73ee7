import { open } from '@/tests/e2e/support/open'
import { expect, test } from '@/tests/e2e/support/test'

test('the switch changes every word and keeps the address', async ({ page }) => {
  await open(page, '/?source=page')
  await page.getByRole('button', { name: 'English' }).first().click()
  await expect(page.getByRole('heading', { level: 1, name: 'Overview' })).toBeVisible()
  await expect(page).toHaveURL(/source=page/)
  await expect(page.getByText('2,540+').first()).toBeVisible()
  await expect(page.getByText(/6 verified activities/).first()).toBeVisible()
})

test.describe('in English', () => {
  test.use({ language: 'en' })

  test('English quantities keep their vagueness', async ({ page }) => {
    await open(page, '/?ledger=participants')
    await expect(page.getByRole('dialog', { name: /Participants/ })).toContainText('about 100,535')
  })
})
