import { sql } from 'drizzle-orm'
import { beforeAll, describe, expect, test } from 'vitest'
import type { Database } from '@/db/client'
import { countActivities } from '@/db/queries/count-activities'
import { listActivities } from '@/db/queries/list-activities'
import { ACTIVITY_SORTS, type ActivitySort } from '@/domain/statistics/activity-sorts'
import { WHOLE } from '@/domain/statistics/filter'
import { ACTIVITY_TYPES, LEVELS, STATUSES } from '@/domain/vocabulary'
import { seededDatabase } from '@/tests/factories/database'

let db: Database
let count: number
beforeAll(() => {
  db = seededDatabase()
  count = countActivities(db, sql`true`)
})

const page = (sort: ActivitySort, cursor: string | null, limit = 40) =>
  listActivities(db, sql`true`, count, { sort, limit, cursor }, WHOLE)

function allPages(sort: ActivitySort) {
  const pages = [page(sort, null)]
  for (let next = pages[0]?.nextCursor ?? null; next !== null; next = pages.at(-1)?.nextCursor ?? null) {
    pages.push(page(sort, next))
  }
  return pages
}

describe('pages of the activities', () => {
  test.each(ACTIVITY_SORTS)('by %s show every activity once, and say where they stand', (sort) => {
    const pages = allPages(sort)
    const ids = pages.flatMap(({ items }) => items.map(({ id }) => id))
    expect(new Set(ids).size).toBe(ids.length)
    expect(ids.length).toBe(pages[0]?.total)
    expect(pages.map(({ before }) => before)).toEqual(pages.map((_page, i) => i * 40))
  })

  test.each(ACTIVITY_SORTS)('by %s lead back over the same rows', (sort) => {
    const pages = allPages(sort)
    const last = pages.at(-1)
    const back = [last]
    for (let at = last?.previousCursor ?? null; at !== null; at = back[0]?.previousCursor ?? null) {
      back.unshift(page(sort, at))
    }
    expect(back.map((each) => each?.items)).toEqual(pages.map(({ items }) => items))
    expect(back.map((each) => each?.before)).toEqual(pages.map(({ before }) => before))
  })

  test('the first page leads nowhere back and the last nowhere on', () => {
    const pages = allPages('-period')
    expect(pages[0]?.previousCursor).toBeNull()
    expect(pages.at(-1)?.nextCursor).toBeNull()
  })

  test.each([
    ['type', ACTIVITY_TYPES],
    ['level', LEVELS],
    ['status', STATUSES],
  ] as const)('%s sorts in the order of its list, not of its codes', (sort, list) => {
    const places = page(sort, null, 200).items.map((item) => (list as readonly string[]).indexOf(item[sort]))
    expect(places).toEqual([...places].sort((a, b) => a - b))
  })

  test('a cursor of another order is refused', () => {
    expect(() => page('type', page('-period', null).nextCursor)).toThrow()
  })
})
