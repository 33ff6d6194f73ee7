import { readFileSync } from 'node:fs'
import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { open } from '@/tests/e2e/support/open'
import { expect, test } from '@/tests/e2e/support/test'

/** Makes a text new to the database, however often the tests run on it. */
const mark = () => Date.now().toString(36)

/** A page as people paste it: a slogan above, a sentence broken over columns, a kicker before the headline. */
const dirtyPage = (name: string) => `凝心聚力促发展 建功立业新征程

怀柔区总工会举办“${name}”职工象棋赛

本报讯（记者 田野）6月15日，怀柔区总工会举办“${name}”职工象棋赛，来自32家基层单位的120余名职工参

加比赛。

怀柔区总工会走进${name}工地

把清凉送到${name}建设者身边

本报讯（记者 田野 通讯员 舒朗）近日，怀柔区总工会为${name}工地的300名建设者送去绿豆和毛巾。接下来，将慰问户外职工2000余名。
`

const report = (name: string) => `延庆区总工会举办${name}职工读书会

本报讯（记者 苏叶）3月8日，延庆区总工会举办${name}职工读书会，85名职工参加。
`

const asFile = (name: string, text: string | Buffer) => ({
  name,
  mimeType: 'application/octet-stream',
  buffer: Buffer.from(text),
})

const card = (page: Page, name: string) => page.getByRole('article', { name })

async function paste(page: Page, text: string): Promise<void> {
  await page.getByLabel('粘贴整版或单篇文字').fill(text)
  await page.getByRole('button', { name: '读取这段文字' }).click()
}

test('a staff member pastes a page, sees what was read, imports it and goes on to review', async ({ page }) => {
  const name = mark()
  await open(page, '/import')
  await page.getByLabel('媒体', { exact: true }).fill('京郊工会报')
  await page.getByLabel('刊发日期').fill('2024-06-18')
  await paste(page, dirtyPage(name))
  const pasted = card(page, '粘贴的文字 1')
  await expect(pasted).toContainText('2 篇报道')
  await expect(pasted).toContainText('可以导入')
  await expect(pasted.getByRole('heading', { name: `把清凉送到${name}建设者身边` })).toBeVisible()
  await expect(pasted.getByText(`怀柔区总工会走进${name}工地`, { exact: true })).toBeVisible()
  await expect(pasted.getByText('2024年6月18日').first()).toBeVisible()
  await expect(pasted).toContainText(/参加人数\s*120余/)
  await expect(pasted).toContainText(/惠及人数\s*2,000余\s*计划/)
  await pasted.getByRole('button', { name: /^看正文：怀柔/ }).click()
  await expect(pasted.locator('mark', { hasText: '120余名' })).toBeVisible()

  const importAll = page.getByRole('button', { name: /^导入 1 个文件/ })
  await importAll.click()
  await expect(pasted).toContainText('已导入')
  await expect(page.getByRole('row', { name: /粘贴的文字 1.*周主任/ }).first()).toBeVisible()
  await pasted.getByRole('link', { name: /^去待核 1 项：怀柔/ }).click()
  await expect(page).toHaveURL(/\/review\?article=/)
  await expect(page.getByText(`把清凉送到${name}建设者身边`).or(page.getByText('象棋赛')).first()).toBeVisible()

  await open(page, '/import')
  await expect(page.getByLabel('粘贴整版或单篇文字')).toBeVisible()
  await paste(page, dirtyPage(name))
  await expect(card(page, '粘贴的文字 1')).toContainText('以前导入过')
  await expect(card(page, '粘贴的文字 1').getByRole('link', { name: /象棋赛/ })).toBeVisible()
})

test('three files at once: a broken one is told in words and keeps nothing else back', async ({ page }) => {
  const [first, second] = [`甲${mark()}`, `乙${mark()}`]
  await open(page, '/import')
  await page
    .getByLabel('选择文件')
    .setInputFiles([
      asFile('一版.txt', report(first)),
      asFile('坏的.docx', Buffer.from([0x4d, 0x5a, 0x90, 0, 3, 0, 0, 0])),
      asFile(`${second}.md`, report(second)),
    ])
  await expect(card(page, '一版.txt')).toContainText('可以导入')
  await expect(card(page, `${second}.md`)).toContainText('可以导入')
  await expect(card(page, '坏的.docx')).toContainText('不能导入')
  await expect(card(page, '坏的.docx')).toContainText('这个文件的内容是程序')
  await page.getByRole('button', { name: /^导入 2 个文件/ }).click()
  await expect(card(page, '一版.txt')).toContainText('已导入')
  await expect(card(page, `${second}.md`)).toContainText('已导入')
  await expect(page.getByText(/^已导入 2 个文件：2 篇报道/)).toBeVisible()
  const download = page.waitForEvent('download')
  await page
    .getByRole('row', { name: `${second}.md` })
    .first()
    .getByRole('link')
    .click()
  expect(readFileSync(await (await download).path(), 'utf8')).toBe(report(second))
})

test('the columns of a table are named on the screen, and its rows become activities', async ({ page }) => {
  const name = mark()
  await open(page, '/import')
  const table = `主办,活动名称,哪里,人数\n密云区总工会,${name}职工徒步,密云区,300余\n平谷区总工会,${name}职工读书会,平谷区,86\n`
  await page.getByLabel('选择文件').setInputFiles([asFile('记录.csv', table)])
  const records = card(page, '记录.csv')
  await expect(records).toContainText('需要指定列')
  await expect(records.getByRole('cell', { name: `${name}职工徒步` })).toBeVisible()
  await records.getByLabel('“哪里”列的内容').selectOption({ label: '区域' })
  await records.getByLabel('“人数”列的内容').selectOption({ label: '参加人数' })
  await expect(records).toContainText('2 项活动')
  await expect(records).toContainText(/参加人数\s*300余/)
  await page.getByRole('button', { name: /^导入 1 个文件/ }).click()
  await expect(records).toContainText('已导入')
  await records.getByRole('link', { name: `去待核 1 项：${name}职工徒步` }).click()
  await expect(page).toHaveURL(/\/review\?activity=/)
  await expect(page.getByText(`${name}职工徒步`).first()).toBeVisible()
})

test('an article that is stored already is recognised, and a person chooses what to do with it', async ({ page }) => {
  const name = mark()
  await open(page, '/import')
  await page.getByLabel('粘贴整版或单篇文字').waitFor()
  await paste(page, report(name))
  await page.getByRole('button', { name: /^导入 1 个文件/ }).click()
  await expect(card(page, '粘贴的文字 1')).toContainText('已导入')
  await paste(page, `${report(name)}\n`)
  const again = card(page, '粘贴的文字 2')
  const choice = again.getByRole('group', { name: '库中已有这篇报道' })
  await expect(choice.getByRole('radio', { name: /^并入/ })).toBeChecked()
  await expect(choice).toContainText('建议')
  await choice.getByRole('radio', { name: /^另存一篇/ }).check()
  await page.getByRole('button', { name: /^导入 1 个文件/ }).click()
  await expect(again).toContainText('已另存')
})

for (const language of ['zh-CN', 'en'] as const) {
  for (const theme of ['light', 'dark'] as const) {
    for (const width of [1440, 390]) {
      test.describe(`${language}, ${theme}, ${width} px wide`, () => {
        test.use({ language, theme, viewport: { width, height: 900 } })

        test('the import screen has no violation, empty or with files in it', async ({ page }) => {
          await open(page, '/import')
          const check = async () => {
            const { violations } = await new AxeBuilder({ page }).analyze()
            expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.target.join(' ')}`)).toEqual([])
            const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
            expect(overflow).toBeLessThanOrEqual(0)
          }
          await check()
          await page
            .locator('input[type=file]')
            .setInputFiles([
              asFile(`${'一个很长的文件名'.repeat(12)}.txt`, dirtyPage(mark())),
              asFile('bad.docx', Buffer.from([0x4d, 0x5a, 0x90, 0, 3, 0, 0, 0])),
              asFile('table.csv', '主办,活动名称,哪里\n密云区总工会,职工徒步,密云区\n'),
            ])
          await expect(page.locator('[aria-busy="false"]')).toHaveCount(3)
          await expect(page.getByRole('table').first()).toBeVisible()
          await page
            .getByRole('button', { name: /^(?:看正文：|Show text: ).*象棋赛/ })
            .first()
            .click()
          await check()
        })
      })
    }
  }
}
