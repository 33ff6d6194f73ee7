import AxeBuilder from '@axe-core/playwright'
import type { APIRequestContext, Page } from '@playwright/test'
import type { ReviewItem } from '@/domain/review/answers'
import type { Decision } from '@/domain/review/decision'
import type { Summary } from '@/domain/statistics/answers'
import { importPage } from '@/tests/e2e/support/import-page'
import { open } from '@/tests/e2e/support/open'
import { expect, test } from '@/tests/e2e/support/test'

// Each test goes on with what the one before it stored.
test.describe.configure({ mode: 'serial' })

const FIRST = `平谷区总工会举办职工蹦床体验日

本报讯（记者 林向远）9月6日，平谷区总工会在区体育中心举办职工蹦床体验日活动，来自12家单位的300名职工参加。`

const SECOND = `延庆区总工会举办职工蹦床邀请赛

本报讯（记者 林向远）9月7日，延庆区总工会举办职工蹦床邀请赛，80余名职工参加。`

/** The only activities that this word finds are those of these tests. */
const FILTER = 'q=蹦床'

async function revision(request: APIRequestContext): Promise<number> {
  return ((await (await request.get('/api/v1/summary')).json()) as Summary).revision
}

async function decide(request: APIRequestContext, decision: Decision) {
  const response = await request.post('/api/v1/decisions', { data: { decision } })
  expect(response.status(), await response.text()).toBe(200)
}

async function activityOf(request: APIRequestContext, article: string | undefined) {
  const item = (await (await request.get(`/api/v1/review/item?article=${article}`)).json()) as ReviewItem
  const activity = item.activities[0]
  if (!activity) throw new Error('no activity')
  return activity
}

const step = (page: Page, name: RegExp) => page.getByRole('link', { name })

let start = 0
let verified = 0

test('a number that grew is explained step by step, down to who decided and why', async ({ page, request }) => {
  start = await revision(request)
  const [first] = await importPage(request, FIRST, '2024-09-08')
  const [second] = await importPage(request, SECOND, '2024-09-09')
  for (const article of [first, second]) {
    const { record, version } = await activityOf(request, article)
    await decide(request, { kind: 'acceptActivity', activityId: record.id, version })
  }
  verified = await revision(request)
  const { record, version } = await activityOf(request, first)
  const people = record.figures.find(({ measure }) => measure === 'participants')
  if (!people) throw new Error('no participants')
  const { measure, bound, realisation, scope, part, who } = people
  const reading = { measure, bound, realisation, scope, part, who, value: 350 }
  const seen = { activityId: record.id, version }
  await decide(request, { kind: 'correctFigure', ...seen, figureId: people.id, reading, reason: '主办单位来电更正' })
  const other = await activityOf(request, second)
  await decide(request, {
    kind: 'rejectActivity',
    activityId: other.record.id,
    version: other.version,
    reason: '与另一篇重复',
  })

  await open(page, '/compare')
  await page.getByRole('link', { name: '变动分解' }).click()
  await expect(page.getByRole('heading', { level: 1, name: '变动分解' })).toBeVisible()

  await open(page, `/compare/changes?${FILTER}&since=r${verified}`)
  await expect(page.getByRole('listitem').filter({ hasText: '起点' })).toContainText('380余')
  await expect(step(page, /^更正/)).toContainText('+50')
  await expect(step(page, /^剔除与退回/)).toContainText('−80余')
  await expect(step(page, /^新增报道/)).toContainText('没有变动')

  await step(page, /^剔除与退回/).focus()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/open=withdrawn/)
  const list = page.getByRole('region', { name: '剔除与退回：1 项活动' })
  await expect(list).toContainText('理由：与另一篇重复')
  await step(page, /^更正/).click()
  const corrected = page.getByRole('region', { name: '更正：1 项活动' })
  await expect(corrected).toContainText('300')
  await expect(corrected).toContainText('350')
  await expect(corrected).toContainText('周主任：修改')
  await expect(corrected).toContainText('理由：主办单位来电更正')

  // What was rejected since still stands in the ledger of then.
  await step(page, /^起点/).click()
  await expect(page.getByRole('dialog')).toContainText(`数据版本 ${verified} 时的明细账`)
  await expect(page.getByRole('dialog')).toContainText('职工蹦床邀请赛')
  await page.keyboard.press('Escape')

  // The total of now opens its ledger, and the way back leads to the same changes.
  await step(page, /^现在/).click()
  await expect(page.getByRole('dialog')).toContainText('350')
  await page.keyboard.press('Escape')
  await expect(page).toHaveURL(/since=r/)
  await corrected
    .getByRole('link', { name: /蹦床体验日/ })
    .first()
    .click()
  await expect(page).toHaveURL(/\/activities\//)
})

test('from before the import all of it is new, and any two states can be chosen', async ({ page }) => {
  await open(page, `/compare/changes?${FILTER}&since=r${verified}`)
  const form = page.getByRole('button', { name: '看', exact: true })
  await page.getByLabel('从 数据版本').fill(String(start))
  await form.click()
  await expect(page).toHaveURL(new RegExp(`since=r${start}`))
  await expect(step(page, /^新增报道/)).toContainText('+350')
  await expect(step(page, /^更正/)).toContainText('没有变动')

  await page.getByLabel('到 数据版本').fill(String(verified))
  await form.click()
  await expect(step(page, /^新增报道/)).toContainText('+380余')
  await expect(page.getByRole('listitem').filter({ hasText: '终点' })).toContainText('380余')

  await page.getByRole('link', { name: '最近一次导入前' }).click()
  await expect(page).not.toHaveURL(/until=/)
  await page.goBack()
  await expect(page).toHaveURL(new RegExp(`until=r${verified}`))
})

test('the same stands in a table and in files', async ({ page }) => {
  await open(page, `/compare/changes?${FILTER}&since=r${verified}`)
  await page.getByRole('link', { name: /^表格/ }).click()
  const row = page.getByRole('row', { name: /^更正/ })
  await expect(row).toContainText('+50')
  await expect(row).toContainText('430余')
  for (const [choice, ending] of [
    ['数据（CSV）', 'csv'],
    ['数据（Excel）', 'xlsx'],
    ['图片（PNG）', 'png'],
    ['矢量图（SVG）', 'svg'],
  ] as const) {
    await page.getByRole('button', { name: /^下载/ }).click()
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole(ending === 'csv' || ending === 'xlsx' ? 'link' : 'button', { name: choice }).click(),
    ])
    expect(download.suggestedFilename()).toMatch(new RegExp(`变动.*\\.${ending}$`))
  }
})

test('what did not change, and what is no state yet, is said so', async ({ page, request }) => {
  const now = await revision(request)
  await open(page, `/compare/changes?${FILTER}&since=r${now}`)
  await expect(page.getByText('这个数没有变动')).toBeVisible()
  await expect(page.getByText(/数据库最近一次变更是/)).toBeVisible()

  await open(page, '/compare/changes?since=r999999')
  await expect(page.getByText('数据版本还没有到 999999。')).toBeVisible()
  await page.getByRole('link', { name: '回到常用的起点' }).click()
  await expect(page.getByRole('listitem').filter({ hasText: '起点' })).toBeVisible()

  await open(page, '/compare/changes?since=2000-01-01')
  await expect(page.getByText('起点早于第一条记录')).toBeVisible()
})

for (const language of ['zh-CN', 'en'] as const) {
  for (const theme of ['light', 'dark'] as const) {
    test.describe(`${language}, ${theme}`, () => {
      test.use({ language, theme })

      test('the changes have no violation and are no wider than the window', async ({ page }) => {
        for (const width of [1440, 390]) {
          await page.setViewportSize({ width, height: 900 })
          for (const more of ['open=corrected', 'open=rules&per=by:residents', 'tables=changes']) {
            await open(page, `/compare/changes?${FILTER}&since=r${verified}&${more}`)
            const { violations } = await new AxeBuilder({ page }).analyze()
            expect(violations.map(({ id, nodes }) => `${more}: ${id}: ${nodes[0]?.target.join(' ')}`)).toEqual([])
            const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
            expect(overflow, `${more} is wider than the window`).toBeLessThanOrEqual(0)
          }
        }
      })
    })
  }
}
