import { readFileSync } from 'node:fs'
import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import type { ActivityDetail } from '@/domain/statistics/answers'
import { open } from '@/tests/e2e/support/open'
import { expect, test } from '@/tests/e2e/support/test'

/** Making a file starts a process of its own; the first one takes a while on a busy machine. */
const PATIENCE = { timeout: 45_000 }

const DONGCHENG = 'from=2024&to=2024&area=110101'

const preview = (page: Page) => page.getByRole('region', { name: '预览' })
const recent = (page: Page) => page.getByRole('region', { name: '最近的文件' })

async function downloadAs(page: Page, format: string) {
  const download = page.waitForEvent('download', PATIENCE)
  await page.getByRole('button', { name: `下载 ${format}` }).click()
  const file = await download
  return { name: file.suggestedFilename(), path: await file.path() }
}

test('a staff member looks at a report, takes it along in three formats and finds it again', async ({ page }) => {
  test.setTimeout(180_000)
  await open(page, '/')
  await page.getByRole('link', { name: '报表', exact: true }).click()
  await expect(page.getByRole('heading', { level: 1, name: '报表' })).toBeVisible()
  await open(page, `/reports?what=report&${DONGCHENG}`)
  // The words lie over the picture of the page: they can be selected, found and read aloud.
  await expect(preview(page).getByText('一、总体情况')).toBeAttached(PATIENCE)
  await expect(preview(page).getByText(/共 \d+ 页/)).toBeVisible()
  for (const [format, ending, beginning] of [
    ['Word', 'docx', 'PK'],
    ['PDF', 'pdf', '%PDF'],
    ['Excel', 'xlsx', 'PK'],
  ] as const) {
    const { name, path } = await downloadAs(page, format)
    expect(name).toMatch(new RegExp(`统计报告.*\\.${ending}$`))
    expect(readFileSync(path).subarray(0, beginning.length).toString()).toBe(beginning)
    await expect(recent(page).getByRole('link', { name })).toBeVisible()
  }
  await open(page, '/reports')
  await recent(page).getByRole('link', { name: '打开同样的选择' }).first().click()
  await expect(page).toHaveURL(/what=report/)
  await expect(page).toHaveURL(/area=110101/)
  const items = recent(page).getByRole('listitem')
  const before = await items.count()
  await items.last().getByRole('button', { name: /^移除/ }).press('Enter')
  await expect(items).toHaveCount(before - 1)
  const { violations } = await new AxeBuilder({ page }).analyze()
  expect(violations).toEqual([])
})

test.describe('a choice that does not suit the kind of report', () => {
  test.use({ expectedFaults: [/^answer: 400 /] })

  test('says what to choose, and offers the usual periods', async ({ page }) => {
    await open(page, '/reports?what=comparison&area=110101')
    await expect(preview(page).getByText('区域对比要选二至六个区域')).toBeVisible(PATIENCE)
    await page.getByRole('link', { name: /^信息采用通报/ }).click()
    await expect(preview(page).getByText('信息采用通报要选定一个月、一个季度或一年')).toBeVisible(PATIENCE)
    await preview(page)
      .getByRole('link', { name: /^\d{4}年$/ })
      .click()
    await expect(preview(page).getByText(/信息采用情况的通报/)).toBeAttached(PATIENCE)
  })
})

test('a workbook shows its sheets before it is made', async ({ page }) => {
  await open(page, `/reports?what=workbook&${DONGCHENG}`)
  await expect(preview(page).getByRole('columnheader', { name: '指标' })).toBeVisible(PATIENCE)
  await preview(page).getByRole('button', { name: '数据', exact: true }).press('Enter')
  await expect(
    preview(page)
      .getByText(/2500余/)
      .first(),
  ).toBeVisible()
})

test('an old report tells which of its numbers changed, through whom and why', async ({ page, request }) => {
  test.setTimeout(180_000)
  const id = 'huairou-20240624-jiangrenbei'
  await open(page, '/reports?what=report&from=2024&to=2024&area=110116')
  const { path } = await downloadAs(page, 'PDF')
  const chooser = page.locator('input[type=file]')
  const check = page.getByRole('region', { name: '核对旧报表' })
  await chooser.setInputFiles({ name: '旧报表.pdf', mimeType: 'application/pdf', buffer: readFileSync(path) })
  await expect(check.getByText(/个数字全部仍然成立/)).toBeVisible(PATIENCE)

  const activity = (await (await request.get(`/api/v1/activities/${id}`)).json()) as ActivityDetail
  const figure = activity.figures.find(({ standing }) => standing === 'counted')
  if (!figure) throw new Error(`${id} has no counted figure`)
  const { measure, bound, realisation, scope, part, who } = figure
  const reading = { measure, bound, realisation, scope, part, who, value: figure.value + 7 }
  const version = Math.max(...activity.history.map((revision) => revision.id))
  const decision = { kind: 'correctFigure', activityId: id, version, figureId: figure.id, reading, reason: '来电更正' }
  const decided = await request.post('/api/v1/decisions', { data: { decision } })
  expect(decided.status()).toBe(200)

  await chooser.setInputFiles({ name: '旧报表.pdf', mimeType: 'application/pdf', buffer: readFileSync(path) })
  await expect(check.getByText(/个仍然成立；\d+ 处有变化/)).toBeVisible(PATIENCE)
  await expect(check.getByText('周主任').first()).toBeVisible()
  await expect(check.getByText(/来电更正/).first()).toBeVisible()
  const { violations } = await new AxeBuilder({ page }).analyze()
  expect(violations).toEqual([])
  await check.getByRole('listitem').getByRole('link', { name: activity.name }).last().click()
  await expect(page.getByRole('heading', { level: 1, name: activity.name })).toBeVisible()
})

test.describe('a file that is no report', () => {
  test.use({ expectedFaults: [/^answer: 422 /] })

  test('is refused in words', async ({ page }) => {
    await open(page, '/reports?what=workbook&from=2024&to=2024')
    const file = { name: '别的.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.4 none of ours') }
    await page.locator('input[type=file]').setInputFiles(file)
    await expect(page.getByRole('alert').filter({ hasText: '这个文件不是本系统导出的报表' })).toBeVisible(PATIENCE)
  })
})
