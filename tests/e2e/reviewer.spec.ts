import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import type { ReviewItem } from '@/domain/review/answers'
import { importPage } from '@/tests/e2e/support/import-page'
import { open } from '@/tests/e2e/support/open'
import { joinAs } from '@/tests/e2e/support/sign-in'
import { expect, preferences, test } from '@/tests/e2e/support/test'

/** A page as pages come: a running head, a column title, a kicker, sentences broken over columns. */
const DIRTY = `聚力建功新时代 工会工作专版

技能比武展风采

怀柔区总工会举办2024年职工烹饪技能比武

本报讯（记者 林向远 通讯员 赵一禾）6月18日，由怀柔区总工会主办、区商务局协办的2024年职工烹饪技能比

武在雁栖湖酒店举行，来自全区42家餐饮企业的260余名

厨师组成36支队伍同场竞技。比赛评出一等奖3名、二等奖6名。据介绍，今年全区计划培训厨师1200名。主办方还向参赛者赠送厨具五百套。


密云区总工会送清凉到溪翁庄

本报讯（记者 林向远）7月2日，密云区总工会到溪翁庄镇环卫站开展“夏送清凉”慰问，为180名环卫工人送去防暑用品。`

const SECOND_REPORT = `平谷区总工会桃乡职工健步走活动举行

本报讯（记者 林向远）9月6日，平谷区总工会在金海湖举办桃乡职工健步走活动，来自30家单位的500余名职工参加。`

const CONTESTED = `延庆区总工会举办职工冰雪知识竞赛

本报讯（记者 林向远）11月9日，延庆区总工会举办职工冰雪知识竞赛，24支代表队的96名职工参赛。`

const LEFT_OPEN = `房山区总工会慰问护林员

本报讯（记者 林向远）5月3日，房山区总工会到霞云岭乡慰问护林员，为45名护林员送去雨具。`

const row = (page: Page, name: RegExp) => page.getByRole('group', { name })

test.describe.configure({ mode: 'serial' })

test('a page is reviewed by keyboard alone', async ({ page, request }) => {
  const [first] = await importPage(request, DIRTY, '2024-07-05')
  await open(page, '/review')
  const entry = page.getByRole('link', { name: /怀柔区总工会举办2024年职工烹饪技能比武/ })
  await expect(entry).toBeVisible()
  for (let i = 0; i < 20 && !(await entry.evaluate((element) => element === document.activeElement)); i++) {
    await page.keyboard.press('j')
  }
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(`/review?article=${first}`)
  await expect(row(page, /42，42家，待定/)).toBeVisible()

  // Accepting: the row says so, and the next one is where the keys are.
  await page.keyboard.press('a')
  await expect(row(page, /42，42家，已接受/)).toBeVisible()
  await expect(row(page, /260余，260余名/)).toBeFocused()
  await expect(page.getByText(/核实人：周主任/)).toBeVisible()

  // Undo takes it back, and the bar that offers it does not go away by itself.
  await page.keyboard.press('u')
  await expect(row(page, /42，42家，待定/)).toBeVisible()

  // Rejecting by the number of a reason.
  await row(page, /36，36支/).focus()
  await page.keyboard.press('r')
  await page.keyboard.press('2')
  await expect(row(page, /36，36支，已拒绝/)).toContainText('背景情况')

  // Correcting: another number than the words say needs a reason.
  await row(page, /500，五百套/).focus()
  await page.keyboard.press('e')
  await page.keyboard.press('ControlOrMeta+a')
  await page.keyboard.type('520')
  await page.keyboard.press('Enter')
  await expect(page.getByText('请写明理由。')).toBeVisible()
  await page.getByLabel('理由（必填）').fill('主办方来函更正')
  await page.keyboard.press('Enter')
  await expect(row(page, /520，五百套，已接受/)).toContainText('人工补录')

  // A missed figure: its words are typed, and the number is read from them.
  await page.keyboard.press('/')
  await page.keyboard.type('2024年职工烹饪')
  await page.keyboard.press('Enter')
  const added = page.getByRole('form', { name: '新数据' })
  await added.getByLabel(/^数（/).fill('1')
  await added.getByLabel('指标').selectOption('sessions')
  await added.getByLabel('理由（必填）').fill('一场比武')
  await page.keyboard.press('Enter')
  await expect(row(page, /场次 1，2024年职工烹饪，已接受/)).toBeVisible()

  // The rest at once, and on to what is next.
  await page.keyboard.press('Shift+A')
  await expect(row(page, /260余，260余名，已接受/)).toBeVisible()
  await row(page, /260余/).focus()
  await page.keyboard.press('v')
  await expect(page.getByText('本篇已核完')).toBeVisible()
  await page.keyboard.press('n')
  await expect(page).not.toHaveURL(new RegExp(`article=${first}`))
  await page.goBack()
  await expect(page).toHaveURL(`/review?article=${first}`)

  const item = (await (await request.get(`/api/v1/review/item?article=${first}`)).json()) as ReviewItem
  const record = item.activities[0]?.record
  expect(record?.review).toBe('verified')
  await open(page, `/activities/${record?.id}`)
  await expect(page.getByText('主办方来函更正').first()).toBeVisible()
  await expect(page.getByText('周主任').first()).toBeVisible()
})

test('what is pointed at in the text lights among the proposals, and the other way round', async ({
  page,
  request,
}) => {
  const [id] = await importPage(request, LEFT_OPEN, '2024-05-06')
  await open(page, `/review?article=${id}`)
  const phrase = page.getByRole('link', { name: /^45名：/ })
  await row(page, /45名/).hover()
  await expect(phrase).toHaveAttribute('data-lit', 'true')
  await phrase.hover()
  await expect(row(page, /45名/)).toHaveAttribute('data-pointed', 'true')
})

test('a second report joins the activity that is there, whose numbers say what will count', async ({
  page,
  request,
}) => {
  const [first] = await importPage(request, SECOND_REPORT, '2024-09-08')
  const [second] = await importPage(
    request,
    SECOND_REPORT.replace('500余', '近600').replace('举行', '受欢迎').replace('来自30家单位的', '共有'),
    '2024-09-10',
  )
  await open(page, `/review?article=${first}`)
  await page.keyboard.press('v')
  await expect(page.getByText('本篇已核完')).toBeVisible()

  await open(page, `/review?article=${second}`)
  await page.keyboard.press('m')
  const dialog = page.getByRole('dialog', { name: /^并入已有活动/ })
  await dialog
    .getByRole('button', { name: /健步走.*平谷/ })
    .first()
    .click()
  await expect(dialog.getByRole('row', { name: /参加人数/ })).toContainText('有更新的数据')
  const [before] = ((await (await request.get(`/api/v1/review/item?article=${second}`)).json()) as ReviewItem)
    .activities
  await dialog.getByRole('button', { name: '并入', exact: true }).click()
  await expect(dialog).toBeHidden()
  await expect(page.getByText('本篇已核完')).toBeVisible()
  await page.goto(`/activities/${before?.record.id}`)
  await expect(page).not.toHaveURL(new RegExp(`${before?.record.id}$`))
  await expect(page.getByRole('heading', { name: '报道（2 篇）' })).toBeVisible()
})

test.describe('two people on one item', () => {
  test.use({ expectedFaults: [/^answer: 409 /] })

  test('the second is told, and what was typed can be sent again', async ({ page, request, browser, baseURL }) => {
    const [id] = await importPage(request, CONTESTED, '2024-11-10')
    const other = await browser.newContext({ baseURL, storageState: { cookies: [], origins: [] } })
    await other.addCookies(preferences(baseURL, 'zh-CN', 'light'))
    await joinAs(request, other, { name: '赵先到', role: 'publisher' })
    const theirs = await other.newPage()
    await open(page, `/review?article=${id}`)
    await open(theirs, `/review?article=${id}`)

    await theirs.keyboard.press('a')
    await expect(row(theirs, /24支，已接受/)).toBeVisible()

    await row(page, /96名/).focus()
    await page.keyboard.press('e')
    await page.getByLabel('什么人或单位').fill('参赛职工')
    await page.keyboard.press('Enter')
    await expect(page.getByRole('alert').filter({ hasText: '赵先到' })).toBeVisible()
    await expect(row(page, /24支，已接受/)).toBeVisible()
    await expect(page.getByLabel('什么人或单位')).toHaveValue('参赛职工')
    await page.getByRole('button', { name: '保存' }).click()
    await expect(row(page, /96名，已接受/)).toContainText('参赛职工')
    await other.close()
  })
})

test('an activity is entered by hand, corrected, split and found in the history', async ({ page }) => {
  await open(page, '/activities/new')
  await page.getByLabel('名称', { exact: true }).fill('门头沟区总工会驿站开放日')
  await page.getByLabel('区域').selectOption('110109')
  await page.getByLabel('开始').fill('2024年10月12日')
  await page.getByRole('button', { name: '加一个数' }).click()
  await page.getByLabel(/^数（/).fill('1.2万')
  await page.getByLabel('理由（必填）').fill('据区总工会台账')
  await page.getByRole('button', { name: '补录', exact: true }).click()
  await expect(page.getByRole('heading', { level: 1, name: '门头沟区总工会驿站开放日' })).toBeVisible()
  await expect(page.getByText('12,000').first()).toBeVisible()

  await page.getByRole('link', { name: '更正' }).click()
  await page.getByRole('button', { name: /^更正 参加人数 12,000/ }).click()
  await page.getByLabel(/^数（/).fill('12500')
  await page.getByLabel('理由（必填）').fill('台账更新')
  await page.keyboard.press('Enter')
  await expect(row(page, /12,500/)).toContainText('台账更新')

  await page.getByRole('link', { name: '拆分' }).click()
  await page.getByRole('checkbox', { name: /12,500/ }).check()
  await page.getByLabel('新活动的名称').fill('门头沟区驿站夜间开放')
  await page.getByLabel('理由（必填）').fill('两次活动')
  await page.getByRole('button', { name: '拆分' }).click()
  await page.getByRole('button', { name: '撤销' }).click()
  await page.getByRole('checkbox', { name: /12,500/ }).check()
  await page.getByLabel('新活动的名称').fill('门头沟区驿站夜间开放')
  await page.getByLabel('理由（必填）').fill('两次活动')
  await page.getByRole('button', { name: '拆分' }).click()
  await page.getByRole('link', { name: '查看活动' }).click()
  await expect(page.getByRole('heading', { level: 1, name: '门头沟区驿站夜间开放' })).toBeVisible()
  await expect(page.getByText('理由：两次活动')).toBeVisible()
})

test('forms, pickers and the list of keys have no violation either', async ({ page, request }) => {
  const { items } = await (await request.get('/api/v1/review')).json()
  await open(page, `/review?article=${items[0]?.articleId}`)
  const states: [key: string, opened: ReturnType<Page['locator']>][] = [
    ['e', page.getByRole('form', { name: /^更正/ })],
    ['r', page.getByRole('form', { name: /^拒绝/ })],
    ['m', page.getByRole('dialog', { name: /^并入已有活动/ })],
    ['?', page.getByRole('dialog', { name: '快捷键' })],
  ]
  for (const [key, opened] of states) {
    await page.getByRole('group').first().focus()
    await page.keyboard.press(key)
    await expect(opened).toBeVisible()
    const { violations } = await new AxeBuilder({ page }).analyze()
    expect(violations.map(({ id, nodes }) => `${key}: ${id}: ${nodes[0]?.target.join(' ')}`)).toEqual([])
    await page.keyboard.press('Escape')
    await expect(opened).toBeHidden()
  }
})

test.describe('an item that is not there', () => {
  test.use({ expectedFaults: [/no-such-article/] })

  test('an address of nothing says so and leads back', async ({ page }) => {
    await open(page, '/review')
    await page.evaluate(() => window.history.pushState(null, '', '/review?article=no-such-article'))
    await expect(page.getByRole('alert').filter({ hasText: 'no-such-article' })).toBeVisible()
    await page.getByRole('link', { name: '待核列表' }).first().click()
    await expect(page).toHaveURL('/review')
  })
})

for (const language of ['zh-CN', 'en'] as const) {
  for (const theme of ['light', 'dark'] as const) {
    test.describe(`${language}, ${theme}`, () => {
      test.use({ language, theme })

      test('no screen of review has a violation or is wider than the window', async ({ page, request }) => {
        const queue = await (await request.get('/api/v1/review')).json()
        const article = queue.items[0]?.articleId
        const screens = ['/review', `/review?article=${article}`, '/activities/etown-2024-song-qingliang/edit']
        const edits = ['merge', 'split'].map((edit) => `/activities/etown-2024-song-qingliang/edit?do=${edit}`)
        for (const width of [1440, 390]) {
          await page.setViewportSize({ width, height: 900 })
          for (const screen of [...screens, ...edits, '/activities/new']) {
            await open(page, screen)
            const { violations } = await new AxeBuilder({ page }).analyze()
            const found = violations.map(({ id, nodes }) => `${screen}: ${id}: ${nodes[0]?.target.join(' ')}`)
            expect(found).toEqual([])
            const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
            expect(overflow, `${screen} is wider than the window`).toBeLessThanOrEqual(0)
          }
        }
      })
    })
  }
}
