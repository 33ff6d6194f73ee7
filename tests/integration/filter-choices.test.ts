import { expect, it } from 'vitest'
import type { Database } from '@/db/client'
import { prepareDatabase } from '@/db/prepare'
import { activityFacts } from '@/db/queries/activity-facts'
import { type FilterChoices, filterChoices } from '@/db/queries/filter-choices'
import { filterConditions } from '@/db/queries/filter-conditions'
import { organisersNamed } from '@/db/queries/organisers-named'
import { openSnapshot } from '@/db/snapshot'
import type { Sight } from '@/domain/people/viewer'
import { WHOLE } from '@/domain/statistics/filter'
import { loadSeed } from '@/seed/load'
import { emptyDatabase, NOW, temporaryFile } from '@/tests/factories/database'
import { anActivity, anArticle, store } from '@/tests/factories/records'

const SIGHTS: [name: string, sight: Sight][] = [
  ['everybody', 'published'],
  ['an office', { person: null, limits: { areas: ['110101'], streets: [] } }],
  ['who sees everything', 'everything'],
]

/** A database with something of its own that waits for review. */
function withWaiting(): string {
  const path = temporaryFile()
  const db = prepareDatabase(path)
  loadSeed(db, NOW)
  const article = anArticle({ id: 'waits', publication: '待审报' })
  const waiting = anActivity([article], {
    id: 'waits',
    organisers: ['待审工会'],
    series: '待审系列',
    review: 'pending',
    dateStart: '1999-05-01',
    datePrecision: 'day',
  })
  store(db, [article], [waiting])
  db.$client.close()
  return path
}

/** The same by going through all activities that may be seen. */
function counted(db: Database): FilterChoices {
  const facts = activityFacts(db, filterConditions({ ...WHOLE, review: 'all' }), 'printed')
  const years = facts.flatMap(({ period }) => (period === null ? [] : [Number(period.slice(0, 4))]))
  const named = (names: readonly (string | null)[]) => [...new Set(names.filter((name) => name !== null))].sort()
  return {
    series: named(facts.map(({ series }) => series)),
    organisers: named(facts.flatMap(({ organisers }) => organisers)),
    publications: named(facts.flatMap(({ articles }) => articles.map(({ publication }) => publication))),
    years: [Math.min(...years), Math.max(...years)],
  }
}

it.each(SIGHTS)('what the filter offers %s is what their activities name', (_name, sight) => {
  const db = openSnapshot(withWaiting(), sight)
  const { years, ...lists } = filterChoices(db)
  const due = counted(db)
  expect(years).toEqual(due.years)
  for (const list of ['series', 'organisers', 'publications'] as const) {
    expect(new Set(lists[list]).size).toBe(lists[list].length)
    expect([...lists[list]].sort()).toEqual(due[list])
  }
  expect(lists.series.includes('待审系列')).toBe(sight !== 'published')
  expect(lists.publications.includes('待审报')).toBe(sight !== 'published')
  db.$client.close()
})

it('the series of most activities comes first', () => {
  const path = withWaiting()
  const db = openSnapshot(path)
  const { series } = filterChoices(db)
  const facts = activityFacts(db, filterConditions({ ...WHOLE, review: 'all' }), 'printed')
  const count = (name: string) => facts.filter((each) => each.series === name).length
  expect(series.map(count)).toEqual(series.map(count).sort((a, b) => b - a))
  db.$client.close()
})

it('an empty database offers nothing', () => {
  expect(filterChoices(emptyDatabase())).toEqual({ series: [], organisers: [], publications: [], years: null })
})

it.each(SIGHTS)('organisers are found by a part of their names, as far as %s may see them', (_name, sight) => {
  const db = openSnapshot(withWaiting(), sight)
  const { names, hasMore } = organisersNamed(db, '东城区')
  expect(names.length).toBeGreaterThan(1)
  expect(names.every((name) => name.includes('东城区'))).toBe(true)
  expect(hasMore).toBe(false)
  expect(names[0]).toMatch(/^东城区/)
  expect(organisersNamed(db, '没有这样的工会')).toEqual({ names: [], hasMore: false })
  expect(organisersNamed(db, '待审工').names).toEqual(sight === 'published' ? [] : ['待审工会'])
  // A percent sign or an underscore stands for itself.
  expect(organisersNamed(db, '%').names).toEqual([])
  db.$client.close()
})

it('says that there are more than it lists', () => {
  const db = prepareDatabase(temporaryFile())
  loadSeed(db, NOW)
  const { names, hasMore } = organisersNamed(db, '工会')
  expect(hasMore).toBe(names.length === 60)
  expect(names.length).toBeGreaterThan(20)
  db.$client.close()
})
