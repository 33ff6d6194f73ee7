import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import type { Figure } from '@/domain/statistics/answers'
import { standingFigures, standingUnder } from '@/domain/statistics/cautious'
import { COUNTING_RULES, partsOf, ruleOf, rulesToChoose } from '@/domain/statistics/counting-rule'
import { type Account, ledgerOf } from '@/domain/statistics/ledger'
import { totalsOf } from '@/domain/statistics/totals'
import { BOUNDS, type Bound, COUNTINGS, REALISATIONS, STANDINGS, TOTALS } from '@/domain/vocabulary'
import { activities } from '@/tests/factories/facts'

describe('counted cautiously', () => {
  test.each([
    ['86', 'exact', 'counted'],
    ['2500余', 'atLeast', 'counted'],
    ['近2000', 'atMost', 'unsure'],
    ['约300', 'about', 'unsure'],
  ] as const)('%s, which is %s, is %s', (_printed, bound, standing) => {
    expect(standingUnder('cautious', 'counted', bound)).toBe(standing)
    expect(standingUnder('printed', 'counted', bound)).toBe('counted')
  })

  it('what another rule left out keeps its reason', () => {
    for (const bound of BOUNDS) {
      for (const standing of STANDINGS.filter((each) => each !== 'counted')) {
        expect(standingUnder('cautious', standing, bound)).toBe(standing)
      }
    }
  })
})

const cautiously = (all: Parameters<typeof totalsOf>[0]) =>
  all.map((each) => ({ ...each, counted: standingFigures('cautious', each.counted) }))

describe('a cautious total', () => {
  it('is never larger than the one as printed, never about or under, and not reported where nothing is sure', () => {
    fc.assert(
      fc.property(activities, fc.constantFrom(...REALISATIONS), (all, realisation) => {
        const [printed, cautious] = [totalsOf(all, realisation), totalsOf(cautiously(all), realisation)]
        for (const total of TOTALS) {
          expect(cautious[total].value ?? 0).toBeLessThanOrEqual(printed[total].value ?? 0)
          expect([null, 'exact', 'atLeast']).toContain(cautious[total].bound)
          expect(cautious[total].reported).toBeLessThanOrEqual(printed[total].reported)
          expect(cautious[total].reported + cautious[total].unreported).toBe(all.length)
        }
      }),
    )
  })

  it('stays where it is when it is made cautious again, and where every figure is sure', () => {
    fc.assert(
      fc.property(activities, (all) => {
        expect(cautiously(cautiously(all))).toEqual(cautiously(all))
        const sure = all.map((each) => ({
          ...each,
          counted: each.counted.map((figure) => ({ ...figure, bound: 'exact' as Bound })),
        }))
        expect(cautiously(sure)).toEqual(sure)
        expect(all.map((each) => ({ ...each, counted: standingFigures('printed', each.counted) }))).toEqual(all)
      }),
    )
  })
})

/** Accounts whose figures stand anywhere, each with an id of its own. */
const accounts = fc.tuple(activities, fc.infiniteStream(fc.constantFrom(...STANDINGS))).map(([all, standings]) =>
  all.map(
    ({ id, counted }): Account<string, never> => ({
      activity: id,
      figures: counted.map((figure, i) => ({
        figure: { id: `${id}.${i}`, ...figure } as Figure,
        standing: standings.next().value ?? 'counted',
        article: null,
        evidence: [],
      })),
    }),
  ),
)

it('a cautious ledger counts or leaves out as unsure what the printed one counts, and changes nothing else', () => {
  const ids = (entries: { figure: Figure }[]) => entries.map(({ figure }) => figure.id).sort()
  const questions = fc.tuple(accounts, fc.constantFrom(...TOTALS), fc.constantFrom(...REALISATIONS))
  fc.assert(
    fc.property(questions, ([all, total, realisation]) => {
      const [printed, cautious] = COUNTINGS.map((counting) => ledgerOf(all, total, { realisation, counting }))
      if (!printed || !cautious) throw new Error('two ways of counting')
      const unsure = cautious.excluded.filter(({ reason }) => reason === 'unsure')
      const others = cautious.excluded.filter(({ reason }) => reason !== 'unsure')
      expect([...ids(cautious.counted), ...ids(unsure)].sort()).toEqual(ids(printed.counted))
      expect(others).toEqual(printed.excluded)
      expect(unsure.every(({ figure }) => figure.bound === 'atMost' || figure.bound === 'about')).toBe(true)
      const sum = cautious.counted.reduce((value, { figure }) => value + figure.value, 0)
      expect(cautious.total.value ?? 0).toBe(sum)
      expect(cautious.notReported).toHaveLength(cautious.total.unreported)
    }),
  )
})

describe('the rule of a filter', () => {
  test.each(COUNTING_RULES)('%s is what it was set to', (rule) => {
    expect(ruleOf(partsOf(rule))).toBe(rule)
  })

  it('is chosen among three, and the fourth is shown only where an address has set it', () => {
    expect(rulesToChoose('cautious', true)).toEqual(['printed', 'cautious', 'pending'])
    expect(rulesToChoose('both', true)).toEqual([...COUNTING_RULES])
    expect(rulesToChoose('printed', false)).toEqual(['printed', 'cautious'])
    expect(rulesToChoose('pending', false)).toEqual(['printed', 'cautious', 'pending'])
  })
})
