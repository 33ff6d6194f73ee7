import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import type { SettingsAnswer } from '@/domain/settings/answers'
import { open } from '@/tests/e2e/support/open'
import { expect, test } from '@/tests/e2e/support/test'

// What one of these tests sets, another one would find changed.
test.describe.configure({ mode: 'serial' })

// That somebody else was first is one of the answers.
test.use({ expectedFaults: [/^answer: 409 /] })

const SCREEN = '/settings/denominators'
const save = (page: Page) => page.getByRole('button', { name: '保存', exact: true })

async function denominators(page: Page): Promise<SettingsAnswer['denominators']> {
  return ((await (await page.request.get('/api/v1/settings')).json()) as SettingsAnswer).denominators
}

test('a staff member adds the members of each district from a spreadsheet, and finds who did it', async ({ page }) => {
  await open(page, '/settings')
  await page.getByRole('link', { name: '对比的基数' }).click()
  await expect(page).toHaveURL(/\/settings\/denominators$/)
  await expect(page.getByLabel('东城区的数值')).toHaveValue('708,829')
  await expect(page.getByLabel('北京经济技术开发区的数值')).toHaveValue('')
  await expect(page.getByRole('row', { name: '各区域合计 21,893,095' })).toBeVisible()

  await page.getByRole('button', { name: '新增基数' }).click()
  const name = page.getByLabel('名称')
  await expect(name).toBeFocused()
  await save(page).click()
  await expect(name).toHaveAccessibleDescription('请填写')
  await expect(name).toBeFocused()
  await name.fill('会员数')
  await page.getByLabel('单位（每多少）').selectOption('100')
  await page.getByLabel('来源').fill('2023年工会统计年报')
  await page.getByLabel('数据日期').fill('2023年底')
  await expect(page.getByLabel('数据日期')).toHaveAccessibleDescription('请写成 2024、2024-06 或 2024-06-30')
  await page.getByLabel('数据日期').fill('2023-12')

  await page.getByLabel('选择表格').setInputFiles({
    name: '会员.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from('区,会员数\n东城,253000\n经开区,18.1万\n宣武区,9\n'),
  })
  const outcome = page.getByRole('status').filter({ hasText: '会员.csv' })
  await expect(outcome).toContainText('填入了 2 个区域的数（“会员数”列）')
  await expect(outcome).toContainText('“宣武区”不是本系统的区域')
  await expect(page.getByLabel('北京经济技术开发区的数值')).toHaveValue('181,000')
  await page.getByLabel('西城区的数值').fill('约300')
  await expect(page.getByLabel('西城区的数值')).toHaveAccessibleDescription('请填大于 0 的数，没有则留空')
  await save(page).click()
  await expect(page.getByLabel('西城区的数值')).toBeFocused()
  await page.getByLabel('西城区的数值').fill('300')
  const { violations } = await new AxeBuilder({ page }).analyze()
  expect(violations).toEqual([])
  await save(page).click()
  await expect(page.getByText('已保存。此后的对比都按新的基数折算。')).toBeVisible()

  const changes = page.getByRole('region', { name: '修改记录' })
  await expect(changes).toContainText('周主任')
  await expect(changes).toContainText('新增“会员数”，3 个区域有数')
  const [, members] = (await denominators(page)).denominators
  expect(members).toMatchObject({
    name: '会员数',
    per: 100,
    date: '2023-12',
    values: { '110101': 253_000, etown: 181_000 },
  })
  await expect(page).toHaveURL(/\?denominator=d-[0-9a-f]{10}$/)
  await page.reload()
  await expect(page.getByLabel('东城区的数值')).toHaveValue('253,000')
})

test('who saw an earlier state is told who was first, and loses nothing', async ({ page }) => {
  await open(page, SCREEN)
  await page.getByLabel('东城区的数值').fill('700000')
  const { version, denominators: all } = await denominators(page)
  const others = all.map((each) => ({ ...each, values: { ...each.values, '110102': 1_000_000 } }))
  const response = await page.request.put('/api/v1/settings/denominators', {
    data: { version, denominators: others },
  })
  expect(response.status()).toBe(200)

  await save(page).click()
  await expect(page.getByRole('alert').filter({ hasText: '周主任' })).toBeVisible()
  await expect(page.getByLabel('西城区的数值')).toHaveValue('1,000,000')
  await expect(page.getByLabel('东城区的数值')).toHaveValue('700000')
  await expect(page.getByLabel('东城区的数值')).toHaveAccessibleDescription('原为 708,829')
  await save(page).click()
  await expect(page.getByText('已保存')).toBeVisible()
  expect((await denominators(page)).denominators[0]?.values).toMatchObject({ '110101': 700_000, '110102': 1_000_000 })
})

test('the census comes back, and what was added goes, by keyboard', async ({ page }) => {
  await open(page, SCREEN)
  await expect(page.getByRole('button', { name: '删除这项基数' })).toBeHidden()
  await page.getByRole('button', { name: '恢复为普查数字' }).press('Enter')
  await expect(page.getByLabel('东城区的数值')).toHaveValue('708,829')
  await page.getByRole('button', { name: /^会员数/ }).press('Enter')
  await page.getByRole('button', { name: '删除这项基数' }).press('Enter')
  await expect(page.getByText('2 处改动未保存')).toBeVisible()
  await save(page).press('Enter')
  await expect(page.getByText('已保存')).toBeVisible()
  const state = await denominators(page)
  expect(state.denominators).toEqual(state.defaults)
})

test('on a phone nothing is wider than the page, and the bar hides nothing that has the focus', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await open(page, SCREEN)
  await page.getByLabel('延庆区的数值').fill('7')
  await expect(save(page)).toBeVisible()
  const [wide, room] = await page.evaluate(() => [document.documentElement.scrollWidth, window.innerWidth])
  expect(wide).toBeLessThanOrEqual(room ?? 0)
  const last = page.getByLabel('海淀区的数值')
  await last.focus()
  const [box, bar] = [await last.boundingBox(), await save(page).boundingBox()]
  expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThan(bar?.y ?? 0)
  await page.getByRole('button', { name: '放弃改动' }).click()
  await expect(save(page)).toBeHidden()
})
