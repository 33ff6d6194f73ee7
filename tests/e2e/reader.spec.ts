import { expect, test } from '@/tests/e2e/support/test'

const ARTICLE = '/articles/dongcheng-2024-wuyue-xianhua'

test('a phrase and its figure light together, by pointer and by keyboard', async ({ page }) => {
  await page.goto(ARTICLE)
  const phrase = page.getByRole('link', { name: '1000余人：参加人数 1,000余，已含在全程内' })
  const entry = page.getByRole('listitem').filter({ hasText: '“1000余人”' }).getByRole('link')
  await phrase.hover()
  await expect(entry).toHaveAttribute('data-pointed', 'true')
  await entry.hover()
  await expect(phrase).toHaveAttribute('data-pointed', 'true')

  await phrase.focus()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/figure=dongcheng-2024-wuyue-xianhua\.4/)
  await expect(phrase).toBeFocused()
  await expect(entry).toHaveAttribute('aria-current', 'true')
  await page.keyboard.press('Escape')
  await page.keyboard.press('Escape')
  await expect(page).not.toHaveURL(/figure=/)
})

test('the path above leads back to the total and to its row', async ({ page }) => {
  await page.goto(`${ARTICLE}?source=page&via=participants&viaBy=area&viaKey=110101`)
  await expect(page.getByRole('link', { name: '参加人数 2,540余' })).toBeVisible()
  await page.getByRole('link', { name: '东城区 2,500余' }).click()
  await expect(page.getByRole('dialog', { name: /参加人数.*东城区/ })).toBeVisible()
  await expect(page).toHaveURL(/source=page/)
})

test('the lit sentence is in the HTML, and on a phone scrolled to with what it gives', async ({ page, request }) => {
  const html = await (await request.get(`${ARTICLE}?figure=dongcheng-2024-wuyue-xianhua.1`)).text()
  expect(html).toMatch(/id="phrase-dongcheng-2024-wuyue-xianhua\.1"[^>]*data-lit="true"/)
  await page.setViewportSize({ width: 390, height: 500 })
  await page.goto(`${ARTICLE}?figure=dongcheng-2024-wuyue-xianhua.4`)
  await expect(page.getByRole('link', { name: /^1000余人/ })).toBeInViewport()
  await expect(page.getByRole('complementary', { name: '选中的数据' })).toContainText('已含在全程内')
})

test('the list goes on where it ended, with and without JavaScript', async ({ page, request }) => {
  await page.goto('/articles?limit=10')
  const titles = page.getByRole('region', { name: '报道' }).getByRole('heading', { level: 2 })
  await expect(titles).toHaveCount(10)
  const more = page.getByRole('link', { name: '再显示一些' })
  const next = await more.getAttribute('href')
  await more.click()
  await expect(titles).toHaveCount(20)
  const eleventh = await titles.nth(10).textContent()
  const html = await (await request.get(`/articles${next}`, { headers: { 'accept-language': 'zh-CN' } })).text()
  expect(html).toContain(eleventh?.replace(' 摘编', '').replace(/摘编$/, '').trim())
})
