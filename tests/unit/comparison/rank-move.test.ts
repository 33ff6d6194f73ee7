import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Rank } from '@/domain/comparison/answers'
import { rankMove } from '@/domain/comparison/rank-move'

const at = (first: number, last = first): Rank => ({ first, last })
const ranks = fc.tuple(fc.integer({ min: 1, max: 19 }), fc.nat(18)).map(([first, more]) => at(first, first + more))

describe('how a row moved among the ranked ones', () => {
  it.each([
    [at(5), at(3), { kind: 'up', least: 2, most: 2 }],
    [at(3), at(5), { kind: 'down', least: 2, most: 2 }],
    [at(3), at(3), { kind: 'same' }],
    [at(4, 6), at(2, 3), { kind: 'up', least: 1, most: 4 }],
    [at(1), at(2, 4), { kind: 'down', least: 1, most: 3 }],
    [at(2, 4), at(4, 5), { kind: 'undecided' }],
    [at(2, 4), at(3), { kind: 'undecided' }],
    [at(2, 4), at(2, 4), { kind: 'undecided' }],
  ])('from %o to %o', (before, now, move) => {
    expect(rankMove(before, now)).toEqual(move)
  })

  it('is unknown where it has no place in one of the periods', () => {
    expect(rankMove(null, at(1))).toBeNull()
    expect(rankMove(at(1), null)).toBeNull()
  })

  it('is the other way round when the periods change places', () => {
    fc.assert(
      fc.property(ranks, ranks, (a, b) => {
        const [there, back] = [rankMove(a, b), rankMove(b, a)]
        const turned = { up: 'down', down: 'up', same: 'same', undecided: 'undecided' } as const
        expect(back).toEqual({ ...there, kind: there && turned[there.kind] })
      }),
    )
  })

  it('never names a direction that some of the possible places contradict', () => {
    fc.assert(
      fc.property(ranks, ranks, (before, now) => {
        const move = rankMove(before, now)
        if (move?.kind === 'up') expect(now.last).toBeLessThan(before.first)
        if (move?.kind === 'down') expect(now.first).toBeGreaterThan(before.last)
      }),
    )
  })
})
