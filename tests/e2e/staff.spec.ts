import { readFileSync } from 'node:fs'
import AxeBuilder from '@axe-core/playwright'
import { open } from '@/tests/e2e/support/open'
import { expect, test } from '@/tests/e2e/support/test'

/** The day of someone who exports: filter, check the sentence, take the file along. */
test('filters by type and year, and downloads exactly that as CSV', async ({ page, request }) => {
  await open(page, '/activities')
  await page.getByRole('button', { name: /^类型 / }).click()
  await page.getByRole('checkbox', { name: '慰问帮扶' }).check()
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: /^期间 / }).click()
  await page.getByRole('button', { name: '2019', exact: true }).click()
  await page.keyboard.press('Escape')
  await expect(page).toHaveURL(/type=relief/)
  await expect(page).toHaveURL(/from=2019&to=2019/)
  const summary = await (await request.get('/api/v1/summary?type=relief&from=2019&to=2019')).json()
  expect(summary.activities).toBeGreaterThan(0)
  await expect(
    page
      .getByText(`2019年，北京市全部区域，按主办归属，类型为慰问帮扶，已核实的 ${summary.activities} 项活动。`)
      .first(),
  ).toBeVisible()

  const menu = page.getByRole('button', { name: '下载“活动”' })
  await menu.click()
  const download = page.waitForEvent('download')
  await page.getByRole('link', { name: /CSV/ }).click()
  const file = await download
  expect(file.suggestedFilename()).toMatch(/活动.*\.csv$/)
  const text = readFileSync(await file.path(), 'utf8')
  expect(text.startsWith('\ufeff')).toBe(true)
  expect(text).toContain('类型为慰问帮扶')
  const [, table = ''] = text.split(/\r\n(?:,*)\r\n/)
  const rows = table.trim().split('\r\n').slice(1)
  expect(rows).toHaveLength(summary.activities)

  await menu.press('Enter')
  const second = page.waitForEvent('download')
  await page.getByRole('link', { name: /Excel/ }).press('Enter')
  const workbook = await second
  expect(workbook.suggestedFilename()).toMatch(/活动.*\.xlsx$/)
  expect(
    readFileSync(await workbook.path())
      .subarray(0, 2)
      .toString(),
  ).toBe('PK')
})

test.describe('a download', () => {
  test.use({ expectedFaults: [/^(answer: 503|request: net::ERR_FAILED) /] })

  test('that fails says why, and saves nothing', async ({ page }) => {
    await open(page, '/articles')
    const error = { error: { code: 'unavailable', message: '数据库暂时不可用。' } }
    await page.route('**/api/v1/export?*', (route) => route.fulfill({ status: 503, json: error }))
    let saved = 0
    page.on('download', () => saved++)
    await page.getByRole('button', { name: '下载“报道”' }).click()
    await page.getByRole('link', { name: /CSV/ }).click()
    await expect(page.getByRole('alert').filter({ hasText: '数据库暂时不可用。' })).toBeVisible()
    await page.unroute('**/api/v1/export?*')
    await page.route('**/api/v1/export?*', (route) => route.abort())
    await page.getByRole('link', { name: /Excel/ }).click()
    await expect(page.getByRole('alert').filter({ hasText: '连接中断' })).toBeVisible()
    expect(saved).toBe(0)
    await page.keyboard.press('Escape')
    await expect(page.getByRole('button', { name: '下载“报道”' })).toBeFocused()
  })
})

test('a chart is saved as a picture that carries its title and sentence', async ({ page }) => {
  await open(page, '/?source=page')
  const card = page.getByRole('region', { name: /各区/ })
  await card.getByText('下载', { exact: true }).click()
  const download = page.waitForEvent('download')
  await card.getByRole('button', { name: /SVG/ }).click()
  const svg = readFileSync(await (await download).path(), 'utf8')
  expect(svg).toContain('<svg')
  expect(svg).toContain('来源为版面样例')
  expect(svg).toContain('东城')
})

test('the filter survives reload, Back and the way between screens', async ({ page }) => {
  await open(page, '/?area=110101&area=110113')
  await page.getByRole('link', { name: '活动', exact: true }).first().click()
  await expect(page).toHaveURL(/\/activities\?area=110101&area=110113/)
  await page.reload()
  await expect(page.getByText(/东城区、顺义区/).first()).toBeVisible()
  await page.goBack()
  await expect(page).toHaveURL(/\/\?area=110101&area=110113/)
})

test('an organiser is found by a part of its name, by keyboard', async ({ page, request }) => {
  await open(page, '/activities')
  await page.getByRole('button', { name: '更多筛选' }).press('Enter')
  const box = page.getByRole('searchbox', { name: '查找主办单位' })
  await box.fill('顺义区')
  const found = await (await request.get(`/api/v1/organisers?name=${encodeURIComponent('顺义区')}`)).json()
  expect(found.names.length).toBeGreaterThan(0)
  const choice = page.getByRole('checkbox', { name: found.names[0], exact: true })
  await choice.focus()
  await page.keyboard.press('Space')
  await expect(choice).toBeChecked()
  await expect(page).toHaveURL(new RegExp(`organiser=${encodeURIComponent(found.names[0])}`))
  await box.fill('没有这样的工会')
  await expect(page.getByText('没有这样的名称')).toBeVisible()
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([])
})

test('a filter that does not exist is named, not guessed', async ({ page }) => {
  await open(page, '/?area=999999')
  await expect(page.getByRole('alert').filter({ hasText: '999999' })).toBeVisible()
})

test('a search with nothing found says so and offers a way out', async ({ page }) => {
  await open(page, '/activities')
  await page.getByRole('searchbox').fill('"AND* 没有这样的活动')
  await page.keyboard.press('Enter')
  await expect(page.getByText('没有符合条件的活动').first()).toBeVisible()
})
