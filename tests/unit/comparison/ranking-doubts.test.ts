import { describe, expect, it } from 'vitest'
import type { ComparedCell, ComparedRow } from '@/domain/comparison/answers'
import { rankingDoubts } from '@/domain/comparison/ranking-doubts'

function row(key: string, cell: Partial<ComparedCell> | null, more: Partial<ComparedRow> = {}): ComparedRow {
  const counted = cell && {
    amount: { value: 100, bound: 'exact' as const },
    scaled: null,
    reported: 4,
    unreported: 0,
    range: null,
    largestShare: 0.4,
    rank: null,
    ranks: { printed: null, cautious: null, pending: null },
    before: null,
    change: null,
    ...cell,
  }
  return {
    key,
    label: key,
    kind: 'district',
    denominator: null,
    activities: 4,
    withFigure: 4,
    publications: 2,
    cells: counted ? { participants: counted, activities: counted } : {},
    ...more,
  }
}

describe('what speaks against an order', () => {
  it('is nothing where areas are reported alike', () => {
    expect(rankingDoubts([row('a', {}), row('b', {})], 'participants')).toBeNull()
    expect(rankingDoubts([], 'participants')).toBeNull()
  })

  it('is how many activities reported, how few they are, and a single large one', () => {
    const silent = row('c', { amount: null, reported: 0, unreported: 5, largestShare: null })
    const doubts = rankingDoubts([row('a', {}), row('b', { reported: 2, largestShare: 0.9 }), silent], 'participants')
    expect(doubts).toEqual({
      shares: { low: 0, high: 1 },
      silent: ['c'],
      few: ['b'],
      dominated: ['b'],
      publications: null,
    })
  })

  it('is how many publications the areas rest on, for counts of records too', () => {
    const rows = [row('a', {}, { publications: 6 }), row('b', {}, { publications: 2 })]
    for (const subject of ['participants', 'activities'] as const) {
      expect(rankingDoubts(rows, subject)).toMatchObject({ publications: { low: 2, high: 6 } })
    }
    expect(rankingDoubts([row('a', {}, { publications: 5 }), rows[1] as ComparedRow], 'activities')).toBeNull()
  })

  it('passes over areas without activities', () => {
    const none = row('b', { amount: null, reported: 0, unreported: 0 }, { activities: 0, publications: 0 })
    expect(rankingDoubts([row('a', {}, { publications: 2 }), none], 'participants')).toBeNull()
  })

  it('never is that counts of records are few', () => {
    expect(rankingDoubts([row('a', { reported: 1 }), row('b', { reported: 30 })], 'activities')).toBeNull()
  })
})
