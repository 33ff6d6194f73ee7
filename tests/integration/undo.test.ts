import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { Database } from '@/db/client'
import { activityRecords } from '@/db/queries/activity-record'
import { activitiesOf } from '@/db/queries/filter-conditions'
import { history } from '@/db/queries/history'
import { redirectOf } from '@/db/queries/redirects'
import { decide } from '@/db/writes/decide'
import { storeActivities } from '@/db/writes/store-activity'
import { write } from '@/db/writes/write'
import type { ActivityRecord } from '@/domain/review/activity-record'
import type { Decision } from '@/domain/review/decision'
import { records } from '@/tests/factories/activity-records'
import { emptyDatabase, NOW, TESTER } from '@/tests/factories/database'
import { anArticle, store } from '@/tests/factories/records'
import { viewer } from '@/tests/factories/viewers'

const READING = {
  measure: 'units',
  value: 7,
  bound: 'exact',
  realisation: 'achieved',
  scope: 'occasion',
  part: false,
  who: null,
} as const

/** A decision of each kind about the activities a and b. */
function decisions({ a, b, figure }: { a: number; b: number; figure: string | undefined }): Decision[] {
  const seen = { activityId: 'a', version: a }
  return [
    { kind: 'acceptActivity', ...seen },
    { kind: 'rejectActivity', ...seen, reason: '重复' },
    { kind: 'correctActivity', ...seen, fields: { name: '另一个名字', organisers: ['市总工会'] }, reason: null },
    { kind: 'addFigure', ...seen, reading: READING, span: null, reason: '电话核实' },
    { kind: 'merge', ...seen, into: 'b', intoVersion: b, reason: null },
    { kind: 'split', ...seen, figureIds: [], articleIds: ['report-1'], name: '另一场', reason: null },
    ...(figure === undefined
      ? []
      : ([
          { kind: 'acceptFigure', ...seen, figureId: figure },
          { kind: 'rejectFigure', ...seen, figureId: figure, reason: '重复' },
          { kind: 'correctFigure', ...seen, figureId: figure, reading: READING, reason: '电话核实' },
          { kind: 'moveFigure', ...seen, figureId: figure, to: 'b', toVersion: b },
        ] as const)),
  ]
}

function all(db: Database) {
  const everything = activityRecords(
    db,
    activitiesOf(db.$client.prepare('select id from activities').pluck().all() as string[]),
  )
  return everything.sort((one, other) => (one.record.id < other.record.id ? -1 : 1))
}

const figures = (db: Database) => db.$client.prepare('select id, activity_id, standing from figures order by id').all()

it('whatever was decided, an undo gives back the very records, and its undo what was decided', () => {
  const db = emptyDatabase()
  store(
    db,
    ['report-1', 'report-2', 'report-3'].map((id) => anArticle({ id, body: '2500余名职工参加。' })),
  )
  fc.assert(
    fc.property(records('a'), records('b'), fc.nat(), (a, b, pick) => {
      const put = (record: ActivityRecord) => ({
        ...record,
        articleIds: [...new Set([...record.articleIds, 'report-1'])],
      })
      write(db, TESTER, (writer) => {
        const old = all(db).map(({ record }) => ({ id: record.id, into: null }))
        storeActivities(writer, 'update', [], old)
        storeActivities(writer, 'create', [put(a), put(b)])
      })
      const before = all(db)
      const standing = figures(db)
      const version = (id: string) => before.find(({ record }) => record.id === id)?.version ?? 0
      const possible = decisions({ a: version('a'), b: version('b'), figure: a.figures[0]?.id })
      const decision = possible[pick % possible.length] as Decision
      let change: number
      try {
        change = decide(db, viewer('publisher', null, '甲'), NOW, decision).change
      } catch (error) {
        expect(error).toMatchObject({ name: 'DecisionRefused' })
        expect(all(db)).toEqual(before)
        return
      }
      const decided = all(db).map(({ record }) => record)
      const { change: undone } = decide(db, viewer('publisher', null, '乙'), NOW, { kind: 'undo', change })
      expect(all(db).map(({ record }) => record)).toEqual(before.map(({ record }) => record))
      expect(figures(db)).toEqual(standing)
      expect(redirectOf(db, 'a')).toBeNull()
      expect(() => decide(db, viewer('publisher', null, '丙'), NOW, { kind: 'undo', change })).toThrow(
        expect.objectContaining({ name: 'Conflict' }),
      )
      decide(db, viewer('publisher', null, '丁'), NOW, { kind: 'undo', change: undone })
      expect(all(db).map(({ record }) => record)).toEqual(decided)
      expect(redirectOf(db, 'a')).toBe(decision.kind === 'merge' ? 'b' : null)
      // What the history says was stored is what is stored.
      for (const { record } of all(db)) expect(history(db, 'activity', record.id)[0]?.after).toEqual(record)
    }),
    { numRuns: 60 },
  )
})
