import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { GET as changesRoute } from '@/app/api/v1/compare/changes/route'
import { GET as summaryRoute } from '@/app/api/v1/summary/route'
import { databaseRevision } from '@/db/queries/database-revision'
import { type Changes, changesSchema } from '@/domain/comparison/change-answers'
import type { Summary } from '@/domain/statistics/answers'
import type { Filter } from '@/domain/statistics/filter'
import { LEDGER_SUBJECTS, type LedgerSubject } from '@/domain/vocabulary'
import { filtersOver } from '@/tests/factories/filters'
import { dice, editAtRandom } from '@/tests/factories/random-edits'
import { PATIENCE, query } from '@/tests/factories/reconcile'
import { answerOf, serveSeededFile } from '@/tests/factories/server'
import { wholeLedger } from '@/tests/factories/whole-ledger'

const db = serveSeededFile()
const DAYS = ['2026-03-01T02:00:00Z', '2026-03-05T02:00:00Z', '2026-03-09T15:59:59Z'].map((at) => new Date(at))

const summary = (filter: Filter) => answerOf<Summary>(summaryRoute, query(filter))

async function changes(filter: Filter, measure: LedgerSubject, more: Record<string, string>): Promise<Changes> {
  return changesSchema.parse(await answerOf<Changes>(changesRoute, query(filter, { measure, ...more })))
}

/** A total as the overview says it, in the shape of a running total. */
function said(tile: Summary, subject: LedgerSubject) {
  if (subject === 'activities' || subject === 'articles') {
    return { amount: { value: tile[subject], bound: 'exact' }, reported: tile.activities, unreported: 0 }
  }
  const { value, bound, reported, unreported } = tile.measures[subject]
  return { amount: value === null ? null : { value, bound }, reported, unreported }
}

const plain = ({ scaled: _scaled, ...counted }: Changes['start']) => counted

function expectChain({ start, steps, end }: Changes) {
  let before = start
  for (const { step, total, difference, activities, count } of steps) {
    expect((total.amount?.value ?? 0) - (before.amount?.value ?? 0)).toBeCloseTo(difference?.by ?? 0, 6)
    if (step !== 'rules') expect(activities).toHaveLength(Math.min(100, count))
    if (count > 0 && count <= 100) {
      const moved = activities.reduce((sum, each) => sum + (each.difference?.by ?? 0), 0)
      expect(moved).toBeCloseTo(difference?.by ?? 0, 6)
    }
    for (const { decision } of activities) expect(decision).not.toBeNull()
    before = total
  }
  expect(before).toEqual(end)
}

describe('from what the overview said then to what it says', PATIENCE, () => {
  it('now, and at a revision in between, under any filter after any edits', async () => {
    const filters = fc.sample(filtersOver(db()), { numRuns: 20, seed: 20260301 })
    const revisions: number[] = []
    const tiles: Summary[][] = []
    const roll = dice(31)
    for (const [i, day] of DAYS.entries()) {
      revisions.push(databaseRevision(db()))
      tiles.push(await Promise.all(filters.map(summary)))
      editAtRandom(db(), i === 2 ? 20 : 60, roll, day)
    }
    const actions = db()
      .$client.prepare("select distinct action from revisions where entity = 'activity'")
      .pluck()
      .all()
    expect(actions.sort()).toEqual(['accept', 'create', 'merge', 'reject', 'split', 'undo', 'update'])
    tiles.push(await Promise.all(filters.map(summary)))
    const [first = 0, second = 0, third = 0] = revisions
    for (const [i, filter] of filters.entries()) {
      const measure = LEDGER_SUBJECTS[i % LEDGER_SUBJECTS.length] ?? 'participants'
      const tile = (state: number) => said((tiles[state] as Summary[])[i] as Summary, measure)
      for (const subject of new Set<LedgerSubject>([measure, 'activities'])) {
        const answer = await changes(filter, subject, { since: `r${first}` })
        if (subject === measure) expect([plain(answer.start), plain(answer.end)]).toEqual([tile(0), tile(3)])
        expectChain(answer)
      }
      const { total } = await wholeLedger(query(filter, { measure, at: `r${first}` }))
      expect(total.value ?? 0).toBe(tile(0).amount?.value ?? 0)
      expect(total.bound).toBe(total.value === null ? null : tile(0).amount?.bound)
      const middle = await changes(filter, measure, { since: `r${first}`, until: `r${third}` })
      expect([plain(middle.start), plain(middle.end)]).toEqual([tile(0), tile(2)])
      expectChain(middle)
      const later = await changes(filter, measure, { since: `r${second}`, until: '2026-03-05' })
      expect([plain(later.start), plain(later.end)]).toEqual([tile(1), tile(2)])
      const none = await changes(filter, measure, { since: `r${second}`, until: `r${second}` })
      expect(none.steps.map(({ count }) => count)).toEqual([0, 0, 0, 0, 0])
      expect(plain(none.start)).toEqual(tile(1))
      expect(none.end).toEqual(none.start)
    }
  })

  it('from nothing, where all is new or split off from what is new', async () => {
    const answer = await changes(
      { attribution: 'organiser', realisation: 'achieved', review: 'verified', counting: 'printed' },
      'activities',
      {
        since: '2020-01-01',
      },
    )
    expect(answer.since).toEqual({ revision: 0, at: null })
    expect(answer.start.amount?.value).toBe(0)
    expect(answer.steps.map(({ step, count }) => [step, count > 0])).toEqual([
      ['added', true],
      ['corrected', false],
      ['joined', true],
      ['withdrawn', false],
      ['rules', false],
    ])
  })
})
