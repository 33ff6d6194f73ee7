import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import type { SettingsAnswer } from '@/domain/settings/answers'
import { open } from '@/tests/e2e/support/open'
import { expect, test } from '@/tests/e2e/support/test'

// What one of these tests sets, another one would find changed.
test.describe.configure({ mode: 'serial' })

// That somebody else was first is one of the answers.
test.use({ expectedFaults: [/^answer: 409 /] })

const MEDIUM = '北京城建集团官网'

async function settings(page: Page): Promise<SettingsAnswer['bulletin']> {
  const answer = (await (await page.request.get('/api/v1/settings')).json()) as SettingsAnswer
  return answer.bulletin
}

const save = (page: Page) => page.getByRole('button', { name: '保存', exact: true })

test('a staff member sets points and a tier by the office’s own rules, and finds who did it', async ({ page }) => {
  await open(page, '/')
  await page.getByRole('link', { name: '设置' }).click()
  await expect(page.getByRole('heading', { level: 1, name: '设置' })).toBeVisible()
  await expect(save(page)).toBeHidden()

  const national = page.getByLabel('国家级媒体', { exact: true })
  const before = Number(await national.inputValue())
  await national.fill('101')
  await expect(national).toHaveAccessibleDescription('请填 0 至 100 的整数')
  await save(page).click()
  await expect(national).toBeFocused()
  await national.fill(String(before + 1))
  await expect(national).toHaveAccessibleDescription(`原为 ${before}`)

  await page.getByRole('searchbox', { name: '查找媒体' }).fill('城建')
  const tier = page.getByLabel(`${MEDIUM}的级别`)
  await expect(page.getByRole('row')).toHaveCount(2)
  await tier.selectOption('区级媒体')
  await expect(page.getByText('2 处改动未保存')).toBeVisible()
  const { violations } = await new AxeBuilder({ page }).analyze()
  expect(violations).toEqual([])
  await page.getByLabel('理由').fill('按考核办法')
  await save(page).click()
  await expect(page.getByRole('status')).toHaveText('已保存。此后编制的通报都按新的设置计分。')
  await expect(save(page)).toBeHidden()

  const changes = page.getByRole('region', { name: '修改记录' })
  await expect(changes.getByRole('listitem').first()).toContainText('周主任')
  await expect(changes).toContainText('按考核办法')
  await expect(changes).toContainText(`国家级媒体：${before}分改为${before + 1}分`)
  await expect(changes).toContainText(`${MEDIUM}：未分级媒体改为区级媒体`)
  await page.reload()
  await expect(national).toHaveValue(String(before + 1))
  await expect(tier).toHaveValue('district')
  expect((await settings(page)).settings.points.national).toBe(before + 1)
})

test('who saw an earlier state is told who was first, and loses nothing', async ({ page }) => {
  await open(page, '/settings')
  await page.getByLabel('区级媒体', { exact: true }).fill('2')

  const { version, settings: now } = await settings(page)
  const other = { ...now, points: { ...now.points, municipal: 4 } }
  const response = await page.request.put('/api/v1/settings/bulletin', {
    data: { version, settings: other },
  })
  expect(response.status()).toBe(200)

  await save(page).click()
  await expect(page.getByRole('alert').filter({ hasText: '周主任' })).toBeVisible()
  await expect(page.getByLabel('市级媒体', { exact: true })).toHaveValue('4')
  await expect(page.getByLabel('区级媒体', { exact: true })).toHaveValue('2')
  await save(page).click()
  await expect(page.getByRole('status')).toContainText('已保存')
  expect((await settings(page)).settings.points).toMatchObject({ municipal: 4, district: 2 })
})

test('the defaults come back with one button and one save, by keyboard', async ({ page }) => {
  await open(page, '/settings')
  await page.getByRole('button', { name: '填入系统默认值' }).press('Enter')
  await save(page).press('Enter')
  await expect(page.getByRole('status')).toContainText('已保存')
  const state = await settings(page)
  expect(state.settings.points).toEqual(state.defaults.points)
  await expect(page.getByRole('button', { name: '填入系统默认值' })).toBeHidden()
})

test('on a phone nothing is wider than the page, and the bar hides nothing that has the focus', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await open(page, '/settings')
  await page.getByLabel('区级媒体', { exact: true }).fill('7')
  await expect(save(page)).toBeVisible()
  const [wide, room] = await page.evaluate(() => [document.documentElement.scrollWidth, window.innerWidth])
  expect(wide).toBeLessThanOrEqual(room ?? 0)
  const tier = page.getByLabel('首都文明网的级别')
  await tier.focus()
  const [box, bar] = [await tier.boundingBox(), await save(page).boundingBox()]
  expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThan(bar?.y ?? 0)
  await page.getByRole('button', { name: '放弃改动' }).click()
  await expect(save(page)).toBeHidden()
})
