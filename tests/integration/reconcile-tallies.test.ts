import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Database } from '@/db/client'
import { findingsIn } from '@/db/integrity/examine'
import { prepareDatabase } from '@/db/prepare'
import { activityFacts } from '@/db/queries/activity-facts'
import { addedUp } from '@/db/queries/added-up'
import { cellsFor } from '@/db/queries/cell-tallies'
import { filterConditions } from '@/db/queries/filter-conditions'
import { publicationsByArea, countPublications as publicationsOf } from '@/db/queries/publications-of'
import { tallies } from '@/db/queries/tallies'
import { openSnapshot } from '@/db/snapshot'
import type { Sight } from '@/domain/people/viewer'
import { countPublications } from '@/domain/statistics/coverage'
import type { ActivityFacts } from '@/domain/statistics/facts'
import type { Filter } from '@/domain/statistics/filter'
import { rowKey } from '@/domain/statistics/row-key'
import { type TallyRow, tallyRows } from '@/domain/statistics/tally'
import { DIMENSIONS, type Dimension } from '@/domain/vocabulary'
import { loadSeed } from '@/seed/load'
import { NOW, temporaryFile } from '@/tests/factories/database'
import { filtersOver } from '@/tests/factories/filters'
import { dice, editAtRandom } from '@/tests/factories/random-edits'
import { PATIENCE } from '@/tests/factories/reconcile'

const inOrder = (rows: readonly TallyRow[]) =>
  [...rows].sort((a, b) => (JSON.stringify(a.keys) < JSON.stringify(b.keys) ? -1 : 1))

/** Asks one question in every way that there is. */
function expectAlike(db: Database, filter: Filter, by: readonly Dimension[]) {
  const facts = activityFacts(db, filterConditions(filter), filter.counting)
  const due = inOrder(tallyRows(facts, by, filter))
  expect(inOrder(tallies(db, filter, by))).toEqual(due)
  expect(inOrder(addedUp(db, filter, by))).toEqual(due)
  expect(publicationsOf(db, filter)).toBe(countPublications(facts))
  const keyOf = (each: ActivityFacts) => rowKey(each, 'area', filter)
  const publications = publicationsByArea(db, filter)
  for (const key of new Set(facts.map(keyOf))) {
    expect(publications.get(key) ?? 0).toBe(countPublications(facts.filter((each) => keyOf(each) === key)))
  }
}

/** What dashboards mostly ask: under one condition or none, over whole months. */
const plainly = ({ from, to, area, type, level, series, status, source, ...rest }: Filter, keep: number): Filter => {
  const conditions = [
    { from: from?.slice(0, 7), to: to?.slice(0, 7) },
    { area },
    { type },
    { level },
    { series },
    { status },
    { source },
  ]
  const asked = conditions.filter((each) => Object.values(each).some((value) => value !== undefined)).slice(0, keep)
  const { attribution, realisation, counting, review } = rest
  return { attribution, realisation, counting, review, ...Object.assign({}, ...asked) }
}

/** Who sees less than there is: only what is published, or beside it what waits in some areas. */
const SIGHTS: Sight[] = [
  'published',
  { person: null, limits: { areas: ['110101', '110105', 'citywide'], streets: [] } },
]

describe('what is added up where it is stored is what the rules make of each activity', PATIENCE, () => {
  const bys = fc.uniqueArray(fc.constantFrom(...DIMENSIONS), { maxLength: 2 })
  const kept = fc.constantFrom(0, 1, 2, 'all' as const)

  it('under any filter, after any edits', () => {
    const path = temporaryFile()
    const db = prepareDatabase(path)
    loadSeed(db, NOW)
    const roll = dice(77)
    let [asked, fromCells] = [0, 0]
    for (let round = 0; round < 4; round += 1) {
      fc.assert(
        fc.property(filtersOver(db), bys, kept, (anything, by, keep) => {
          const filter = keep === 'all' ? anything : plainly(anything, keep)
          asked += 1
          if (cellsFor(filter, by)) fromCells += 1
          expectAlike(db, filter, by)
        }),
        { numRuns: 250, seed: round },
      )
      for (const sight of SIGHTS) {
        const seen = openSnapshot(path, sight)
        fc.assert(
          fc.property(filtersOver(db), bys, kept, (anything, by, keep) => {
            expectAlike(seen, keep === 'all' ? anything : plainly(anything, keep), by)
          }),
          { numRuns: 80, seed: round },
        )
        seen.$client.close()
      }
      editAtRandom(db, 60, roll, NOW)
    }
    expect(fromCells / asked).toBeGreaterThan(0.3)
    expect([...findingsIn(db)]).toEqual([])
  })
})
