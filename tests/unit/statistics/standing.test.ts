import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type FigureClaim, standingsOf } from '@/domain/statistics/standing'
import { BASES, REALISATIONS, SCOPES, STANDINGS } from '@/domain/vocabulary'

function claim(id: string, overrides: Partial<FigureClaim> = {}): FigureClaim {
  return {
    id,
    measure: 'participants',
    value: 100,
    realisation: 'achieved',
    scope: 'occasion',
    part: false,
    basis: 'printed',
    rejected: false,
    reportedOn: '2024-05-06',
    articleId: 'a1',
    place: 0,
    ...overrides,
  }
}

const standings = (claims: FigureClaim[]) => Object.fromEntries(standingsOf(claims))

describe('of the figures of one measure', () => {
  it.each<[string, FigureClaim[], Record<string, string>]>([
    ['a single one counts', [claim('a')], { a: 'counted' }],
    ['a rejected one never counts, even where it is the only one', [claim('a', { rejected: true })], { a: 'rejected' }],
    [
      'the campaign counts before the occasion, also a smaller and earlier campaign',
      [
        claim('a', { value: 1000, reportedOn: '2024-06-01' }),
        claim('b', { value: 10, scope: 'campaign', basis: 'enumerated' }),
      ],
      { a: 'withinCampaign', b: 'counted' },
    ],
    [
      'the later article counts, also a smaller figure',
      [claim('a', { value: 500 }), claim('b', { value: 300, reportedOn: '2024-05-07', articleId: 'a2' })],
      { a: 'superseded', b: 'counted' },
    ],
    [
      'an undated article is the earliest',
      [claim('a', { value: 500, reportedOn: null }), claim('b', { value: 300, articleId: 'a2' })],
      { a: 'superseded', b: 'counted' },
    ],
    [
      'a correction by hand counts before any article',
      [claim('a'), claim('b', { value: 90, basis: 'entered', articleId: null, reportedOn: null })],
      { a: 'superseded', b: 'counted' },
    ],
    [
      'a correction counts before the print of its own article',
      [claim('a'), claim('b', { value: 90, basis: 'entered' })],
      { a: 'superseded', b: 'counted' },
    ],
    [
      'print counts before a count of names',
      [claim('a', { value: 3, basis: 'enumerated' }), claim('b', { value: 2 })],
      { a: 'superseded', b: 'counted' },
    ],
    [
      'a total counts before its parts',
      [claim('a', { value: 4, part: true }), claim('b', { value: 8, part: true }), claim('c', { value: 12 })],
      { a: 'partOfTotal', b: 'partOfTotal', c: 'counted' },
    ],
    [
      'parts all count where there is no total',
      [claim('a', { value: 4, part: true }), claim('b', { value: 8, part: true })],
      { a: 'counted', b: 'counted' },
    ],
    [
      'of two articles of one day the fuller split counts, never both',
      [
        claim('a', { value: 4, part: true }),
        claim('b', { value: 8, part: true }),
        claim('c', { value: 5, part: true, articleId: 'a2' }),
      ],
      { a: 'counted', b: 'counted', c: 'smaller' },
    ],
    [
      'of totals the larger counts',
      [claim('a', { value: 100 }), claim('b', { value: 120, place: 40 })],
      { a: 'smaller', b: 'counted' },
    ],
    [
      'of equal totals the earlier in the text counts',
      [claim('a', { place: 40 }), claim('b', { place: 4 })],
      { a: 'smaller', b: 'counted' },
    ],
    [
      'a plan does not stand in the way of what was done',
      [claim('a', { value: 20000, realisation: 'planned', scope: 'campaign' }), claim('b', { value: 1000 })],
      { a: 'counted', b: 'counted' },
    ],
    [
      'another measure is another matter',
      [claim('a', { measure: 'units' }), claim('b')],
      { a: 'counted', b: 'counted' },
    ],
    [
      'a rejected campaign leaves the place to the occasion',
      [claim('a', { scope: 'campaign', rejected: true }), claim('b')],
      { a: 'rejected', b: 'counted' },
    ],
  ])('%s', (_rule, claims, expected) => {
    expect(standings(claims)).toEqual(expected)
  })
})

describe('a correction by hand that kept its words', () => {
  const printed = claim('a', { value: 183, part: true, articleId: 'r1', place: 10 })
  const other = claim('b', { value: 295, part: true, articleId: 'r1', place: 30 })
  const corrected = claim('c', { value: 190, part: true, basis: 'entered', articleId: 'r1', place: 10 })

  it('of a part takes the place of that part, and adds up with the others', () => {
    expect(standings([printed, other, corrected])).toEqual({ a: 'superseded', b: 'counted', c: 'counted' })
  })

  it('of a total supersedes what was printed there', () => {
    const [total, entered] = [printed, corrected].map((each) => ({ ...each, part: false }))
    if (total && entered) expect(standings([total, entered])).toEqual({ a: 'superseded', c: 'counted' })
  })
})

describe('for any figures', () => {
  const claims = fc
    .array(
      fc.record({
        measure: fc.constantFrom('participants' as const, 'units' as const),
        value: fc.nat(5),
        realisation: fc.constantFrom(...REALISATIONS),
        scope: fc.constantFrom(...SCOPES),
        part: fc.boolean(),
        basis: fc.constantFrom(...BASES),
        rejected: fc.boolean(),
        reportedOn: fc.constantFrom(null, '2024-05-06', '2024-05-07'),
        articleId: fc.constantFrom('a1', 'a2', null),
      }),
      { maxLength: 8 },
    )
    .map((all) => all.map((each, i) => ({ ...each, id: `f${i}`, place: i })))

  it('each has exactly one standing', () => {
    fc.assert(
      fc.property(claims, (all) => {
        const found = standingsOf(all)
        expect([...found.keys()].sort()).toEqual(all.map(({ id }) => id).sort())
        for (const standing of found.values()) expect(STANDINGS).toContain(standing)
      }),
    )
  })

  it('the order in which they come does not matter', () => {
    const shuffled = claims.chain((all) =>
      fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })),
    )
    fc.assert(
      fc.property(shuffled, ([all, other]) => {
        expect(standings(other)).toEqual(standings(all))
      }),
      { numRuns: 500 },
    )
  })

  it('what counts is one total, or parts of one article', () => {
    fc.assert(
      fc.property(claims, (all) => {
        const found = standingsOf(all)
        for (const key of new Set(all.map(({ measure, realisation }) => `${measure} ${realisation}`))) {
          const rivals = all.filter((each) => `${each.measure} ${each.realisation}` === key && !each.rejected)
          const counted = rivals.filter(({ id }) => found.get(id) === 'counted')
          expect(counted.length > 0).toBe(rivals.length > 0)
          if (counted.length > 1) {
            expect(counted.every(({ part }) => part)).toBe(true)
            expect(new Set(counted.map(({ articleId }) => articleId)).size).toBe(1)
          }
        }
      }),
    )
  })
})
