import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { POST as decideBy } from '@/app/api/v1/decisions/route'
import { GET as download } from '@/app/api/v1/export/route'
import { POST as makeReport } from '@/app/api/v1/reports/route'
import { GET as ofReviewItem } from '@/app/api/v1/review/item/route'
import { HANDLERS } from '@/app/api-reference/handlers'
import { type Database, databaseFor } from '@/db/client'
import { activityRecord } from '@/db/queries/activity-record'
import { storeActivities } from '@/db/writes/store-activity'
import { write } from '@/db/writes/write'
import { isWithin, type Limits } from '@/domain/people/limits'
import type { ActivityRecord } from '@/domain/review/activity-record'
import { AREA_CODES, LEDGER_SUBJECTS } from '@/domain/vocabulary'
import { TESTER } from '@/tests/factories/database'
import { signedIn } from '@/tests/factories/people'
import { aFigure, anActivity, anArticle, store } from '@/tests/factories/records'
import { ask, send, serveSeededFile } from '@/tests/factories/server'

const db = serveSeededFile({ asNobody: true })

/** What stands nowhere but in one unpublished record each, so that it can be searched for in whole answers. */
const SECRETS = {
  dongcheng: '东城待核活动甲',
  wangjing: '望京待核活动乙',
  chaoyang: '朝阳待核活动丙',
  rejected: '朝阳已退活动丁',
  bare: '无活动的报道戊',
} as const
type Secret = keyof typeof SECRETS

/** Everything that carries a secret: name, headline, body, organiser, series, printed words, reason. */
function hide(
  secret: Secret,
  area: '110101' | '110105',
  organiser: string,
  review: 'pending' | 'rejected' = 'pending',
) {
  const word = SECRETS[secret]
  const article = anArticle({
    id: `article-${secret}`,
    headline: `${word}标题`,
    publication: `${word}报`,
    body: `${organiser}举办${word}，77名职工参加。`,
  })
  const activity = anActivity([article], {
    id: `activity-${secret}`,
    name: word,
    area,
    organisers: [organiser, `${word}工会`],
    series: `${word}系列`,
    review,
    reason: review === 'rejected' ? `${word}重复` : null,
    figures: [aFigure(article, '77名', { value: 77 })],
  })
  store(db(), [article], [activity])
}

beforeAll(() => {
  hide('dongcheng', '110101', '东城区总工会')
  hide('wangjing', '110105', '望京街道总工会')
  hide('chaoyang', '110105', '朝阳区总工会')
  hide('rejected', '110105', '朝阳区总工会', 'rejected')
  const word = SECRETS.bare
  store(db(), [anArticle({ id: 'article-bare', headline: `${word}标题`, publication: `${word}报`, body: `${word}。` })])
})

const DONGCHENG: Limits = { areas: ['110101'], streets: [] }
const WANGJING: Limits = { areas: [], streets: ['110105:望京街道'] }
const ALL: Secret[] = ['dongcheng', 'wangjing', 'chaoyang', 'rejected', 'bare']

/** Who asks, and which secrets that person may meet. */
const READERS: [string, () => Promise<{ headers: { cookie?: string } }>, Secret[]][] = [
  ['nobody', async () => ({ headers: {} }), []],
  ['a viewer', () => signedIn('viewer'), []],
  ['an editor of 东城区', () => signedIn('editor', DONGCHENG), ['dongcheng']],
  ['a publisher of 望京街道', () => signedIn('publisher', WANGJING), ['wangjing']],
  ['an editor of everywhere', () => signedIn('editor'), ALL],
  ['an administrator', () => signedIn('administrator'), ALL],
]

const ids = (kind: 'activity' | 'article') => ALL.map((secret) => `${kind}-${secret}`)

/** Every question that could bring up an unpublished record: route, query, id. */
const QUESTIONS: [route: string, query: string, id?: string][] = [
  ...['', 'review=all'].flatMap((review): [string, string][] => [
    ['summary', review],
    ...['area', 'type', 'level', 'month', 'series', 'organiser', 'publication', 'union'].map((by): [string, string] => [
      'statistics',
      `by=${by}&${review}`,
    ]),
    ...LEDGER_SUBJECTS.map((measure): [string, string] => ['ledger', `measure=${measure}&${review}`]),
    ['promises', review],
    ['activities', `limit=200&${review}`],
    ['activities', `limit=200&q=待核&${review}`],
    ['articles', `limit=200&${review}`],
    ['articles', `limit=200&q=待核&${review}`],
    ['compare', `area=110101&area=110105&${review}`],
    ['compareTime', `area=110101&area=110105&${review}`],
    ['compareProfiles', `area=110101&area=110105&${review}`],
    ['changes', `measure=participants&since=r0&${review}`],
    ['zeroReports', `from=2024&to=2024&${review}`],
    ...[
      'activities',
      'articles',
      'figures',
      'statistics&by=organiser',
      'ledger&measure=participants',
      'unions&area=110105',
    ].map((what): [string, string] => ['export', `format=csv&what=${what}&${review}`]),
    ['sheets', `what=workbook&${review}`],
  ]),
  ['areaUnions', 'review=all', '110105'],
  ['areaUnions', '', '110105'],
  ...ids('activity').map((id): [string, string, string] => ['activity', '', id]),
  ...ids('article').map((id): [string, string, string] => ['article', '', id]),
  ...ids('activity').map((id): [string, string, string] => ['reviewItem', `activity=${id}`, '']),
  ...ids('article').map((id): [string, string, string] => ['reviewItem', `article=${id}`, '']),
  ['reviewQueue', 'limit=200'],
  ['imports', 'limit=200'],
  ['settings', ''],
  ['views', ''],
]

describe.each(READERS)('%s', (_who, reader, allowed) => {
  it('meets no record in any answer that is not for them', async () => {
    const { headers } = await reader()
    const met = new Set<Secret>()
    for (const [route, query, id = ''] of QUESTIONS) {
      const handler = HANDLERS[route]
      if (!handler) throw new Error(route)
      const response = await ask(handler, query.replace(/&$/, ''), { id, headers })
      expect(response.status, `${route} ${query} ${id}`).toBeLessThan(500)
      const text = await response.text()
      // An error may say again what was asked for, as `activity-chaoyang`; it never knows more.
      for (const secret of ALL) {
        if (!text.includes(SECRETS[secret])) continue
        met.add(secret)
        expect(allowed, `${route}?${query} ${id} tells ${SECRETS[secret]}`).toContain(secret)
      }
    }
    expect([...met].sort()).toEqual([...allowed].sort())
  })

  it('is told of a record out of sight what everybody is told who asks for one that never was', async () => {
    const { headers } = await reader()
    for (const secret of ALL.filter((each) => !allowed.includes(each))) {
      for (const [handler, id] of [
        [HANDLERS.activity, `activity-${secret}`],
        [HANDLERS.article, `article-${secret}`],
      ] as const) {
        if (!handler || id === 'activity-bare') continue
        const [hidden, unknown] = await Promise.all([
          ask(handler, '', { id, headers }),
          ask(handler, '', { id: 'never-was', headers }),
        ])
        expect(hidden.status, id).toBe(404)
        expect((await hidden.text()).replace(id, 'never-was')).toBe(await unknown.text())
      }
    }
  })
})

it('a report of what is pending is begun only for who may see it', async () => {
  const body = { query: 'what=activities&review=all', format: 'csv' }
  expect((await send(makeReport, body)).status).toBe(401)
  expect((await send(makeReport, body, { headers: (await signedIn('viewer')).headers })).status).toBe(403)
})

it.each(['HEAD', 'GET'])(
  'a file of what is pending is not even promised (%s) to who may not see it',
  async (method) => {
    const published = await ask(download, 'what=activities&format=csv', { method })
    const known = { 'if-none-match': published.headers.get('etag') ?? '' }
    for (const [headers, status] of [
      [{}, 401],
      [(await signedIn('viewer')).headers, 403],
    ] as const) {
      const asked = { method, headers: { ...headers, ...known } }
      expect((await ask(download, 'what=activities&review=all&format=csv', asked)).status).toBe(status)
    }
  },
)

it('asking for what is pending takes a right: sign in, or be told', async () => {
  const { headers } = await signedIn('viewer')
  expect((await ask(HANDLERS.summary as never, 'review=all')).status).toBe(401)
  expect((await ask(HANDLERS.summary as never, 'review=all', { headers })).status).toBe(403)
  expect((await ask(ofReviewItem, 'article=article-dongcheng', { headers })).status).toBe(403)
})

it.each([
  ['zh-CN', '朝阳区'],
  ['en', 'Chaoyang'],
])('names the area outside the limits in words of %s', async (lang, name) => {
  const { headers } = await signedIn('editor', DONGCHENG)
  const version = activityRecord(db(), 'activity-dongcheng')?.version
  const fields = { area: '110105' }
  const decision = { kind: 'correctActivity', activityId: 'activity-dongcheng', version, fields, reason: '核对' }
  const answer = await send(decideBy, { decision }, { headers, query: `lang=${lang}` })
  expect(answer.status).toBe(403)
  expect((await answer.json()).error.message).toContain(name)
})

it('totals of somebody with limits are the published ones and their own', async () => {
  const participants = async (headers: { cookie?: string }, query: string) =>
    (await (await ask(HANDLERS.summary as never, query, { headers })).json()).measures.participants.value
  const [everybody, own, all] = await Promise.all([
    signedIn('viewer'),
    signedIn('editor', DONGCHENG),
    signedIn('editor'),
  ])
  const published = await participants(everybody.headers, '')
  expect(await participants(own.headers, '')).toBe(published)
  expect(await participants(own.headers, 'review=all')).toBe(published + 77)
  expect(await participants(all.headers, 'review=all')).toBe(published + 3 * 77)
})

it('the history of what is published names nobody to who only reads', async () => {
  const id = 'dongcheng-2024-wuyue-xianhua'
  const { headers } = await signedIn('editor')
  const { history: named } = await (await ask(HANDLERS.activity as never, '', { id, headers })).json()
  const { history: nameless } = await (await ask(HANDLERS.activity as never, '', { id })).json()
  expect(named.length).toBe(nameless.length)
  expect(named.every(({ actor }: { actor: string }) => actor !== '')).toBe(true)
  expect(nameless.every(({ actor }: { actor: string }) => actor === '')).toBe(true)
})

it('an activity that was published and then withdrawn stays in the account of changes of everybody', async () => {
  const article = anArticle({ id: 'article-withdrawn', body: '朝阳区总工会举办活动，55名职工参加。' })
  const activity = anActivity([article], {
    id: 'activity-withdrawn',
    name: '撤回的活动',
    area: '110105',
    figures: [aFigure(article, '55名', { value: 55 })],
  })
  store(db(), [article], [activity])
  const revision = db().$client.prepare('select max(id) from revisions').pluck().get()
  const stored = activityRecord(db(), activity.id)
  if (stored === null) throw new Error('not stored')
  write(db(), TESTER, (writer) =>
    storeActivities(writer, 'reject', [{ ...stored.record, review: 'rejected', reason: '重复' }]),
  )
  const ofChanges = async (headers: { cookie?: string }) =>
    (await ask(HANDLERS.changes as never, `measure=participants&since=r${revision}`, { headers })).json()
  const seen = await ofChanges({})
  expect(JSON.stringify(seen)).toContain('撤回的活动')
  const whole = await ofChanges((await signedIn('administrator')).headers)
  expect({ start: seen.start, end: seen.end }).toEqual({ start: whole.start, end: whole.end })
})

describe('a state of the past', () => {
  const [drawn, kept] = ['外区草稿甲', '外区撤回乙']
  const edit = (id: string, change: Partial<ActivityRecord>) => {
    const stored = activityRecord(db(), id)
    if (stored === null) throw new Error(id)
    write(db(), TESTER, (writer) => storeActivities(writer, 'update', [{ ...stored.record, ...change }]))
  }
  let start = 0

  beforeAll(() => {
    for (const [id, name, review] of [
      ['moved', drawn, 'pending'],
      ['withdrawn-again', kept, 'verified'],
    ] as const) {
      const article = anArticle({ id: `article-${id}`, body: '朝阳区总工会举办活动，66名职工参加。' })
      const figures = [aFigure(article, '66名', { value: 66 })]
      store(db(), [article], [anActivity([article], { id, name, area: '110105', organisers: [], review, figures })])
    }
    start = Number(db().$client.prepare('select max(id) from revisions').pluck().get())
    edit('moved', { name: '东城的活动', area: '110101', organisers: ['东城区总工会'] })
    edit('withdrawn-again', { review: 'pending', name: `${kept}的新稿` })
    edit('withdrawn-again', { name: `${kept}的第二稿` })
  })

  const all = (query: string) => `${query}&limit=200`
  const WAYS: [route: string, query: string, id?: string][] = [
    ['history', all('')],
    ['history', 'format=csv'],
    ['activity', '', 'moved'],
    ['activity', '', 'withdrawn-again'],
  ]
  const told = async (headers: { cookie?: string }) => {
    const answers = WAYS.map(async ([route, query, id = '']) => {
      return (await ask(HANDLERS[route] as never, query, { id, headers })).text()
    })
    return (await Promise.all(answers)).join('\n')
  }

  it.each([
    ['nobody', async () => ({ headers: {} })],
    ['an editor of 东城区', () => signedIn('editor', DONGCHENG)],
  ])('is not told to %s where it was neither published nor theirs', async (who, reader) => {
    const text = await told((await reader()).headers)
    expect(text).not.toContain(drawn)
    expect(text).not.toContain('新稿')
    expect(text).not.toContain('第二稿')
    expect(text.includes('东城的活动')).toBe(who !== 'nobody')
  })

  it('is told to who sees everything', async () => {
    const text = await told((await signedIn('administrator')).headers)
    for (const word of [drawn, '新稿', '第二稿', '东城的活动']) expect(text).toContain(word)
  })

  it('counts in no total of somebody who could not see it then', async () => {
    const { headers } = await signedIn('editor', DONGCHENG)
    const query = `measure=participants&review=all&area=110105&since=r${start}`
    const answer = await (await ask(HANDLERS.changes as never, query, { headers })).json()
    const own = await (await ask(HANDLERS.changes as never, query.replace('&review=all', ''), { headers })).json()
    expect(answer.start).toEqual(own.start)
    expect(JSON.stringify(answer)).not.toContain(drawn)
  })
})

describe('what SQL lets through', () => {
  const limits: fc.Arbitrary<Limits> = fc.record({
    areas: fc.subarray([...AREA_CODES], { maxLength: 4 }),
    streets: fc.subarray(['110105:望京街道', '110101:东华门街道', "110106:丰'台街道", '110108:中关村街道']),
  })
  const idsIn = (each: Database) =>
    each.$client.prepare<[], string>('select id from activities order by id').pluck().all()

  it('is what the rule in TypeScript lets through, whatever the limits', () => {
    const records = db()
      .$client.prepare<[], { id: string; area: never; review: string; organisers: string }>(
        `select a.id, a.area, a.review, (select json_group_array(o.name) from activity_organisers ao
           join organisations o on o.id = ao.organisation_id where ao.activity_id = a.id and ao.role = 'organiser') as organisers
         from activities a`,
      )
      .all()
    fc.assert(
      fc.property(limits, (given) => {
        const seen = idsIn(databaseFor({ limits: given, person: 'p' }))
        const expected = records.filter(
          ({ area, review, organisers }) =>
            review === 'verified' || isWithin(given, { area, organisers: JSON.parse(organisers) }),
        )
        expect(seen).toEqual(expected.map(({ id }) => id).sort())
      }),
      { numRuns: 60 },
    )
  })

  it.each(['users', 'sessions', 'accounts', 'tokens', 'one_time_links', 'sign_in_failures'])(
    'holds nothing of %s, and cannot be written to',
    (table) => {
      const { $client } = databaseFor('published')
      expect($client.prepare(`select count(*) from ${table}`).pluck().get()).toBe(0)
      expect(() => $client.prepare(`delete from main.${table}`).run()).toThrow(/readonly/)
    },
  )
})
