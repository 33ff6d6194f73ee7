import { describe, expect, it } from 'vitest'
import { GET as activities } from '@/app/api/v1/activities/route'
import { GET as statistics } from '@/app/api/v1/statistics/route'
import type { ActivityItem, ActivityList, Statistics } from '@/domain/statistics/answers'
import type { Filter } from '@/domain/statistics/filter'
import { DIMENSIONS, TOTALS } from '@/domain/vocabulary'
import { everyFilter, oneOf, PAIRS, PATIENCE, query, sumOf } from '@/tests/factories/reconcile'
import { answerOf, serveSeededFile } from '@/tests/factories/server'

const db = serveSeededFile()

describe('under any filter', PATIENCE, () => {
  it('each total counts every activity as reporting or not', async () => {
    await everyFilter(db(), async (_filter, tile) => {
      for (const total of TOTALS) {
        for (const { reported, unreported } of [tile.measures[total], tile.planned[total]]) {
          expect(reported + unreported).toBe(tile.activities)
        }
      }
    })
  })

  it('the rows of every breakdown add up to the tile', async () => {
    await everyFilter(db(), async (filter, tile, pick) => {
      const pair = oneOf(PAIRS, pick)
      for (const by of [...DIMENSIONS, pair]) {
        const { rows, total } = await answerOf<Statistics>(statistics, query(filter, { by }))
        expect(total.activities).toBe(tile.activities)
        expect(total.articles).toBe(tile.articles)
        expect(rows.reduce((sum, row) => sum + row.activities, 0)).toBe(tile.activities)
        for (const each of TOTALS) {
          expect(sumOf(rows.map((row) => row.measures[each]))).toEqual(tile.measures[each])
          expect(sumOf(rows.map((row) => row.planned[each]))).toEqual(tile.planned[each])
        }
      }
    })
  })

  it('the activities of all pages add up to the tile', async () => {
    await everyFilter(db(), async (filter, tile) => {
      const items = await allPages(filter)
      expect(new Set(items.map(({ id }) => id)).size).toBe(tile.activities)
      expect(items).toHaveLength(tile.activities)
      for (const total of TOTALS) {
        expect(sumOf(items.map((item) => item.measures[total]))).toEqual(tile.measures[total])
        expect(sumOf(items.map((item) => item.planned[total]))).toEqual(tile.planned[total])
      }
    })
  })
})

async function allPages(filter: Filter): Promise<ActivityItem[]> {
  const items: ActivityItem[] = []
  for (let cursor: string | null = null; ; ) {
    const more: Record<string, string> = cursor === null ? { limit: '70' } : { limit: '70', cursor }
    const page: ActivityList = await answerOf(activities, query(filter, more))
    items.push(...page.items)
    cursor = page.nextCursor
    if (cursor === null) return items
  }
}
