import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { GET as activities } from '@/app/api/v1/activities/route'
import { GET as article } from '@/app/api/v1/articles/[id]/route'
import { GET as articles } from '@/app/api/v1/articles/route'
import { GET as summary } from '@/app/api/v1/summary/route'
import { findHits } from '@/domain/articles/search-terms'
import type { ActivityList, ArticleDetail, ArticleList } from '@/domain/statistics/answers'
import { answerOf, ask, serveSeededFile } from '@/tests/factories/server'

const db = serveSeededFile()
const search = (q: string, more = '') => `${new URLSearchParams({ q })}${more}`

describe('searching the bundled reports', () => {
  /** The activities whose own words, or those of their articles, hold a text: looked for without any index. */
  const holding = (q: string) =>
    db()
      .$client.prepare(
        `select a.id from activities a left join series s on s.id = a.series_id
         where instr(concat_ws('|', a.name, s.name, a.place), @q)
           or exists (select 1 from activity_organisers ao join organisations o on o.id = ao.organisation_id
                      where ao.activity_id = a.id and instr(o.name, @q))
           or exists (select 1 from activity_articles aa join articles r on r.id = aa.article_id
                      where aa.activity_id = a.id and instr(concat_ws('|', r.headline, r.kicker, r.body), @q))`,
      )
      .pluck()
      .all({ q }) as string[]

  it.each(['培训', '训', '歌咏', '送清凉', '五月的鲜花', '职工', '工', '2024', '东城区总工会', '没有这样的词'])(
    'for %s finds exactly what holds it',
    async (q) => {
      const found = await answerOf<ActivityList>(activities, search(q, '&limit=200'))
      expect(found.items.map(({ id }) => id).sort()).toEqual(holding(q).sort())
    },
  )

  it('shows the piece of the text in which the word stands', async () => {
    const { items } = await answerOf<ArticleList>(articles, search('歌咏'))
    const withHit = await Promise.all(
      items.map(async ({ id, excerpt }) => {
        const { body } = await answerOf<ArticleDetail>(article, '', id)
        return [findHits(body, '歌咏').length > 0, findHits(excerpt, '歌咏').length > 0]
      }),
    )
    for (const [inBody, inExcerpt] of withHit) expect(inExcerpt).toBe(inBody)
  })

  it('for several words finds what holds all of them', async () => {
    const ids = async (q: string) =>
      (await answerOf<ActivityList>(activities, search(q, '&limit=200'))).items.map(({ id }) => id)
    const [both, first, second] = [await ids('培训 工会'), await ids('培训'), await ids('工会')]
    expect(both).toEqual(first.filter((id) => second.includes(id)))
    expect(both.length).toBeGreaterThan(0)
  })
})

describe('whatever is typed', () => {
  it.each([
    '"',
    '""',
    '"培训',
    "'",
    "';drop table activities;--",
    'AND',
    'OR',
    'NOT 培训',
    '培训 AND',
    'NEAR(培训 工会)',
    '*',
    '培*',
    '^培',
    'name:培训',
    '-培训',
    '(',
    ')',
    '{}',
    '\\',
    '%',
    '_',
    '\0',
    '培\0训',
    '\t',
    '\n',
    '😀',
    '👨‍👩‍👧',
    '\ud83d',
    '\u202e培训',
    '　',
    '﷽',
    'ＡＢＣ',
    '<b>培训</b>',
    '培'.repeat(200),
    'a '.repeat(100),
  ])('%j is answered', async (q) => {
    for (const route of [summary, activities, articles]) expect((await ask(route, search(q))).status).toBe(200)
  })

  it('is answered or refused as too long, never an error', async () => {
    const property = fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 300 }), async (q) => {
      const { status } = await ask(summary, search(q))
      expect(status).toBe(q.trim().length > 200 ? 400 : 200)
    })
    await fc.assert(property, { numRuns: 300 })
  })

  it.each([201, 10_000])('%d characters are refused by name', async (length) => {
    const response = await ask(summary, search('培'.repeat(length)))
    expect(response.status).toBe(400)
    expect(await response.json()).toMatchObject({ error: { field: 'q' } })
  })
})
