import { describe, expect, it } from 'vitest'
import { GET as activitiesRoute } from '@/app/api/v1/activities/route'
import { GET as articlesRoute } from '@/app/api/v1/articles/route'
import { ARTICLE_SORTS } from '@/db/queries/list-articles'
import { ACTIVITY_SORTS, type ActivitySort } from '@/domain/statistics/activity-sorts'
import type { ActivityItem, ActivityList, ArticleItem, ArticleList, Ledger } from '@/domain/statistics/answers'
import { TOTALS, type Total } from '@/domain/vocabulary'
import { aFigure, anActivity, anArticle, store } from '@/tests/factories/records'
import { answerOf, serveSeededFile } from '@/tests/factories/server'
import { wholeLedger } from '@/tests/factories/whole-ledger'

const db = serveSeededFile()

/** All rows of a list, page by page. */
async function walk<Item extends { id: string }>(
  ask: (cursor: string) => Promise<{ items: Item[]; total: number; nextCursor: string | null }>,
  between: (page: number) => void = () => {},
): Promise<Item[]> {
  const items: Item[] = []
  let cursor = ''
  for (let page = 1; ; page += 1) {
    const answer = await ask(cursor === '' ? '' : `&cursor=${cursor}`)
    items.push(...answer.items)
    if (answer.nextCursor === null) return items
    cursor = answer.nextCursor
    between(page)
  }
}

const activities =
  (sort: ActivitySort, limit = 40) =>
  (cursor: string) =>
    answerOf<ActivityList>(activitiesRoute, `sort=${sort}&limit=${limit}${cursor}`)

describe('the list of activities', () => {
  it.each(ACTIVITY_SORTS)('sorted by %s has every activity once, in order', async (sort) => {
    const items = await walk(activities(sort))
    expect(new Set(items.map(({ id }) => id)).size).toBe(191)
    expect(items).toHaveLength(191)
    const column = sort.replace('-', '')
    if (!TOTALS.includes(column as Total)) return
    const values = items.map(({ measures }) => measures[column as Total].value)
    const known = values.filter((value) => value !== null)
    const rising = [...known].sort((a, b) => a - b)
    expect(known).toEqual(sort.startsWith('-') ? rising.reverse() : rising)
    expect(values.slice(known.length).every((value) => value === null)).toBe(true)
  })

  it('sorted by time has what is not dated at the end, in both directions', async () => {
    for (const sort of ['period', '-period'] as const) {
      const periods = (await walk(activities(sort))).map(({ period }) => period)
      const known = periods.filter((period) => period !== null)
      expect(periods.slice(0, known.length)).toEqual(known)
      const sorted = [...known].sort()
      expect(known).toEqual(sort === 'period' ? sorted : sorted.reverse())
    }
  })

  it('goes back the way it came', async () => {
    const first = await answerOf<ActivityList>(activitiesRoute, 'limit=30')
    const second = await answerOf<ActivityList>(activitiesRoute, `limit=30&cursor=${first.nextCursor}`)
    expect(first.previousCursor).toBeNull()
    expect(second.before).toBe(30)
    const back = await answerOf<ActivityList>(activitiesRoute, `limit=30&cursor=${second.previousCursor}`)
    expect(back.items).toEqual(first.items)
  })

  it('neither repeats nor skips a row when others are stored between pages', async () => {
    const before = new Set((await walk(activities('-participants', 200))).map(({ id }) => id))
    const items: ActivityItem[] = await walk(activities('-participants', 15), (page) => {
      const article = anArticle({ id: `late-article-${page}` })
      store(db(), [article], [anActivity([article], { id: `late-${page}` })])
    })
    expect(new Set(items.map(({ id }) => id)).size).toBe(items.length)
    const met = items.filter(({ id }) => before.has(id))
    expect(met).toHaveLength(before.size)
  })
})

describe('a ledger', () => {
  it.each([15, 70])('neither repeats nor skips a figure when others are stored between pages of %i', async (limit) => {
    const ids = ({ counted, excluded, notReported }: Ledger) => [
      ...[...counted, ...excluded].map(({ figure }) => figure?.id ?? ''),
      ...notReported.map(({ id }) => id),
    ]
    const before = ids(await wholeLedger('measure=participants'))
    let stored = 0
    const met = ids(
      await wholeLedger('measure=participants', limit, () => {
        stored += 1
        const article = anArticle({ id: `ledger-article-${limit}-${stored}` })
        const figures = [aFigure(article, '40余名')]
        store(db(), [article], [anActivity([article], { id: `ledger-${limit}-${stored}`, figures })])
      }),
    )
    expect(stored).toBeGreaterThan(1)
    expect(new Set(met).size).toBe(met.length)
    const stayed = new Set(before)
    expect(met.filter((id) => stayed.has(id))).toEqual(before)
  })
})

describe('the list of articles', () => {
  it.each(ARTICLE_SORTS)('sorted by %s has every article once', async (sort) => {
    const { total } = await answerOf<ArticleList>(articlesRoute, 'limit=1')
    const items: ArticleItem[] = await walk((cursor) =>
      answerOf<ArticleList>(articlesRoute, `sort=${sort}&limit=40${cursor}`),
    )
    expect(new Set(items.map(({ id }) => id)).size).toBe(total)
    expect(items).toHaveLength(total)
  })
})
