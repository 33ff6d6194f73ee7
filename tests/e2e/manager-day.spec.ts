import AxeBuilder from '@axe-core/playwright'
import { open } from '@/tests/e2e/support/open'
import { expect, test } from '@/tests/e2e/support/test'

const COMPARE = '/compare?from=2019&to=2024&against=previous'

/** The day of a manager who has to say how the districts did, and answers for it. It keeps a view, so it runs with those that store. */
test('a manager compares districts, doubts the order, looks behind it, and keeps what was found', async ({ page }) => {
  test.setTimeout(180_000)

  await test.step('from the overview to the comparison', async () => {
    await open(page, '/?from=2019&to=2024')
    await page.getByRole('navigation').getByRole('link', { name: '区域对比' }).click()
    await expect(page).toHaveURL(/\/compare\?from=2019&to=2024$/)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('区域对比')
  })

  const ranking = page.getByRole('region', { name: '参加人数排名' })
  await test.step('is warned that the order means little, and why', async () => {
    await open(page, COMPARE)
    await expect(ranking.getByText('不宜作为比较依据')).toBeVisible()
    await expect(ranking.getByText(/没有一项活动报道这个数，未报道不等于零/)).toBeVisible()
  })

  await test.step('counts cautiously, and the order is decided', async () => {
    await page.getByRole('radio', { name: '谨慎' }).check()
    await expect(page).toHaveURL(/counting=cautious/)
    await expect(ranking.getByRole('row', { name: /^第 1 / })).toHaveCount(1)
  })

  await test.step('opens the number of the first, sees what was left out, and reads the sentence', async () => {
    const first = ranking.getByRole('row', { name: /^第 1 / })
    const number = first.getByRole('link').nth(1)
    const shown = ((await number.textContent()) ?? '').replace(/^.*人数/, '').trim()
    await number.click()
    const ledger = page.getByRole('dialog')
    await expect(ledger.getByRole('strong').first()).toContainText(shown.replace(/[^\d,]/g, ''))
    await ledger.locator('a[href*="/articles/"]').first().click()
    await expect(page).toHaveURL(/\/articles\//)
    await expect(page.locator('[data-lit="true"]').first()).toBeVisible()
    await page.goBack()
    await page.goBack()
  })

  await test.step('walks the grid of areas and years with the keyboard', async () => {
    await open(page, COMPARE)
    const grid = page.getByRole('region', { name: '参加人数：区域和年份' })
    await expect(grid.locator('a[tabindex="0"]')).toHaveCount(1)
    const entry = grid.locator('a[tabindex="0"]')
    await entry.focus()
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('End')
    const cell = grid.locator('a:focus')
    const words = (await cell.getAttribute('aria-label')) ?? ''
    await page.keyboard.press('Enter')
    await expect(page.getByRole('dialog')).toContainText(words.split(' ')[0] ?? '')
    await page.keyboard.press('Escape')
  })

  await test.step('goes to a district, its streets, and prints it on A4', async () => {
    await ranking.getByRole('link', { name: '朝阳', exact: true }).click()
    await expect(page).toHaveURL(/\/areas\/110105\?from=2019&to=2024/)
    await expect(page.getByRole('region', { name: '街道、乡镇和其他工会', exact: true }).first()).toContainText(
      '八里庄街道',
    )
    const pdf = await page.pdf({ format: 'A4', preferCSSPageSize: true })
    const pages = pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0
    expect(pages).toBeGreaterThan(0)
    expect(pages).toBeLessThanOrEqual(2)
  })

  await test.step('sees which districts nothing was reported of', async () => {
    await open(page, '/compare?from=2024&to=2024')
    await page.getByRole('link', { name: '零报送' }).click()
    await expect(page.getByText('不等于没有开展活动')).toBeVisible()
  })

  await test.step('sees what moved the total since the first record', async () => {
    await page.getByRole('link', { name: '变动分解' }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('变动分解')
  })

  await test.step('keeps the comparison as a view, pinned, and finds it on the overview', async () => {
    await open(page, `${COMPARE}&area=110105&area=110108&counting=cautious`)
    await page.getByRole('button', { name: '保存视图' }).click()
    await page.getByLabel('名称').first().fill('朝阳与海淀')
    await page.getByLabel('置顶到首页').first().check()
    await page.getByRole('button', { name: '保存', exact: true }).click()
    await expect(page.getByRole('status').filter({ hasText: '已保存' })).toBeVisible()
    await open(page, '/')
    const pinned = page.getByRole('navigation', { name: '置顶的视图' })
    await pinned.getByRole('link', { name: /^朝阳与海淀 / }).click()
    await expect(page).toHaveURL(/area=110105&area=110108/)
    await expect(page).toHaveURL(/counting=cautious/)
    await expect(page.getByRole('radio', { name: '谨慎' })).toBeChecked()
  })

  await test.step('takes the ranking along, with the same numbers as on the screen', async () => {
    const row = page.getByRole('region', { name: '参加人数排名' }).getByRole('row', { name: /海淀/ })
    const shown = /[\d,]+/.exec(((await row.getByRole('link').nth(1).textContent()) ?? '').replace(/^.*人数/, ''))?.[0]
    const address = page.url().replace(/.*\?/, '')
    const query = new URLSearchParams(address)
    query.delete('tables')
    query.set('what', 'ranking')
    query.set('format', 'csv')
    query.set('measures', 'participants')
    const file = await page.request.get(`/api/v1/export?${query}`)
    expect(file.status()).toBe(200)
    const line = (await file.text()).split('\n').find((each) => each.split(',').includes('海淀区'))
    expect(line).toContain((shown ?? 'none').replaceAll(',', ''))
  })

  const { violations } = await new AxeBuilder({ page }).analyze()
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.target.join(' ')}`)).toEqual([])
})
