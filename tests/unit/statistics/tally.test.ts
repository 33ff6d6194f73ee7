import fc from 'fast-check'
import { expect, it } from 'vitest'
import { joinTallies, tallyOf, tallyRows } from '@/domain/statistics/tally'
import { DIMENSIONS } from '@/domain/vocabulary'
import { activities, wholeFilters } from '@/tests/factories/facts'

it('of rows that have no activity in common is, joined, the tally of all', () => {
  fc.assert(
    fc.property(activities, wholeFilters, fc.constantFrom(...DIMENSIONS), (all, filter, by) => {
      const whole = tallyOf(all, filter)
      const rows = tallyRows(all, [by], filter).map(({ tally }) => tally)
      const reports = { articles: whole.articles, publications: whole.coverage.publications }
      expect(joinTallies(rows, reports, filter)).toEqual(whole)
    }),
  )
})
