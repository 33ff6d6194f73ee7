import { describe, expect, it } from 'vitest'
import { Chance } from '@/seed/generated/chance'
import { AREA_WEIGHTS, BOUND_WEIGHTS, FIGURES, TYPE_WEIGHTS } from '@/seed/generated/distributions'
import { BATCH, invent } from '@/seed/generated/invent'
import { MARK } from '@/seed/generated/names'

const COUNT = 10_000
const batches = Array.from({ length: COUNT / BATCH }, (_, i) => invent(7, i * BATCH, COUNT, 10))
const articles = new Map(batches.flatMap((each) => each.articles).map((article) => [article.id, article]))
const activities = batches.flatMap((each) => each.activities)
const figures = activities.flatMap((activity) => activity.figures)

const shareOf = (weights: Record<string, number>, key: string) =>
  (weights[key] ?? 0) / Object.values(weights).reduce((sum, each) => sum + each, 0)
const counted = (test: (activity: (typeof activities)[number]) => boolean) => activities.filter(test).length / COUNT

describe('what is invented', () => {
  it('is the same for the same seed, batch by batch, and another for another one', () => {
    expect(invent(7, BATCH, COUNT, 10)).toEqual(batches[1])
    expect(invent(8, BATCH, COUNT, 10).activities[0]?.name).not.toBe(batches[1]?.activities[0]?.name)
  })

  it('is as many as asked for, and each is there once', () => {
    expect(new Set(activities.map(({ id }) => id)).size).toBe(COUNT)
    expect(invent(7, 0, 3, 10).activities).toHaveLength(3)
  })

  it('is marked: nobody takes it for a report', () => {
    expect(activities.every(({ id, name }) => id.startsWith('generated-') && name.startsWith(MARK))).toBe(true)
    const marked = [...articles.values()].every(({ id, headline, publication }) => {
      return id.startsWith('generated-') && headline?.startsWith(MARK) && publication?.startsWith(MARK)
    })
    expect(marked).toBe(true)
  })

  it('has every printed phrase where its evidence says', () => {
    for (const { printed, evidence } of figures) {
      for (const { articleId, start, end } of evidence) {
        expect(articles.get(articleId)?.body.slice(start, end)).toBe(printed)
      }
    }
  })

  it.each(Object.keys(AREA_WEIGHTS))('has its share of area %s', (area) => {
    expect(counted((each) => each.area === area)).toBeCloseTo(shareOf(AREA_WEIGHTS, area), 1.7)
  })

  it.each(Object.keys(TYPE_WEIGHTS))('has its share of type %s', (type) => {
    expect(counted((each) => each.type === type)).toBeCloseTo(shareOf(TYPE_WEIGHTS, type), 1.7)
  })

  it.each(['participants', 'units', 'awards'] as const)('reports %s as often as the bundled articles', (measure) => {
    const reported = counted((each) =>
      each.figures.some((figure) => figure.measure === measure && figure.realisation === 'achieved'),
    )
    expect(reported).toBeCloseTo(FIGURES[measure].share, 1.7)
  })

  it.each(['exact', 'atLeast', 'atMost'] as const)('has its share of %s', (bound) => {
    const share = figures.filter((figure) => figure.bound === bound).length / figures.length
    expect(share).toBeCloseTo(shareOf(BOUND_WEIGHTS, bound), 1.7)
  })

  it('has relief in the cold and in the heat', () => {
    const month = (name: string) =>
      counted(({ type, dateStart }) => type === 'relief' && dateStart?.slice(5, 7) === name)
    expect(month('07')).toBeGreaterThan(3 * month('05'))
    expect(month('01')).toBeGreaterThan(3 * month('10'))
  })

  it('has articles about several activities, and activities with several articles', () => {
    const reports = new Map<string, number>()
    for (const id of activities.flatMap(({ articleIds }) => articleIds)) reports.set(id, (reports.get(id) ?? 0) + 1)
    expect([...reports.values()].some((count) => count > 1)).toBe(true)
    expect(activities.some(({ articleIds }) => articleIds.length > 1)).toBe(true)
  })
})

describe('chance', () => {
  it('stays within its bounds, and takes the first of many most often', () => {
    const chance = new Chance('bounds')
    const ranks = Array.from({ length: 5000 }, () => chance.rank(100))
    expect(Math.min(...ranks)).toBe(0)
    expect(Math.max(...ranks)).toBeLessThan(100)
    const first = ranks.filter((rank) => rank === 0).length
    expect(first).toBeGreaterThan(ranks.filter((rank) => rank === 9).length)
    expect(Array.from({ length: 5000 }, () => chance.whole(3, 5)).every((each) => each >= 3 && each <= 5)).toBe(true)
    expect(Array.from({ length: 5000 }, () => chance.size(1, 3)).every((each) => each >= 1)).toBe(true)
  })
})
