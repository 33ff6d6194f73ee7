import AxeBuilder from '@axe-core/playwright'
import { open } from '@/tests/e2e/support/open'
import { ADMINISTRATOR } from '@/tests/e2e/support/sign-in'
import { expect, test } from '@/tests/e2e/support/test'

test('an official looks who changed an activity, and undoes it by keyboard', async ({ page, request }) => {
  const { items } = await (await request.get('/api/v1/activities?area=110113&source=page&limit=1')).json()
  const [{ id, name }] = items
  const { version } = await (async () => {
    const item = await (await request.get(`/api/v1/review/item?activity=${id}`)).json()
    return item.activities.find(({ record }: { record: { id: string } }) => record.id === id)
  })()
  const decision = { kind: 'correctActivity', activityId: id, version, fields: { place: '牛栏山' }, reason: '核对原件' }
  expect((await request.post('/api/v1/decisions', { data: { decision } })).status()).toBe(200)

  await open(page, `/activities/${id}`)
  await page
    .getByRole('link', { name: '看全部历史' })
    .or(page.getByRole('link', { name: '修改记录' }))
    .or(page.locator(`a[href*="/history?"]`))
    .first()
    .click()
  await expect(page).toHaveURL(/\/history\?/)
  const change = page.getByRole('listitem').filter({ hasText: '核对原件' }).first()
  await expect(change).toContainText(ADMINISTRATOR.name)
  await change.locator('summary').first().click()
  await expect(change).toContainText('牛栏山')
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([])

  await change.getByRole('button', { name: /撤销/ }).press('Enter')
  const dialog = page.getByRole('dialog')
  await expect(dialog).toContainText(name)
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([])
  await dialog.getByRole('button').first().press('Enter')
  await expect(dialog).toBeHidden()
  await expect(page.getByRole('listitem').filter({ hasText: '撤销' }).first()).toBeVisible()
  const after = await (await request.get(`/api/v1/activities/${id}`)).json()
  expect(after.place).not.toBe('牛栏山')
})

test('the history is filtered by person and time, and taken along as a file', async ({ page }) => {
  await open(page, '/history')
  await page.getByRole('combobox', { name: '人员' }).selectOption({ label: ADMINISTRATOR.name })
  await page.getByRole('button', { name: '筛选' }).click()
  await expect(page).toHaveURL(/person=/)
  const download = page.waitForEvent('download')
  await page.locator('a[href*="format=csv"]').click()
  expect((await download).suggestedFilename()).toMatch(/\.csv$/)
  await open(page, '/history?since=2000-01-01&until=2000-01-02')
  await expect(page.getByRole('main')).toContainText(/没有/)
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([])
})
