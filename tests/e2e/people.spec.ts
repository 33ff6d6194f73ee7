import AxeBuilder from '@axe-core/playwright'
import type { Browser, BrowserContext, Page } from '@playwright/test'
import { open } from '@/tests/e2e/support/open'
import { ADMINISTRATOR } from '@/tests/e2e/support/sign-in'
import { expect, preferences, test } from '@/tests/e2e/support/test'
import { watchFaults } from '@/tests/e2e/support/watch-faults'

const PASSWORD = '东四 十条 的 槐树 2024'
/** What a browser says of an answer that refuses. */
const REFUSED = /40[13]/

/** A browser of somebody else, who is not signed in. */
async function stranger(browser: Browser, baseURL: string | undefined): Promise<BrowserContext> {
  const context = await browser.newContext({ baseURL: baseURL ?? '', storageState: { cookies: [], origins: [] } })
  await context.addCookies(preferences(baseURL, 'zh-CN', 'light'))
  return context
}

async function violationsOf(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).analyze()
  return violations.map(({ id, nodes }) => `${page.url()}: ${id}: ${nodes[0]?.target.join(' ')}`)
}

const nav = (page: Page) => page.getByRole('navigation', { name: '主导航' })
const main = (page: Page) => page.getByRole('main')

test('an invited editor joins by a link, sees what is allowed, and is out once shut out', async ({
  page,
  browser,
  baseURL,
}) => {
  const name = `李编辑${process.pid}`
  const userName = `li-editor-${Date.now()}`
  await open(page, '/settings/people')
  await page.getByRole('button', { name: '邀请', exact: true }).click()
  await expect(page.getByLabel('姓名')).toBeFocused()
  await page.getByLabel('姓名').fill(name)
  await page.getByLabel('用户名').fill(userName)
  await page.getByLabel('只在以下区域和街道').check()
  await page.getByLabel('查找区域、街道、乡镇').fill('东城')
  await page.getByLabel('东城区', { exact: true }).check()
  await expect(page.getByText('已选：东城区', { exact: true })).toBeVisible()
  await page.locator('form').getByRole('button', { name: '邀请', exact: true }).click()
  const made = page.getByRole('group', { name: `请把这个邀请链接交给${name}` })
  const link = (await made.locator('code').textContent()) ?? ''
  const row = page.getByRole('row', { name })
  await expect(row).toContainText('已邀请')
  await expect(row).toContainText('东城区')

  const theirs = await stranger(browser, baseURL)
  const editor = await theirs.newPage()
  await open(editor, link)
  await expect(main(editor)).toContainText(`${name}，请设置密码`)
  expect(await violationsOf(editor)).toEqual([])
  await editor.getByLabel('密码', { exact: true }).fill(PASSWORD)
  await editor.getByLabel('再填一次').fill(PASSWORD)
  await editor.getByRole('button', { name: '设置并登录' }).click()
  await editor.waitForURL('/')
  await expect(nav(editor).getByRole('link', { name: '导入' })).toBeVisible()
  await expect(nav(editor).getByRole('link', { name: '待核' })).toBeVisible()
  await open(editor, '/account')
  await expect(main(editor)).toContainText('东城区')
  await open(editor, '/settings')
  await expect(editor.getByRole('link', { name: '人员' })).toHaveCount(0)
  await open(editor, '/settings/people')
  await expect(main(editor)).toContainText('人员由管理员管理')
  expect((await editor.request.get('/api/v1/people')).status()).toBe(403)
  await open(editor, link)
  await expect(main(editor)).toContainText('这个链接已用过')

  await open(page, '/settings/people')
  await page.getByRole('button', { name: `修改：${name}` }).click()
  await page.getByLabel('可以登录').uncheck()
  await page.getByRole('button', { name: '保存', exact: true }).click()
  await expect(page.getByText(`“${name}”已保存。`)).toBeVisible()
  await expect(page.getByRole('row', { name })).toContainText('已停用')

  await open(editor, '/')
  await expect(editor.getByRole('link', { name: '登录' })).toBeVisible()
  await expect(nav(editor).getByRole('link', { name: '导入' })).toHaveCount(0)
  await open(editor, '/sign-in')
  await editor.getByLabel('用户名或邮箱').fill(userName)
  await editor.getByLabel('密码').fill(PASSWORD)
  await editor.getByRole('button', { name: '登录' }).click()
  await expect(main(editor).getByRole('alert')).toContainText('不对')
  await theirs.close()
})

test('signing in needs no mouse, says what was wrong, and leads back', async ({ browser, baseURL }) => {
  const context = await stranger(browser, baseURL)
  const page = await context.newPage()
  const faults = watchFaults(page)
  await open(page, '/articles?q=培训')
  await page.getByRole('link', { name: '登录' }).focus()
  await page.keyboard.press('Enter')
  await page.waitForURL(/\/sign-in/)
  expect(await violationsOf(page)).toEqual([])
  const name = page.getByLabel('用户名或邮箱')
  while (!(await name.evaluate((field) => field === document.activeElement))) await page.keyboard.press('Tab')
  await page.keyboard.type(ADMINISTRATOR.userName)
  await page.keyboard.press('Tab')
  await page.keyboard.type('not the password')
  await page.keyboard.press('Enter')
  await expect(main(page).getByRole('alert')).toContainText('用户名（邮箱）或密码不对')
  await expect(page.getByLabel('密码')).toBeFocused()
  expect(await violationsOf(page)).toEqual([])
  await page.keyboard.type(ADMINISTRATOR.password)
  await page.keyboard.press('Enter')
  await page.waitForURL(/\/articles\?q=/)
  await expect(page.getByRole('link', { name: ADMINISTRATOR.name })).toBeVisible()
  expect(faults.filter((fault) => !REFUSED.test(fault))).toEqual([])
  await context.close()
})

test('a token is shown once, and revoked', async ({ page, request, baseURL }) => {
  await open(page, '/account')
  const name = `报表程序 ${Date.now()}`
  await page.getByLabel('名称').fill(name)
  await page.getByRole('button', { name: '生成令牌' }).click()
  const made = page.getByRole('group', { name: `令牌“${name}”` })
  const token = (await made.locator('code').textContent()) ?? ''
  const asked = { headers: { authorization: `Bearer ${token}`, cookie: '' } }
  const answer = await request.get(`${baseURL}/api/v1/session`, asked)
  expect((await answer.json()).person.userName).toBe(ADMINISTRATOR.userName)
  await open(page, '/account')
  await expect(page.getByText(token)).toHaveCount(0)
  await page.getByRole('button', { name: `作废令牌“${name}”` }).click()
  await expect(page.getByRole('button', { name: `作废令牌“${name}”` })).toHaveCount(0)
  expect((await request.get(`${baseURL}/api/v1/session`, asked)).status()).toBe(401)
})
