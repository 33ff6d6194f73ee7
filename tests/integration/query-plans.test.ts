import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { comparisonAnswer } from '@/app/answers/compare/comparison'
import { comparisonOverTimeAnswer } from '@/app/answers/compare/over-time'
import { type AnswerContext, answerContext } from '@/app/answers/context'
import { statisticsAnswer } from '@/app/answers/statistics'
import { summaryAnswer } from '@/app/answers/summary'
import type { Database } from '@/db/client'
import { prepareDatabase } from '@/db/prepare'
import { databaseRevision } from '@/db/queries/database-revision'
import { openSnapshot } from '@/db/snapshot'
import type { Sight } from '@/domain/people/viewer'
import { OPERATOR } from '@/domain/people/viewer'
import { type Filter, WHOLE } from '@/domain/statistics/filter'
import type { By } from '@/domain/statistics/series'
import { loadSeed } from '@/seed/load'
import { NOW } from '@/tests/factories/database'

/** What dashboards ask under: nothing, or one condition. */
const FILTERS: [name: string, filter: Partial<Filter>][] = [
  ['nothing', {}],
  ['an area', { area: ['110101'] }],
  ['a type', { type: ['relief'] }],
  ['a level', { level: ['district'] }],
  ['a status', { status: ['held'] }],
  ['a source', { source: ['archive'] }],
  ['a series', { series: ['夏送清凉'] }],
  ['a period', { from: '2020', to: '2024-06' }],
  ['places', { attribution: 'place' }],
  ['plans', { realisation: 'planned' }],
  ['caution', { counting: 'cautious' }],
  ['what waits as well', { review: 'all' }],
  ['several areas', { area: ['110101', '110102'] }],
  ['several types', { type: ['relief', 'training'] }],
  ['several levels', { level: ['district', 'township'] }],
]

const BYS: By[] = [['area'], ['type'], ['month'], ['year'], ['month', 'area'], ['area', 'type']]

const ASKED: [name: string, ask: (context: AnswerContext, filter: Filter) => unknown][] = [
  ['key figures', (context, filter) => summaryAnswer(context, filter)],
  ...BYS.map((by): (typeof ASKED)[number] => [`by ${by}`, (context, filter) => statisticsAnswer(context, filter, by)]),
  [
    'areas side by side',
    (context, filter) => comparisonAnswer(context, filter, { subjects: ['participants'], per: 'share', against: null }),
  ],
  [
    'areas over time',
    (context, filter) =>
      comparisonOverTimeAnswer(context, filter, { subject: 'participants', per: 'share', step: 'year' }),
  ],
]

/** Tables that grow with the activities; cells do not. */
const GROWING =
  'a|b|l|o|m|f|r|tallied_activities|tallied_amounts|activities|activity_articles|figures|articles|evidence'
const SCAN = new RegExp(`^SCAN (${GROWING})\\b`)

/** The few activities that one report tells of together: their index holds no others. */
const OF_SHARED_REPORTS = /^SCAN a USING COVERING INDEX tallied_together$/

let db: Database
const statements: string[] = []

describe.each([
  ['to who sees everything', 'everything'],
  ['to everybody', 'published'],
  ['to an office', { person: null, limits: { areas: ['110101'], streets: [] } }],
] satisfies [string, Sight][])('what is answered %s', (_name, sight) => {
  beforeAll(() => {
    const folder = mkdtempSync(join(tmpdir(), 'gongji-test-'))
    const path = join(folder, 'gongji.db')
    const whole = prepareDatabase(path)
    loadSeed(whole, NOW)
    whole.$client.close()
    db = openSnapshot(path, sight)
    const prepare = db.$client.prepare.bind(db.$client)
    db.$client.prepare = ((text: string) => {
      statements.push(text)
      return prepare(text)
    }) as typeof db.$client.prepare
    return () => {
      db.$client.close()
      rmSync(folder, { recursive: true, force: true })
    }
  })

  /** Steps that go through all activities, or all that are verified, in the plans of what an answer asks. */
  function longWays(asked: () => unknown): string[] {
    statements.length = 0
    asked()
    const texts = [...new Set(statements)]
    expect(texts.length).toBeGreaterThan(0)
    return texts.flatMap((text) => {
      const plan = db.$client
        .prepare<unknown[], { detail: string }>(`explain query plan ${text}`)
        .all(...(text.match(/\?/g) ?? []).map(() => null))
      const isOfWaiting = text.includes("a.review = 'pending'")
      return plan
        .filter(({ detail }) => !OF_SHARED_REPORTS.test(detail))
        .filter(({ detail }) => SCAN.test(detail) || (detail.includes('tallied_by_review') && !isOfWaiting))
        .map(({ detail }) => `${detail} in ${text.replace(/\s+/g, ' ')}`)
    })
  }

  describe.each(FILTERS)('under %s', (_name, filter) => {
    it.each(ASKED)('%s take no way that grows with the activities', (_what, ask) => {
      const context = answerContext('zh-CN', OPERATOR, db)
      expect(longWays(() => ask(context, { ...WHOLE, ...filter }))).toEqual([])
    })
  })

  it.each(FILTERS)(
    'the publications and unions of one area go through its own activities at most, under %s',
    (_name, filter) => {
      const context = answerContext('zh-CN', OPERATOR, db)
      for (const by of ['publication', 'union'] as const) {
        const asked = { ...WHOLE, ...filter, area: ['110105'] } satisfies Filter
        expect(longWays(() => statisticsAnswer(context, asked, [by]))).toEqual([])
      }
    },
  )

  it('all publications are added up in cells', () => {
    const context = answerContext('zh-CN', OPERATOR, db)
    expect(longWays(() => statisticsAnswer(context, WHOLE, ['publication']))).toEqual([])
  })

  it('the latest revision is looked for from the end of the history', () => {
    statements.length = 0
    databaseRevision(db)
    const [text = ''] = statements
    const plan = db.$client.prepare<unknown[], { detail: string }>(`explain query plan ${text}`).all('[]')
    expect(plan.map(({ detail }) => detail).join()).not.toMatch(/TEMP B-TREE/)
  })

  it('a way through all activities would be found', () => {
    const context = answerContext('zh-CN', OPERATOR, db)
    expect(
      longWays(() => statisticsAnswer(context, { ...WHOLE, from: '2024-03-05' }, ['union'])).length,
    ).toBeGreaterThan(0)
  })
})
