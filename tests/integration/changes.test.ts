import { describe, expect, it } from 'vitest'
import { usualBeginnings } from '@/app/answers/changes/presets'
import { endOfDay } from '@/app/answers/changes/revisions'
import { GET as changesRoute } from '@/app/api/v1/compare/changes/route'
import { activityRecord } from '@/db/queries/activity-record'
import { databaseRevision } from '@/db/queries/database-revision'
import { denominators } from '@/db/queries/denominators'
import { endOfChange } from '@/db/queries/revision-at'
import { decide } from '@/db/writes/decide'
import { saveDenominators } from '@/db/writes/save-denominators'
import type { Changes } from '@/domain/comparison/change-answers'
import { WHOLE } from '@/domain/statistics/filter'
import { aFile, importInto } from '@/tests/factories/imports'
import { listFiles } from '@/tests/factories/list-files'
import { aFigure, anActivity, anArticle, store } from '@/tests/factories/records'
import { answerOf, ask, serveSeededFile } from '@/tests/factories/server'
import { viewer } from '@/tests/factories/viewers'

const db = serveSeededFile()
const asked = (query: string) => answerOf<Changes>(changesRoute, `lang=zh-CN&${query}`)
const step = ({ steps }: Changes, name: string) => steps.find((each) => each.step === name)

let count = 0
/** An activity in 延庆区 with 300余 participants, in a year of its own. */
function anActivityOf(year: number) {
  count += 1
  const article = anArticle({ id: `changes-${count}`, body: '300余人参加。', date: `${year}-05-06`, year })
  const figures = [aFigure(article, '300余人', { value: 300, bound: 'atLeast' })]
  const id = `changes-activity-${count}`
  store(db(), [article], [anActivity([article], { id, name: `培训${count}`, area: '110119', year, figures })])
  return id
}

const seen = (id: string) => ({ activityId: id, version: activityRecord(db(), id)?.version ?? 0 })

describe('the states that are compared', () => {
  it('are those at the end of a day in Beijing', () => {
    expect(endOfDay('2026-03-08')).toBe('2026-03-08T16:00:00.000Z')
    expect(endOfDay('2026-12-31')).toBe('2026-12-31T16:00:00.000Z')
  })

  it('are found by day: what was decided after midnight belongs to the next one', async () => {
    const [early, late] = [anActivityOf(2041), anActivityOf(2041)]
    const reject = (id: string, at: string) =>
      decide(db(), viewer('publisher', null, '李审核'), new Date(at), {
        kind: 'rejectActivity',
        ...seen(id),
        reason: '重复',
      })
    reject(early, '2026-05-04T15:59:59Z')
    const evening = databaseRevision(db())
    reject(late, '2026-05-04T16:00:00Z')
    const answer = await asked('measure=participants&since=2026-05-03&until=2026-05-04&from=2041&to=2041')
    expect(answer.until).toEqual({ revision: evening, at: '2026-05-04T15:59:59.000Z' })
    expect(step(answer, 'withdrawn')?.activities.map(({ activity }) => activity.id)).toEqual([early])
    expect(answer.end.amount).toEqual({ value: 300, bound: 'atLeast' })
  })

  it('never cut a change in two', async () => {
    const [one, other] = [anActivityOf(2043), anActivityOf(2043)]
    const before = databaseRevision(db())
    const into = seen(other)
    const { change } = decide(db(), viewer('publisher', null, '李审核'), new Date(), {
      kind: 'merge',
      ...seen(one),
      into: other,
      intoVersion: into.version,
      reason: '同一项活动',
    })
    expect(endOfChange(db(), change)).toBe(change + 1)
    expect((await asked(`measure=participants&since=r${change}&from=2043&to=2043`)).since.revision).toBe(change + 1)
    const answer = await asked(`measure=activities&since=r${before}&from=2043&to=2043`)
    const joined = step(answer, 'joined')
    expect(joined).toMatchObject({ count: 1, difference: { by: -1, bound: 'exact' } })
    expect(joined?.activities[0]).toMatchObject({
      shownAs: other,
      before: { amount: { value: 1 } },
      after: null,
      decision: { actor: '李审核', action: 'merge', reason: '同一项活动' },
    })
  })

  it.each([
    ['since=r99999999', 'since', '数据版本还没有到 99999999。'],
    ['since=2099-01-01&until=r3', 'until', '期间的结束“r3”早于开始。'],
    ['since=r5&per=by:nobody', 'per', '参数“per”没有“by:nobody”这个值。'],
    ['since=2026-02-30', 'since', '参数“since”没有“2026-02-30”这个值。'],
    ['since=last', 'since', '参数“since”没有“last”这个值。'],
    ['until=r5', 'since', '缺少参数“since”。'],
  ])('are refused by name where they are none: %s', async (query, field, message) => {
    const response = await ask(changesRoute, `lang=zh-CN&measure=units&${query}`)
    expect(response.status).toBe(400)
    expect(await response.json()).toMatchObject({ error: { field, message } })
  })

  it('usually begin before the last import, once there was one', async () => {
    const now = new Date('2026-11-23T02:00:00Z')
    expect(usualBeginnings(db(), now)[0]).toEqual({ name: 'week', since: '2026-11-16' })
    const before = databaseRevision(db())
    await importInto(db(), [
      aFile('怀柔区总工会举办职工竞赛\n\n本报讯（记者 林向远）6月18日，怀柔区总工会举办职工竞赛，60名职工参加。'),
    ])
    expect(usualBeginnings(db(), now)[0]).toEqual({ name: 'import', since: `r${before}` })
    const answer = await asked(`measure=participants&since=r${before}&review=all`)
    expect(step(answer, 'added')).toMatchObject({ count: 1, difference: { by: 60, bound: 'exact' } })
  })
})

describe('the step of rules', () => {
  it('is what another denominator makes of the same records', async () => {
    const id = anActivityOf(2051)
    const since = databaseRevision(db())
    const { version, denominators: all } = denominators(db())
    const members = {
      id: 'members',
      name: '会员数',
      per: 1000 as const,
      source: '年报',
      date: '2025',
      values: { '110119': 50_000 },
    }
    saveDenominators(db(), { actor: '王统计', reason: '年报', at: new Date() }, version, [...all, members])
    const set = databaseRevision(db())
    saveDenominators(db(), { actor: '王统计', reason: '年报更正', at: new Date() }, denominators(db()).version, [
      ...all,
      { ...members, values: { '110119': 60_000 } },
    ])
    decide(db(), viewer('publisher', null, '李审核'), new Date(), {
      kind: 'correctActivity',
      ...seen(id),
      fields: { name: '改名' },
      reason: null,
    })
    const answer = await asked(`measure=participants&since=r${set}&from=2051&to=2051&per=by:members`)
    expect(answer.start.scaled).toEqual({ value: 6, bound: 'atLeast' })
    expect(answer.steps.map(({ count: moved }) => moved)).toEqual([0, 0, 0, 0, 0])
    expect(answer.unmoved).toBe(1)
    expect(answer.end).toMatchObject({ amount: { value: 300 }, scaled: { value: 5, bound: 'atLeast' } })
    expect(step(answer, 'rules')).toMatchObject({ difference: null, scaledDifference: { by: -1, bound: 'about' } })
    expect(answer.rules).toMatchObject([{ actor: '王统计', reason: '年报更正' }])

    const fromNothing = await asked(`measure=participants&since=r${since}&from=2051&to=2051&per=by:members`)
    expect(fromNothing.start.scaled).toBeNull()
    expect(fromNothing.end.scaled).toEqual({ value: 5, bound: 'atLeast' })
  })

  it('is empty for plain totals, whatever was set', async () => {
    const answer = await asked('measure=participants&since=r0')
    expect(step(answer, 'rules')).toMatchObject({ difference: null, scaledDifference: null, count: 0 })
    expect(answer.rules).toEqual([])
  })
})

describe('the file', () => {
  it('holds every activity of every step, as the answer has it', async () => {
    const since = databaseRevision(db())
    const [kept, gone] = [anActivityOf(2061), anActivityOf(2061)]
    const middle = databaseRevision(db())
    decide(db(), viewer('publisher', null, '李审核'), new Date('2026-06-01T01:00:00Z'), {
      kind: 'rejectActivity',
      ...seen(gone),
      reason: '重复',
    })
    const filter = { ...WHOLE, from: '2061', to: '2061' }
    const subject = {
      what: 'changes',
      subject: 'participants',
      since: `r${middle}`,
      until: null,
      per: 'total',
    } as const
    const { csv, xlsx } = await listFiles(db(), subject, filter)
    expect(xlsx.rows).toHaveLength(csv.rows.length)
    expect(csv.rows).toMatchObject([
      {
        步骤: '剔除与退回',
        变动前: '300',
        变动前约数: '余',
        变动后: '不计入',
        增减: '-300',
        增减约数: '余',
        决定时间: '2026-06-01 09:00:00',
        决定人: '李审核',
        决定: '不采用',
        理由: '重复',
        活动编号: gone,
      },
    ])
    expect(csv.head[0]).toBe(
      `变动分解：参加人数，从数据版本 ${middle} 的 600余 到数据版本 ${databaseRevision(db())} 的 300余`,
    )
    const all = await listFiles(db(), { ...subject, since: `r${since}` }, filter)
    expect(all.csv.rows.map((row) => [row.步骤, row.活动编号])).toEqual([['新增报道', kept]])
  })
})
