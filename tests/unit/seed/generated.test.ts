import { describe, expect, it } from 'vitest'
import { findQuantities } from '@/domain/figures/quantity-phrase'
import { MARK } from '@/domain/settings/generated-mark'
import { Chance, weighing } from '@/seed/generated/chance'
import {
  AREA_WEIGHTS,
  ARTICLE_LENGTH,
  BOUND_WEIGHTS,
  DATE_WEIGHTS,
  FIGURE_COUNTS,
  PENDING_SHARE,
  REJECTED_SHARE,
  ROUND_UP_SHARE,
  SECOND_REPORT_SHARE,
  SERIES_SHARE,
  STATUS_WEIGHTS,
  TWO_ORGANISERS_SHARE,
  TYPE_WEIGHTS,
} from '@/seed/generated/distributions'
import { BATCH, invent } from '@/seed/generated/invent'

const generation = { activities: 20_000, years: 10, seed: 7 }
const batches = Array.from({ length: generation.activities / BATCH }, (_, i) => invent(generation, i * BATCH))
const articles = new Map(batches.flatMap((each) => each.articles).map((article) => [article.id, article]))
const activities = batches.flatMap((each) => each.activities)
const figures = activities.flatMap((activity) => activity.figures)
type Activity = (typeof activities)[number]

const sumOf = (weights: Record<string, number>) => Object.values(weights).reduce((sum, each) => sum + each, 0)
const shareOf = (weights: Record<string, number>, key: string) => (weights[key] ?? 0) / sumOf(weights)
const shares = (weights: Record<string, number>) =>
  Object.keys(weights).map((key) => [key, shareOf(weights, key)] as const)
const counted = (test: (activity: Activity) => boolean) => activities.filter(test).length / activities.length

/** Four times as far off as chance takes two thirds of samples of this size. */
function expectShare(found: number, share: number, of = activities.length) {
  expect(Math.abs(found - share)).toBeLessThan(4 * Math.sqrt((share * (1 - share)) / of) + 0.0005)
}

describe('what is invented', () => {
  it('is the same for the same seed, batch by batch, and another for another one', () => {
    expect(invent(generation, BATCH)).toEqual(batches[1])
    expect(invent({ ...generation, seed: 8 }, BATCH).activities).not.toEqual(batches[1]?.activities)
  })

  it('is as many as asked for, and each is there once', () => {
    expect(new Set(activities.map(({ id }) => id)).size).toBe(20_000)
    expect(invent({ ...generation, activities: 3 }, 0).activities).toHaveLength(3)
  })

  it('is marked: nobody takes it for a report', () => {
    expect(activities.every(({ id, name }) => id.startsWith('generated-') && name.startsWith(MARK))).toBe(true)
    const marked = [...articles.values()].every(({ id, headline, publication }) => {
      return id.startsWith('generated-') && headline?.startsWith(MARK) && publication?.startsWith(MARK)
    })
    expect(marked).toBe(true)
  })

  it('has every printed phrase where its evidence says, and no article without its activities', () => {
    for (const { printed, evidence } of figures) {
      for (const { articleId, start, end } of evidence) {
        expect(articles.get(articleId)?.body.slice(start, end)).toBe(printed)
      }
    }
    expect(new Set(activities.flatMap(({ articleIds }) => articleIds))).toEqual(new Set(articles.keys()))
  })

  it('prints numbers as they are read', () => {
    const printed = new Map(
      figures.filter(({ basis }) => basis === 'printed').map((figure) => [figure.printed, figure]),
    )
    for (const { printed: phrase, value, bound } of printed.values()) {
      expect(findQuantities(phrase)[0]).toMatchObject({ value, bound, start: 0, end: phrase.length })
    }
  })

  it('counts the names that it lists', () => {
    const enumerated = figures.filter(({ basis }) => basis === 'enumerated')
    expect(enumerated.length).toBeGreaterThan(50)
    for (const { printed, value } of enumerated) expect(printed.split('、')).toHaveLength(value)
  })

  it('writes articles of the length it says', () => {
    const lengths = [...articles.values()].map(({ body }) => body.length).sort((a, b) => a - b)
    expect(lengths[0]).toBeGreaterThanOrEqual(ARTICLE_LENGTH.least)
    expect(lengths.at(-1)).toBeLessThanOrEqual(ARTICLE_LENGTH.most)
  })
})

describe('the distribution', () => {
  it.each(shares(AREA_WEIGHTS))('of areas has %s', (area, share) => {
    expectShare(
      counted((each) => each.area === area),
      share,
    )
  })

  it.each(shares(TYPE_WEIGHTS))('of types has %s', (type, share) => {
    expectShare(
      counted((each) => each.type === type),
      share,
    )
  })

  it.each(shares(STATUS_WEIGHTS))('of states has %s', (status, share) => {
    expectShare(
      counted((each) => each.status === status),
      share,
    )
  })

  it.each(shares(BOUND_WEIGHTS))('of bounds has %s', (bound, share) => {
    // Parts, names that are listed and later numbers are told exactly, or as the first report did.
    const told = figures.filter(({ part, basis, scope }) => !part && basis === 'printed' && scope === 'campaign')
    expectShare(told.filter((figure) => figure.bound === bound).length / told.length, share, told.length / 3)
  })

  it.each(['participants', 'units', 'awards', 'beneficiaries'] as const)('of figures has %s', (measure) => {
    const share = sumOf(
      Object.fromEntries(Object.entries(FIGURE_COUNTS).map(([type, all]) => [type, all[measure] ?? 0])),
    )
    const reported = counted(({ figures: own }) => {
      return own.some((figure) => figure.measure === measure && figure.realisation === 'achieved')
    })
    expectShare(reported, share / sumOf(TYPE_WEIGHTS))
  })

  it.each(shares(DATE_WEIGHTS))('of dates has %s', (known, share) => {
    expectShare(
      counted(({ datePrecision, year }) => {
        return (datePrecision === 'reported' ? (year === null ? 'none' : 'report') : datePrecision) === known
      }),
      share,
    )
  })

  it.each([
    ['waiting', PENDING_SHARE, ({ review }: Activity) => review === 'pending'],
    ['rejected', REJECTED_SHARE, ({ review }: Activity) => review === 'rejected'],
    ['in a series, where its season is', SERIES_SHARE, ({ series }: Activity) => series !== null],
  ])('has its share %s', (_name, share, test) => {
    expect(counted(test)).toBeGreaterThan(share * 0.8)
    expect(counted(test)).toBeLessThan(share * 1.2)
  })

  it('has articles about several activities, activities with several articles, and with several organisers', () => {
    const reports = new Map<string, number>()
    for (const id of activities.flatMap(({ articleIds }) => articleIds)) reports.set(id, (reports.get(id) ?? 0) + 1)
    expectShare([...reports.values()].filter((count) => count > 1).length / reports.size, ROUND_UP_SHARE)
    expectShare(
      counted(({ articleIds }) => articleIds.length > 1),
      SECOND_REPORT_SHARE,
    )
    // Now and then the second one is the first.
    expect(counted(({ organisers }) => organisers.length > 1)).toBeGreaterThan(TWO_ORGANISERS_SHARE * 0.7)
  })

  it('has relief in the cold and in the heat, and its campaigns then only', () => {
    const month = (name: string) =>
      counted(({ type, dateStart }) => type === 'relief' && dateStart?.slice(5, 7) === name)
    expect(month('07')).toBeGreaterThan(3 * month('05'))
    expect(month('01')).toBeGreaterThan(3 * month('10'))
    const summers = activities.filter(({ series, dateStart }) => series === '夏送清凉' && (dateStart?.length ?? 0) >= 7)
    expect(new Set(summers.map(({ dateStart }) => dateStart?.slice(5, 7)))).toEqual(new Set(['06', '07', '08']))
  })

  it('goes through the years in the order of the numbers', () => {
    const years = activities.flatMap(({ year }) => year ?? [])
    expect(years).toEqual([...years].sort())
    expect([years[0], years.at(-1)]).toEqual([2016, 2025])
  })

  it('has some unions that organise much, and thousands that organise little', () => {
    const counts = new Map<string, number>()
    for (const name of activities.flatMap(({ organisers }) => organisers)) counts.set(name, (counts.get(name) ?? 0) + 1)
    expect(counts.size).toBeGreaterThan(1500)
    expect(Math.max(...counts.values())).toBeGreaterThan(500)
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

  it('throws by weights, and never what weighs nothing', () => {
    const [chance, pick] = [new Chance('weights'), weighing({ a: 3, b: 0, c: 1 })]
    const thrown = Array.from({ length: 4000 }, () => pick(chance))
    expectShare(thrown.filter((each) => each === 'a').length / 4000, 0.75, 4000)
    expect(thrown).not.toContain('b')
  })
})
