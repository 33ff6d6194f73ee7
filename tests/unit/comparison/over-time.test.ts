import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { comparedKeys, countCell } from '@/domain/comparison/counted-areas'
import { firstAppearances } from '@/domain/comparison/first-appearances'
import { overTime } from '@/domain/comparison/over-time'
import { sumAmounts } from '@/domain/figures/quantity'
import { rowKey } from '@/domain/statistics/row-key'
import { tallyOf } from '@/domain/statistics/tally'
import { AREA_CODES, LEDGER_SUBJECTS } from '@/domain/vocabulary'
import { activities, wholeFilters } from '@/tests/factories/facts'
import { cityOverTime } from '@/tests/factories/tallies'

const TOTAL = { per: 'total', denominator: null } as const

describe('areas over time', () => {
  it('have periods without a hole, and cells that add up to their totals with what has no known period', () => {
    const areas = fc.option(fc.uniqueArray(fc.constantFrom(...AREA_CODES), { minLength: 1, maxLength: 4 }))
    const steps = fc.constantFrom('year' as const, 'month' as const)
    fc.assert(
      fc.property(activities, wholeFilters, areas, fc.constantFrom(...LEDGER_SUBJECTS), steps, (...given) => {
        const [all, rest, area, subject, step] = given
        const filter = area ? { ...rest, area } : rest
        const {
          periods,
          rows,
          activities: chosen,
        } = overTime(cityOverTime(all, filter, step), filter, subject, step, TOTAL)
        expect(periods).toEqual([...new Set(periods)].sort())
        expect(rows.map(({ key }) => key)).toEqual(comparedKeys(filter))
        for (const { key, cells, undated } of rows) {
          const members = all.filter((each) => rowKey(each, 'area', filter) === key)
          const whole = countCell(tallyOf(members, filter), subject)
          const parts = [...cells, undated]
          expect(cells).toHaveLength(periods.length)
          expect(parts.reduce((sum, each) => sum + each.activities, 0)).toBe(members.length)
          // An article may report activities of several periods; it counts in each of them.
          if (subject === 'articles') continue
          expect(sumAmounts(parts.flatMap(({ amount }) => amount ?? []))).toEqual(whole.amount)
          expect(parts.reduce((sum, each) => sum + each.reported, 0)).toBe(whole.reported)
          expect(parts.reduce((sum, each) => sum + each.unreported, 0)).toBe(whole.unreported)
        }
        expect(chosen).toBe(
          rows.reduce(
            (sum, row) => sum + [...row.cells, row.undated].reduce((all, cell) => all + cell.activities, 0),
            0,
          ),
        )
      }),
    )
  })
})

describe('the first appearance of a publication', () => {
  const start = (publication: string, year: string | null, month: string | null) => ({
    publication,
    articles: 3,
    year,
    month,
  })
  const axis = ['2023-11', '2023-12', '2024-01']

  it('is marked in its period, earliest first', () => {
    const starts = [start('工人日报', '2024', '2024-01'), start('劳动午报', '2023', '2023-11')]
    expect(firstAppearances(starts, 'month', axis).map(({ period }) => period)).toEqual(['2023-11', '2024-01'])
    expect(firstAppearances(starts, 'year', ['2023', '2024']).map(({ period }) => period)).toEqual(['2023', '2024'])
  })

  it.each([
    ['it lies before the axis', start('劳动午报', '2015', '2015-05'), 'month'],
    ['an earlier year is known without its month', start('劳动午报', '2022', '2023-11'), 'month'],
    ['no month is known', start('劳动午报', '2023', null), 'month'],
    ['nothing is known', start('劳动午报', null, null), 'year'],
  ] as const)('has no mark where %s', (_what, first, step) => {
    expect(firstAppearances([first], step, axis)).toEqual([])
  })
})
