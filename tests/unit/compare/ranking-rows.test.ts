import { describe, expect, it } from 'vitest'
import { similarAreas, withAreas } from '@/components/compare/area-choice'
import type { RankColumn } from '@/components/compare/compare-view'
import { doubtWords } from '@/components/compare/doubt-words'
import { rankingRows } from '@/components/compare/ranking-rows'
import type { ComparedCell, ComparedRow, Rank } from '@/domain/comparison/answers'
import { AREA_CODES } from '@/domain/vocabulary'
import bundled from '@/seed/areas.json'
import { wordsIn } from '@/tests/factories/words'

const at = (first: number, last = first): Rank => ({ first, last })

function row(key: string, value: number | null, rank: Rank | null, more: Partial<ComparedCell> = {}): ComparedRow {
  const amount = value === null ? null : { value, bound: 'exact' as const }
  const cell: ComparedCell = {
    amount,
    scaled: amount,
    reported: value === null ? 0 : 1,
    unreported: 3,
    range: null,
    largestShare: null,
    rank,
    ranks: { printed: rank, cautious: rank, pending: rank },
    before: null,
    change: null,
    ...more,
  }
  const kind = key === 'citywide' ? 'citywide' : 'district'
  return {
    key,
    label: `${key}区`,
    kind,
    denominator: null,
    activities: cell.reported + cell.unreported,
    withFigure: 2,
    publications: key.length,
    cells: { units: cell, activities: cell },
  }
}

const before = (rank: Rank | null) => ({ amount: null, scaled: null, reported: 0, unreported: 0, rank })
const ROWS = [
  row('a', 5, at(4), { before: before(at(1)) }),
  row('bb', null, null),
  row('c', 20, at(1, 3), { before: before(at(2, 5)), largestShare: 0.9 }),
  row('citywide', 900, null),
  row('d', 30, at(1, 2), { reported: 3, unreported: 1 }),
  row('eee', 5, at(4), { before: before(at(6)), largestShare: 0.2 }),
]
const order = (sort: RankColumn, descending = false) =>
  rankingRows(ROWS, 'units', { sort, descending }).ranked.map(({ row }) => row.key)

describe('the rows of a ranking', () => {
  it.each([
    ['rank', false, ['d', 'c', 'a', 'eee', 'bb']],
    ['rank', true, ['a', 'eee', 'c', 'd', 'bb']],
    ['area', false, ['a', 'bb', 'c', 'd', 'eee']],
    ['area', true, ['eee', 'd', 'c', 'bb', 'a']],
    ['scaled', true, ['d', 'c', 'a', 'eee', 'bb']],
    ['amount', false, ['a', 'eee', 'c', 'd', 'bb']],
    ['move', true, ['eee', 'a', 'd', 'c', 'bb']],
    ['reported', true, ['d', 'c', 'a', 'eee', 'bb']],
    ['publications', true, ['eee', 'bb', 'd', 'c', 'a']],
    ['largest', true, ['c', 'eee', 'd', 'a', 'bb']],
  ] as const)('stand by %s, turned round: %s', (sort, descending, keys) => {
    expect(order(sort, descending)).toEqual(keys)
  })

  it('sets apart what is no district, counts the places and marks shared ones', () => {
    const { ranked, apart, places, isOpen } = rankingRows(ROWS, 'units', { sort: 'rank', descending: false })
    expect(apart.map(({ row }) => row.key)).toEqual(['citywide'])
    expect(places).toBe(6)
    expect(isOpen).toBe(false)
    expect(ranked.filter(({ isShared }) => isShared).map(({ row }) => row.key)).toEqual(['a', 'eee'])
  })

  it('says so where bounds leave every place open', () => {
    const open = [row('a', 1, at(1, 2)), row('b', 2, at(1, 2))]
    expect(rankingRows(open, 'units', { sort: 'rank', descending: false }).isOpen).toBe(true)
  })

  it('takes for counts of records what says anything at all', () => {
    const [first] = rankingRows(ROWS, 'activities', { sort: 'area', descending: false }).ranked
    expect(first?.told).toEqual({ some: 2, all: 4 })
  })
})

describe('what speaks against an order', () => {
  const none = { shares: null, silent: [], few: [], dominated: [], publications: null }
  const said = (doubts: Partial<Parameters<typeof doubtWords>[0]>) =>
    doubtWords({ ...none, ...doubts }, ROWS, 'units', wordsIn('zh-CN'))

  it('names the districts, and only those', () => {
    expect(said({ shares: { low: 0.25, high: 0.75 } })).toEqual([
      '报道了这个数的活动，a区、c区、eee区只占 25%，d区占 75%。',
    ])
    expect(said({ publications: { low: 1, high: 3 } })).toEqual(['a区、c区、d区的报道见于 1 家媒体，eee区见于 3 家。'])
    expect(said({ few: ['a', 'c'], dominated: ['c'] })).toHaveLength(2)
  })

  it('does not say twice that a district is silent', () => {
    expect(said({ silent: ['bb'], shares: { low: 0, high: 0.75 } })).toEqual([
      'bb区没有一项活动报道这个数，未报道不等于零。',
      '而d区有 75% 的活动报道了这个数。',
    ])
  })
})

describe('the choice of areas', () => {
  it('keeps the official order, and takes all and none for the whole city', () => {
    expect(withAreas(['110108'], ['110101'], true)).toEqual(['110101', '110108'])
    expect(withAreas(['110101'], ['110101'], false)).toBeUndefined()
    expect(withAreas(['110101'], AREA_CODES, true)).toBeUndefined()
  })

  it('suggests districts with about as many residents', () => {
    const areas = bundled.areas as Parameters<typeof similarAreas>[0]
    const suggested = similarAreas(areas, '110105')
    expect(suggested).toHaveLength(3)
    expect(suggested.every(({ residents2020 }) => (residents2020 ?? 0) > 2_000_000)).toBe(true)
    expect(similarAreas(areas, 'etown')).toEqual([])
  })
})
