import { open } from '@/tests/e2e/support/open'
import { expect, test } from '@/tests/e2e/support/test'

/** The day of a manager: two districts in one picture, fairly. */
test('chooses two districts and sees both in every chart', async ({ page }) => {
  await open(page, '/')
  await page.getByRole('button', { name: /^区域 / }).click()
  await page.getByRole('checkbox', { name: '东城区' }).check()
  await page.getByRole('checkbox', { name: '顺义区' }).check()
  await page.keyboard.press('Escape')
  await expect(page).toHaveURL(/area=110101&area=110113/)

  const districts = page.getByRole('region', { name: /各区/ })
  await expect(districts.getByRole('row', { name: /东城/ })).toBeVisible()
  await expect(districts.getByRole('row', { name: /顺义/ })).toBeVisible()
  await expect(districts.getByRole('row', { name: /朝阳/ })).toHaveCount(0)

  const trend = page.getByRole('region', { name: /按年/ })
  await expect(trend.locator('svg').first()).toBeVisible()
  await expect(trend.getByText('东城', { exact: false }).first()).toBeVisible()
  await expect(trend.getByText('顺义', { exact: false }).first()).toBeVisible()
})

test('sorts the districts by participants and back', async ({ page }) => {
  await open(page, '/?source=page')
  const districts = page.getByRole('region', { name: /各区/ })
  await districts
    .getByRole('columnheader', { name: /参加人数/ })
    .getByRole('button')
    .click()
  await expect(districts.getByRole('columnheader', { name: /参加人数/ })).toHaveAttribute('aria-sort', 'descending')
  await expect(districts.getByRole('row').nth(1)).toContainText('东城')
})
