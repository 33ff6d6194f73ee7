import { expect, it } from 'vitest'
import { rightForDecision } from '@/domain/people/right-for-decision'
import { sees } from '@/domain/people/sees'
import { PUBLIC, STRANGER, sightOf } from '@/domain/people/viewer'
import { viewer } from '@/tests/factories/viewers'

const [pending, verified, rejected] = [
  { review: 'pending' } as const,
  { review: 'verified' } as const,
  { review: 'rejected' } as const,
]

it.each([
  ['rejectFigure', [pending], [pending], 'review'],
  ['correctActivity', [rejected], [rejected], 'review'],
  ['enterActivity', [], [pending], 'review'],
  ['enterActivity', [], [verified], 'verify'],
  ['acceptActivity', [pending], [verified], 'verify'],
  ['rejectActivity', [verified], [rejected], 'verify'],
  ['moveFigure', [pending, verified], [pending, verified], 'verify'],
  ['merge', [pending, pending], [pending], 'verify'],
  ['undo', [verified], [], 'verify'],
  ['undo', [pending], [], 'review'],
] as const)('%s of %j into %j needs the right to %s', (kind, before, after, right) => {
  expect(rightForDecision(kind, before, after)).toBe(right)
})

const LIMITS = { areas: ['110115'], streets: ['110105:望京街道'] } as const

it.each([
  ['nobody', STRANGER, [true, false, false]],
  ['the public', PUBLIC, [true, false, false]],
  ['who only reads', viewer('viewer'), [true, false, false]],
  ['an editor', viewer('editor'), [true, true, true]],
  ['an editor of the area', viewer('editor', { areas: ['110101'], streets: [] }), [true, true, false]],
  ['an editor of the street', viewer('editor', LIMITS), [true, false, true]],
])('%s sees what is verified, and what waits within the limits', (_, who, seen) => {
  const waiting = [
    { area: '110101', organisers: ['东城区总工会'] },
    { area: '110105', organisers: ['朝阳区望京街道总工会'] },
  ] as const
  const records = [{ ...waiting[0], ...verified }, ...waiting.map((each) => ({ ...each, ...pending }))]
  expect(records.map((record) => sees(sightOf(who), record))).toEqual(seen)
})
