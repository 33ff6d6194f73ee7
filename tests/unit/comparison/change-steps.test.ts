import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { changeSteps, RECORD_STEPS, type Side, stepOf, type TouchedActivity } from '@/domain/comparison/change-steps'
import { countedOf } from '@/domain/comparison/counted'
import type { ActivityFacts } from '@/domain/statistics/facts'
import { LEDGER_SUBJECTS, REALISATIONS, REVIEW_STATES, REVISION_ACTIONS } from '@/domain/vocabulary'
import { activities } from '@/tests/factories/facts'

const states = fc.constantFrom(...REVIEW_STATES, 'none' as const, 'merged' as const)
const actions = fc.uniqueArray(fc.constantFrom(...REVISION_ACTIONS), { maxLength: 3 })

/** Activities touched in between, on each side counted or not, some of them the same on both. */
const touched: fc.Arbitrary<TouchedActivity[]> = fc
  .tuple(activities, activities, fc.array(fc.tuple(states, states, actions, actions, fc.nat(5)), { minLength: 12 }))
  .map(([olds, news, more]) =>
    olds.map((old, i): TouchedActivity => {
      const [was, is, done, undone, kind] = more[i] ?? ['verified', 'verified', [], [], 0]
      const id = `touched-${i}`
      const named = (facts: ActivityFacts | undefined) => (facts ? { ...facts, id } : null)
      const before: Side = { state: was, facts: kind === 0 ? null : named(old) }
      const after: Side = { state: is, facts: kind === 1 ? null : named(kind === 2 ? old : news[i]) }
      return { id, before, after, done, undone }
    }),
  )

const asked = fc.record({
  untouched: activities,
  touched,
  subject: fc.constantFrom(...LEDGER_SUBJECTS),
  realisation: fc.constantFrom(...REALISATIONS),
})

const factsOf = (all: readonly TouchedActivity[], side: 'before' | 'after') =>
  all.flatMap((each) => each[side].facts ?? [])

describe('the steps from one total to another', () => {
  it('begin and end with the totals of the two states, and each is the total of a true mixture', () => {
    fc.assert(
      fc.property(asked, ({ untouched, touched: all, subject, realisation }) => {
        const { start, steps, end } = changeSteps(untouched, all, subject, realisation)
        const count = (facts: ActivityFacts[]) => countedOf([...untouched, ...facts], subject, realisation)
        expect(start).toEqual(count(factsOf(all, 'before')))
        expect(end).toEqual(count(factsOf(all, 'after')))
        expect(steps.map(({ step }) => step)).toEqual(RECORD_STEPS)
        for (const [place, { total }] of steps.entries()) {
          const passed = RECORD_STEPS.slice(0, place + 1)
          expect(total).toEqual(
            count(all.flatMap((each) => each[passed.includes(stepOf(each)) ? 'after' : 'before'].facts ?? [])),
          )
        }
      }),
    )
  })

  it('are explained by the activities in them, each of which stands in one', () => {
    fc.assert(
      fc.property(asked, ({ untouched, touched: all, subject, realisation }) => {
        const { start, steps } = changeSteps(untouched, all, subject, realisation)
        let before = start
        for (const { total, difference, moves } of steps) {
          const moved = moves.reduce((sum, move) => sum + (move.difference?.by ?? 0), 0)
          expect(moved).toBe((total.amount?.value ?? 0) - (before.amount?.value ?? 0))
          expect(difference?.by ?? 0).toBe(moved)
          if (moves.length === 0) expect(total).toEqual(before)
          before = total
        }
        const ids = steps.flatMap(({ moves }) => moves.map(({ id }) => id))
        expect(new Set(ids).size).toBe(ids.length)
      }),
    )
  })

  it('do not name what adds the same before and after', () => {
    fc.assert(
      fc.property(asked, ({ untouched, touched: all, subject, realisation }) => {
        const same = all.map((each) => ({ ...each, after: { ...each.after, facts: each.before.facts } }))
        const { start, steps, end } = changeSteps(untouched, same, subject, realisation)
        expect(steps.flatMap(({ moves }) => moves)).toEqual([])
        expect(end).toEqual(start)
      }),
    )
  })
})

describe('the step of an activity', () => {
  const counted = { id: 'a' } as ActivityFacts
  const side = (state: Side['state'], facts: ActivityFacts | null = counted): Side => ({ state, facts })

  it.each([
    ['entered meanwhile', side('none', null), side('verified'), ['create'], [], 'added'],
    ['accepted meanwhile', side('pending', null), side('verified'), ['accept'], [], 'added'],
    ['a rejection undone', side('rejected', null), side('verified'), [], ['reject'], 'added'],
    ['another number', side('verified'), side('verified'), ['update'], [], 'corrected'],
    ['another area, out of the filter', side('verified'), side('verified', null), ['update'], [], 'corrected'],
    ['another area, into the filter', side('verified', null), side('verified'), ['update'], [], 'corrected'],
    ['accepted where what waits counts too', side('pending'), side('verified'), ['accept'], [], 'corrected'],
    ['merged into another one', side('verified'), side('merged', null), ['merge'], [], 'joined'],
    ['another one merged into it', side('verified'), side('verified'), ['update', 'merge'], [], 'joined'],
    ['new, with another one merged into it', side('none', null), side('verified'), ['create', 'merge'], [], 'added'],
    ['accepted with another one merged into it', side('pending', null), side('verified'), ['merge'], [], 'added'],
    ['a split undone', side('verified'), side('none', null), [], ['split'], 'joined'],
    ['split off', side('none', null), side('verified'), ['split'], [], 'joined'],
    ['a merge undone', side('merged', null), side('verified'), [], ['merge'], 'joined'],
    ['rejected', side('verified'), side('rejected', null), ['reject'], [], 'withdrawn'],
    ['its acceptance undone', side('verified'), side('pending', null), [], ['accept'], 'withdrawn'],
    ['its entry undone', side('verified'), side('none', null), [], ['create'], 'withdrawn'],
  ] as const)('%s', (_name, before, after, done, undone, step) => {
    expect(stepOf({ before, after, done, undone })).toBe(step)
  })
})
