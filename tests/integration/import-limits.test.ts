import { afterAll, describe, expect, it } from 'vitest'
import { POST as importRoute } from '@/app/api/v1/imports/route'
import type { Database } from '@/db/client'
import { activityRecord } from '@/db/queries/activity-record'
import { seesArticle } from '@/db/queries/sees-article'
import { sightOf } from '@/domain/people/viewer'
import type { ImportAnswer } from '@/domain/review/import-answer'
import type { AreaCode } from '@/domain/vocabulary'
import { bringerOf } from '@/imports/bringer'
import { endWorker } from '@/imports/run-in-worker'
import { emptyDatabase } from '@/tests/factories/database'
import { DIRTY_PAGE } from '@/tests/factories/dirty-page'
import { aFile, importInto } from '@/tests/factories/imports'
import { signedIn } from '@/tests/factories/people'
import { aFigure, anActivity, anArticle, store } from '@/tests/factories/records'
import { send, serveSeededFile } from '@/tests/factories/server'
import { viewer } from '@/tests/factories/viewers'

const [TONGZHOU, PINGGU] = ['110112', '110117'] as const
const DAY = { date: '2031-07-08' }

/** Who edits one area, each area by another person. */
function editorOf(area: AreaCode) {
  const bringer = bringerOf(viewer('editor', { areas: [area], streets: [] }, `${area}的编辑`))
  return { ...bringer, person: `editor-${area}` }
}

const all = <T>(db: Database, query: string) => db.$client.prepare<[], T>(query).all()
const areasStored = (db: Database) => all<{ area: string }>(db, 'select area from activities').map(({ area }) => area)

describe('a page with news of two areas, brought by the editor of one', () => {
  it('is stored as far as it is within the limits, and says what is left out', async () => {
    const db = emptyDatabase()
    const [dry] = await importInto(db, [aFile(DIRTY_PAGE)], { ...DAY, dryRun: true }, 1, editorOf(TONGZHOU))
    const [outcome] = await importInto(db, [aFile(DIRTY_PAGE)], DAY, 1, editorOf(TONGZHOU))
    expect(outcome?.problems).toEqual([
      {
        file: 'page.txt',
        code: 'outsideLimits',
        where: '平谷区总工会慰问一线环卫职工',
        values: { area: PINGGU },
      },
    ])
    expect(dry?.problems).toEqual(outcome?.problems)
    expect(dry?.articles.map(({ headline }) => headline)).toEqual(outcome?.articles.map(({ headline }) => headline))
    expect(areasStored(db)).toEqual([TONGZHOU])
    expect(all(db, 'select actor, person from imported_files')).toEqual([
      { actor: '110112的编辑', person: 'editor-110112' },
    ])
    expect(all(db, "select distinct actor, person from revisions where entity = 'activity'")).toEqual([
      { actor: '110112的编辑', person: 'editor-110112' },
    ])
  })

  it('brings the rest when somebody else brings it, and nothing twice', async () => {
    const db = emptyDatabase()
    const page = [aFile(DIRTY_PAGE)]
    await importInto(db, page, DAY, 1, editorOf(TONGZHOU))
    const [other] = await importInto(db, page, DAY, 1, editorOf(PINGGU))
    expect(other?.problems).toMatchObject([{ code: 'outsideLimits', values: { area: TONGZHOU } }])
    expect(areasStored(db)).toEqual([TONGZHOU, PINGGU])
    const [everything] = await importInto(db, page, DAY)
    expect(everything?.articles.map(({ recognised }) => recognised?.by)).toEqual(['sameText', 'sameText'])
    expect(areasStored(db)).toEqual([TONGZHOU, PINGGU])
    expect(all(db, 'select person from imported_files')).toEqual([{ person: 'editor-110112' }])
  })

  it('counts choices through what is not left out', async () => {
    const db = emptyDatabase()
    const first = { ...DAY, dryRun: true, choices: { 0: 'apart' as const } }
    await importInto(db, [aFile(DIRTY_PAGE)], DAY)
    const [dry] = await importInto(db, [aFile(`${DIRTY_PAGE}\n`)], first, 1, editorOf(PINGGU))
    expect(dry?.articles.map(({ headline, recognised }) => [headline, recognised?.action])).toEqual([
      ['平谷区总工会慰问一线环卫职工', 'apart'],
    ])
  })
})

it('an article in which nothing is found is stored, and seen by who brought it', async () => {
  const db = emptyDatabase()
  const text =
    '## 读者来信\n\n本报编辑部近日收到读者来信，建议在版面上增加天气预报，编辑部已经采纳这一建议，感谢读者。\n'
  const [outcome] = await importInto(db, [aFile(text)], DAY, 1, editorOf(TONGZHOU))
  const id = outcome?.articles[0]?.id ?? ''
  expect(outcome?.problems).toEqual([])
  const mine = viewer('editor', { areas: [TONGZHOU], streets: [] })
  const person = (own: string) => sightOf({ ...mine, person: mine.person && { ...mine.person, id: own } })
  expect([seesArticle(db, person('editor-110112'), id), seesArticle(db, person('somebody'), id)]).toEqual([true, false])
})

it('an article that waits elsewhere is not told of, and not added to', async () => {
  const db = emptyDatabase()
  const text =
    '## 读者来信\n\n本报编辑部近日收到读者来信，建议在版面上增加天气预报，编辑部已经采纳这一建议，感谢读者。\n'
  await importInto(db, [aFile(text)], DAY, 1, editorOf(TONGZHOU))
  const again = async (more: object, who = editorOf(PINGGU)) =>
    (await importInto(db, [aFile(`${text}\n`)], { ...DAY, ...more }, 1, who))[0]?.articles[0]?.recognised ?? null
  expect(await again({ dryRun: true }, editorOf(TONGZHOU))).toMatchObject({ by: 'sameText' })
  expect(await again({ dryRun: true })).toBeNull()
  expect(await again({})).toBeNull()
  expect(all(db, 'select id from articles')).toHaveLength(2)
})

describe('rows of a table', () => {
  const table = ['活动名称,主办,区域,参加人数', '健步走,通州区总工会,通州区,600', '慰问,平谷区总工会,平谷区,86'].join(
    '\n',
  )

  it('are stored within the limits, and the others by who may, each once', async () => {
    const db = emptyDatabase()
    const [outcome] = await importInto(db, [aFile(table, 'a.csv')], {}, 1, editorOf(PINGGU))
    expect(outcome?.problems).toMatchObject([{ code: 'outsideLimits', where: '健步走', values: { area: TONGZHOU } }])
    expect(areasStored(db)).toEqual([PINGGU])
    await importInto(db, [aFile(table, 'a.csv')])
    expect(areasStored(db).toSorted()).toEqual([TONGZHOU, PINGGU])
  })
})

describe('an editor', () => {
  const body = `本报讯 5月6日，通州区总工会举办职工健步走活动，来自32家单位的600余名职工沿湖步行五公里，途中设置知识问答和垃圾分类宣传。活动结束后，工会为每名职工发放了一份纪念品，并向坚持走完全程的队伍颁发了证书。`
  const page = `## 通州区总工会举办职工健步走活动\n\n${body}\n`

  it('takes no verified activity off its text: the original of a digest is stored beside it', async () => {
    const db = emptyDatabase()
    const digest = anArticle({
      id: 'digest',
      headline: '通州区总工会举办职工健步走活动',
      date: '2031-05-07',
      year: 2031,
      body: '通州区总工会办健步走，600余名职工参加。',
    })
    const figures = [aFigure(digest, '600余名', { value: 600, bound: 'atLeast' })]
    store(db, [digest], [anActivity([digest], { id: 'walk', area: TONGZHOU, figures, year: 2031 })])
    const before = activityRecord(db, 'walk')
    const options = { date: '2031-05-07', choices: { 0: 'replace' as const } }
    const [outcome] = await importInto(db, [aFile(page)], options, 1, editorOf(TONGZHOU))
    expect(outcome?.articles[0]?.recognised).toMatchObject({ articleId: 'digest', action: 'apart' })
    expect(activityRecord(db, 'walk')).toEqual(before)
    const [publisher] = await importInto(db, [aFile(`${page}\n`)], { ...options, dryRun: true })
    expect(publisher?.articles[0]?.recognised?.action).not.toBe('apart')
  })

  it('accepts what is sure of figures; the activity waits for who may verify', async () => {
    const db = emptyDatabase()
    await importInto(db, [aFile(page)], { acceptConfident: true, date: '2031-05-07' }, 1, editorOf(TONGZHOU))
    expect(all(db, 'select distinct review from activities')).toEqual([{ review: 'pending' }])
    expect(all(db, "select 1 from figures where review = 'verified'").length).toBeGreaterThan(0)
  })
})

describe('over HTTP', () => {
  const db = serveSeededFile()
  afterAll(endWorker)

  it.each([
    ['zh-CN', true, '“平谷区总工会慰问一线环卫职工”里有属于平谷区的活动，不在您负责的区域内，没有导入。'],
    [
      'en',
      false,
      '“平谷区总工会慰问一线环卫职工” has an activity of Pinggu, which is outside the areas you work on; it was not imported.',
    ],
  ])('says so in %s', async (lang, dryRun, message) => {
    const { viewer: who, headers } = await signedIn('editor', { areas: [TONGZHOU], streets: [] }, '通州编辑')
    const request = { ...DAY, dryRun, texts: [{ name: '版面', text: DIRTY_PAGE }] }
    const response = await send(importRoute, request, { headers, query: `lang=${lang}` })
    const answer = (await response.json()) as ImportAnswer
    expect(answer.problems.map((problem) => problem.message)).toEqual([message])
    const files = all(db(), 'select actor, person from imported_files')
    expect(files).toEqual(dryRun ? [] : [{ actor: '通州编辑', person: who.person?.id }])
  })
})
