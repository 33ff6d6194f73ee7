import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { SureRange } from '@/domain/comparison/answers'
import { rankingOf } from '@/domain/comparison/ranking'

const exact = (value: number): SureRange => ({ low: value, high: value })
const atLeast = (value: number): SureRange => ({ low: value, high: null })
const atMost = (value: number): SureRange => ({ low: 0, high: value })

describe('the places of rows', () => {
  it.each([
    ['exact numbers', [exact(5), exact(9), exact(7)], ['3', '1', '2']],
    ['equal exact numbers share a place', [exact(9), exact(9), exact(7)], ['1', '1', '3']],
    ['2500余 and 1000余 may be in either order', [atLeast(2500), atLeast(1000)], ['1-2', '1-2']],
    ['2500余 is surely more than 800', [atLeast(2500), exact(800)], ['1', '2']],
    ['1000余 may be more or fewer than 2500', [exact(2500), atLeast(1000)], ['1-2', '1-2']],
    ['近2000 is surely fewer than 2500', [exact(2500), atMost(2000)], ['1', '2']],
    ['1000余 may be as many as 1000, and never fewer', [exact(1000), atLeast(1000)], ['1-2', '1']],
    ['what was not reported takes no place', [null, exact(3), null], [null, '1', null]],
    ['nothing reported at all', [null, null], [null, null]],
    ['one row', [atLeast(1)], ['1']],
    ['no rows', [], []],
  ] satisfies [string, (SureRange | null)[], (string | null)[]][])('%s', (_what, ranges, places) => {
    expect(placesOf(ranges)).toEqual(places)
  })
})

const range: fc.Arbitrary<SureRange> = fc
  .record({ low: fc.nat(30), width: fc.oneof(fc.constant(0), fc.nat(20)), isOpen: fc.boolean() })
  .map(({ low, width, isOpen }) => ({ low, high: isOpen ? null : low + width }))
const ranges = fc.array(fc.oneof({ weight: 4, arbitrary: range }, { weight: 1, arbitrary: fc.constant(null) }), {
  maxLength: 8,
})

describe('whatever the bounds', () => {
  it('every order that they allow is within the places', () => {
    fc.assert(
      fc.property(ranges, fc.infiniteStream(fc.nat(60)), (all, drawn) => {
        const truth = all.map((each) => each && drawnWithin(each, drawn.next().value ?? 0))
        const ranks = rankingOf(keyed(all))
        for (const [i, value] of truth.entries()) {
          const rank = ranks.get(String(i))
          if (value === null) expect(rank).toBeUndefined()
          else {
            const place = 1 + truth.filter((other) => other !== null && other > value).length
            expect(rank?.first).toBeLessThanOrEqual(place)
            expect(rank?.last).toBeGreaterThanOrEqual(place)
          }
        }
      }),
    )
  })

  it('both ends of the places can be true', () => {
    fc.assert(
      fc.property(ranges, (all) => {
        const ranks = rankingOf(keyed(all))
        for (const [i, own] of all.entries()) {
          if (own === null) continue
          const others = all.filter((_, j) => j !== i).filter((each) => each !== null)
          const best = own.high ?? 1e9
          const placeAt = (value: number, of: (other: SureRange) => number) =>
            1 + others.filter((other) => of(other) > value).length
          expect(ranks.get(String(i))).toEqual({
            first: placeAt(best, ({ low }) => low),
            last: placeAt(own.low, ({ high }) => high ?? 1e9),
          })
        }
      }),
    )
  })

  it('what is surely larger stands before in each of its places, and what may be larger never stands behind for sure', () => {
    fc.assert(
      fc.property(ranges, (all) => {
        const ranks = rankingOf(keyed(all))
        for (const [i, one] of all.entries()) {
          for (const [j, other] of all.entries()) {
            const [first, second] = [ranks.get(String(i)), ranks.get(String(j))]
            if (one === null || other === null || !first || !second) continue
            if (other.high !== null && one.low > other.high) {
              expect(first.first).toBeLessThanOrEqual(second.first)
              expect(first.last).toBeLessThan(second.last + 1)
              expect(first.first).toBeLessThan(second.last)
            }
            // Places that do not even touch say that the order is sure: then so must the bounds.
            if (first.last < second.first) expect(other.high !== null && one.low > other.high).toBe(true)
          }
        }
      }),
    )
  })

  it('rows alike have places alike, and the order of the rows changes nothing', () => {
    fc.assert(
      fc.property(ranges, fc.nat(), (all, seed) => {
        const ranks = rankingOf(keyed(all))
        for (const [i, one] of all.entries()) {
          for (const [j, other] of all.entries()) {
            if (JSON.stringify(one) === JSON.stringify(other) && one?.high === one?.low) {
              expect(ranks.get(String(i))).toEqual(ranks.get(String(j)))
            }
          }
        }
        const turned = [...keyed(all)]
        turned.push(...turned.splice(0, all.length === 0 ? 0 : seed % all.length))
        const again = rankingOf(new Map(turned.reverse()))
        for (const [key, rank] of ranks) expect(again.get(key)).toEqual(rank)
      }),
    )
  })

  it('opening a bound only widens the places', () => {
    fc.assert(
      fc.property(ranges, fc.nat(), fc.nat(30), (all, pick, more) => {
        const i = all.length === 0 ? 0 : pick % all.length
        const own = all[i]
        if (!own) return
        const wider = [
          { ...own, high: null },
          { low: Math.max(0, own.low - more), high: own.high === null ? null : own.high + more },
        ]
        const before = rankingOf(keyed(all))
        for (const opened of wider) {
          const after = rankingOf(keyed(all.with(i, opened)))
          for (const [key, rank] of before) {
            expect(after.get(key)?.first).toBeLessThanOrEqual(rank.first)
            expect(after.get(key)?.last).toBeGreaterThanOrEqual(rank.last)
          }
        }
      }),
    )
  })

  it('each place is one that a row may have, or is left out by rows that share the one before', () => {
    fc.assert(
      fc.property(ranges, (all) => {
        const ranks = [...rankingOf(keyed(all)).values()]
        for (let place = 1; place <= ranks.length; place += 1) {
          const isTaken = ranks.some(({ first, last }) => first <= place && place <= last)
          const sharing = ranks.filter(({ first, last }) => first === last && first < place)
          expect(isTaken || sharing.some(({ first }) => first + sharing.length > place - 1)).toBe(true)
          expect(ranks.every(({ first, last }) => first >= 1 && first <= last && last <= ranks.length)).toBe(true)
        }
      }),
    )
  })

  it('different exact numbers have every place once', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.nat(1000), { maxLength: 19 }), (values) => {
        const places = placesOf(values.map(exact)).map(Number)
        expect(places.toSorted((a, b) => a - b)).toEqual(values.map((_, i) => i + 1))
      }),
    )
  })
})

function keyed(all: readonly (SureRange | null)[]): Map<string, SureRange | null> {
  return new Map(all.map((each, i) => [String(i), each]))
}

function placesOf(all: readonly (SureRange | null)[]): (string | null)[] {
  const ranks = rankingOf(keyed(all))
  return all.map((_, i) => {
    const rank = ranks.get(String(i))
    if (!rank) return null
    return rank.first === rank.last ? String(rank.first) : `${rank.first}-${rank.last}`
  })
}

function drawnWithin({ low, high }: SureRange, drawn: number): number {
  return high === null ? low + drawn : low + (drawn % (high - low + 1))
}
