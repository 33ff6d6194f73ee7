import { describe, expect, it } from 'vitest'
import { GET as activities } from '@/app/api/v1/activities/route'
import { GET as articles } from '@/app/api/v1/articles/route'
import { GET as statistics } from '@/app/api/v1/statistics/route'
import { joinBounds } from '@/domain/figures/quantity'
import type { ActivityList, ArticleList, Ledger, Statistics } from '@/domain/statistics/answers'
import { COUNTINGS, DIMENSIONS, TOTALS, type Total } from '@/domain/vocabulary'
import { everyFilter, oneOf, PAIRS, PATIENCE, query, sumOf } from '@/tests/factories/reconcile'
import { answerOf, serveSeededFile } from '@/tests/factories/server'
import { wholeLedger } from '@/tests/factories/whole-ledger'

const db = serveSeededFile()

describe('under any filter', PATIENCE, () => {
  it('the counted figures of a ledger add up to the tile', async () => {
    await everyFilter(db(), async (filter, tile) => {
      for (const measure of TOTALS) {
        const account = await wholeLedger(query(filter, { measure }))
        expect(account.total).toEqual(tile.measures[measure])
        expectCounted(account)
      }
    })
  })

  it('what is counted as printed is counted cautiously too, or left out as unsure', async () => {
    await everyFilter(db(), async (filter, _tile, pick) => {
      const measure = oneOf(TOTALS, pick)
      const [printed, cautious] = await Promise.all(
        COUNTINGS.map((counting) => wholeLedger(query({ ...filter, counting }, { measure }))),
      )
      if (!printed || !cautious) throw new Error('two ways of counting')
      const unsure = cautious.excluded.filter(({ reason }) => reason === 'unsure')
      const ids = (entries: Ledger['counted']) => entries.map(({ figure }) => figure?.id).sort()
      expect([...ids(cautious.counted), ...ids(unsure)].sort()).toEqual(ids(printed.counted))
      expect(cautious.total.value ?? 0).toBeLessThanOrEqual(printed.total.value ?? 0)
      expect(cautious.total.bound === 'about' || cautious.total.bound === 'atMost').toBe(false)
      if (unsure.length === 0) expect(cautious.total).toEqual(printed.total)
    })
  })

  it('a click on a row opens a ledger and a list of just that row', async () => {
    await everyFilter(db(), async (filter, _tile, pick) => {
      const by = oneOf([...DIMENSIONS, ...PAIRS], pick)
      const measure: Total = oneOf(TOTALS, pick)
      const { rows } = await answerOf<Statistics>(statistics, query(filter, { by }))
      const row = rows[pick % Math.max(rows.length, 1)]
      if (!row) return
      const asked = { by, key: [row.key].flat() }
      const account = await wholeLedger(query(filter, { ...asked, measure }))
      expect(account.total).toEqual(row.measures[measure])
      expectCounted(account)
      const list = await answerOf<ActivityList>(activities, query(filter, { ...asked, limit: '200' }))
      expect(list.total).toBe(row.activities)
      expect(sumOf(list.items.map((item) => item.measures[measure]))).toEqual(row.measures[measure])
      const reports = await answerOf<ArticleList>(articles, query(filter, asked))
      expect(reports.total).toBe(row.articles)
    })
  })

  it('the counts of activities and articles are those of their ledgers and lists', async () => {
    await everyFilter(db(), async (filter, tile) => {
      const listed = await answerOf<ArticleList>(articles, query(filter, { limit: '1' }))
      expect(listed.total).toBe(tile.articles)
      for (const measure of ['activities', 'articles'] as const) {
        const account = await wholeLedger(query(filter, { measure }))
        expect(account.total.value ?? 0).toBe(tile[measure])
        expect(account.counted).toHaveLength(tile[measure])
      }
    })
  })
})

function expectCounted({ total, counted, notReported }: Ledger): void {
  const figures = counted.map(({ figure }) => figure)
  expect(figures.reduce((sum, figure) => sum + (figure?.value ?? Number.NaN), 0)).toBe(total.value ?? 0)
  expect(figures.map((figure) => figure?.bound ?? 'exact').reduce(joinBounds, 'exact')).toBe(total.bound ?? 'exact')
  expect(new Set(counted.map(({ activity }) => activity.id)).size).toBe(total.reported)
  expect(notReported).toHaveLength(total.unreported)
}
