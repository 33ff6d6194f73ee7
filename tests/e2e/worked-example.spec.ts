import { open } from '@/tests/e2e/support/open'
import { expect, test } from '@/tests/e2e/support/test'

/** The six activities of the bundled page, as their rules are worked out by hand. */
const ROWS: [area: string, activities: string, participants: string, units: string][] = [
  ['东城', '1', '2,500余', '86'],
  ['顺义', '1', '40余', '未报道'],
  ['朝阳', '1', '未报道', '2'],
  ['经开区', '1', '未报道', '3'],
  ['市级', '2', '未报道', '11'],
]

test('the overview shows it row by row', async ({ page }) => {
  await open(page, '/?source=page')
  const districts = page.getByRole('region', { name: /各区/ })
  for (const [area, activities, participants, units] of ROWS) {
    const cells = districts
      .getByRole('row', { name: new RegExp(area) })
      .first()
      .getByRole('cell')
    await expect(cells.nth(0)).toContainText(activities)
    await expect(cells.nth(1)).toContainText(participants)
    await expect(cells.nth(2)).toContainText(units)
  }
  const total = districts.getByRole('row', { name: /合计/ })
  for (const text of ['6', '2,540余', '2/6', '102', '4/6']) await expect(total).toContainText(text)
})

test('the first HTML holds the numbers without any JavaScript', async ({ request }) => {
  const html = await (await request.get('/?source=page', { headers: { 'accept-language': 'zh-CN' } })).text()
  const text = html
    .replace(/<script[\s\S]*?<\/script>/g, '')
    .replace(/<!-- -->/g, '')
    .replace(/<[^>]+>/g, '')
  for (const expected of ['2,540余', '102', '1,000余', '20,000余', '71']) expect(text).toContain(expected)
})

test('activities and articles are the six of the page', async ({ page }) => {
  await open(page, '/activities?source=page')
  await expect(page.getByText(/已核实的 6 项活动/).first()).toBeVisible()
  await open(page, '/articles?source=page')
  await expect(page.getByText(/已核实的 6 项活动/).first()).toBeVisible()
})
