import fc from 'fast-check'
import { expect, it } from 'vitest'
import { findingsIn } from '@/db/integrity/examine'
import { activityFacts } from '@/db/queries/activity-facts'
import { filterConditions } from '@/db/queries/filter-conditions'
import { reportsOf, tallies, tallyOfAll } from '@/db/queries/tallies'
import type { Filter } from '@/domain/statistics/filter'
import { type TallyRow, tallyOf, tallyRows } from '@/domain/statistics/tally'
import { DIMENSIONS } from '@/domain/vocabulary'
import { NOW, seededDatabase } from '@/tests/factories/database'
import { filtersOver } from '@/tests/factories/filters'
import { dice, editAtRandom } from '@/tests/factories/random-edits'
import { PATIENCE } from '@/tests/factories/reconcile'

const bys = fc.uniqueArray(fc.constantFrom(...DIMENSIONS), { minLength: 1, maxLength: 2 })
const inOrder = (rows: readonly TallyRow[]) =>
  [...rows].sort((a, b) => (JSON.stringify(a.keys) < JSON.stringify(b.keys) ? -1 : 1))

it(
  'what is added up where it is stored is what the rules make of each activity, under any filter after any edits',
  PATIENCE,
  () => {
    const db = seededDatabase()
    const roll = dice(77)
    for (let round = 0; round < 4; round += 1) {
      fc.assert(
        fc.property(filtersOver(db), bys, (filter: Filter, by) => {
          const facts = activityFacts(db, filterConditions(filter), filter.counting)
          expect(inOrder(tallies(db, filter, by))).toEqual(inOrder(tallyRows(facts, by, filter)))
          const whole = tallyOf(facts, filter)
          expect(tallyOfAll(db, filter)).toEqual(whole)
          const { articles, coverage } = whole
          expect(reportsOf(db, filter)).toEqual({ articles, publications: coverage.publications })
        }),
        { numRuns: 150, seed: round },
      )
      editAtRandom(db, 60, roll, NOW)
    }
    expect([...findingsIn(db)]).toEqual([])
  },
)
