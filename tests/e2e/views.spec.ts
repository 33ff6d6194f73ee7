import AxeBuilder from '@axe-core/playwright'
import { open } from '@/tests/e2e/support/open'
import { expect, test } from '@/tests/e2e/support/test'

// What one of these tests pins, another one would find on the overview.
test.describe.configure({ mode: 'serial' })

const NAME = '朝阳与海淀，2024年'

test('a manager keeps a state under a name, finds it on the overview, and sends its short link', async ({ page }) => {
  await open(page, '/activities?from=2024&to=2024&area=110105&area=110108&utm_source=mail')
  await page.getByRole('button', { name: '保存视图' }).press('Enter')
  const menu = page.getByRole('dialog', { name: '保存的视图' })
  await expect(menu.getByLabel('名称')).toHaveValue(/^2024年，.*主办归属$/)
  await menu.getByLabel('名称').fill(NAME)
  await menu.getByLabel('置顶到首页').check()
  await menu.getByLabel('名称').press('Enter')
  await expect(menu.getByText('已保存。')).toBeVisible()
  await expect(menu.getByRole('link', { name: NAME, exact: true })).toBeVisible()
  const { violations } = await new AxeBuilder({ page }).analyze()
  expect(violations).toEqual([])

  await open(page, '/')
  const pinned = page.getByRole('navigation', { name: '置顶的视图' }).getByRole('link', { name: NAME })
  await expect(pinned).toContainText(/\d+ 项活动/)
  const counted = ((await pinned.textContent()) ?? '').match(/(\d+) 项活动/)?.[1]
  await pinned.click()
  await expect(page).toHaveURL(/\/activities\?from=2024&to=2024&area=110105&area=110108$/)
  await expect(page.getByText(`已核实的 ${counted} 项活动`).first()).toBeVisible()

  const { items } = await (await page.request.get('/api/v1/views')).json()
  const { id } = items.find((view: { name: string }) => view.name === NAME)
  await page.goto(`/views/${id}`)
  await expect(page).toHaveURL(/\/activities\?from=2024/)
})

test('views are renamed, taken off the overview, deleted and brought back in the settings', async ({ page }) => {
  await open(page, '/settings/views')
  const list = page.getByRole('list', { name: '全部保存的视图' })
  await page.getByRole('button', { name: `取消置顶“${NAME}”` }).click()
  await expect(page.getByText(`“${NAME}”已取消置顶。`)).toBeVisible()
  await page.getByRole('button', { name: `给“${NAME}”改名` }).click()
  await page.getByLabel('名称').fill('两区对照')
  await page.getByLabel('名称').press('Enter')
  const link = list.getByRole('link', { name: '两区对照', exact: true })
  await expect(link).toBeVisible()
  const { items } = await (await page.request.get('/api/v1/views')).json()
  const { id } = items.find((view: { name: string }) => view.name === '两区对照')

  await page.getByRole('button', { name: '删除“两区对照”' }).click()
  await expect(link).toBeHidden()
  const other = await page.context().newPage()
  await open(other, `/views/${id}`)
  await expect(other.getByText('视图“两区对照”已被删除')).toBeVisible()
  expect((await new AxeBuilder({ page: other }).analyze()).violations).toEqual([])
  await page.getByRole('button', { name: '撤销删除' }).click()
  await expect(link).toBeVisible()
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([])
})

test('a link to a view that never was says so', async ({ page }) => {
  await open(page, '/views/0000000000')
  await expect(page.getByText('没有这个视图')).toBeVisible()
})
