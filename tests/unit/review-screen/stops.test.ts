import { describe, expect, it } from 'vitest'
import {
  activitiesInOrder,
  assumed,
  firstOpen,
  isDone,
  nextAfter,
  progressOf,
  stepFrom,
  stopsOf,
} from '@/components/review/stops'
import { someFigure, someItem, someRecord } from '@/tests/unit/review-screen/some-item'

const early = someRecord('early', { figures: [someFigure('early.2', '2500余名'), someFigure('early.1', '86家')] })
const late = someRecord('late', { figures: [someFigure('late.1', '甲厂、乙厂')] })
const item = someItem(late, early)

describe('the way through an item', () => {
  it('follows the text, whatever order the figures were stored in', () => {
    expect(stopsOf(item).map(({ figure }) => figure.id)).toEqual(['early.1', 'early.2', 'late.1'])
    expect(activitiesInOrder(item).map(({ record }) => record.id)).toEqual(['early', 'late'])
  })

  it('puts what was entered by hand behind what the text says', () => {
    const entered = someRecord('early', { figures: [someFigure('early.9', ''), ...early.figures] })
    expect(stopsOf(someItem(entered)).at(-1)?.figure.id).toBe('early.9')
  })

  it('leads from a decided figure to the next, to the activity, to the next activity, to the end', () => {
    expect(firstOpen(item)).toEqual({ figureId: 'early.1' })
    const one = assumed(item, ['early.1'])
    expect(nextAfter(one, 'early.1')).toEqual({ figureId: 'early.2' })
    const two = assumed(one, ['early.2'])
    expect(nextAfter(two, 'early.2')).toEqual({ activityId: 'early' })
    const verified = assumed(two, ['early'])
    expect(firstOpen(verified)).toEqual({ figureId: 'late.1' })
    const all = assumed(verified, ['late.1', 'late'])
    expect(firstOpen(all)).toEqual({ done: true })
    expect(isDone(all)).toBe(true)
  })

  it('comes back to a figure that was passed over', () => {
    expect(nextAfter(assumed(item, ['early.2']), 'early.2')).toEqual({ figureId: 'early.1' })
  })

  it('steps with the keys, over the end of an activity and back', () => {
    const stops = stopsOf(item)
    expect(stepFrom(stops, { figureId: 'early.2' }, 1)?.figure.id).toBe('late.1')
    expect(stepFrom(stops, { figureId: 'late.1' }, 1)).toBeUndefined()
    expect(stepFrom(stops, { activityId: 'early' }, 1)?.figure.id).toBe('late.1')
    expect(stepFrom(stops, { activityId: 'early' }, -1)?.figure.id).toBe('early.2')
    expect(stepFrom(stops, { done: true }, -1)?.figure.id).toBe('late.1')
    expect(stepFrom([], { done: true }, -1)).toBeUndefined()
  })

  it('counts what is decided', () => {
    expect(progressOf(assumed(item, ['early.1']))).toEqual({ all: 3, decided: 1, open: 2 })
  })

  it('has an end where nothing was proposed', () => {
    expect(firstOpen(someItem())).toEqual({ done: true })
    expect(firstOpen(someItem(someRecord('bare')))).toEqual({ activityId: 'bare' })
  })
})
