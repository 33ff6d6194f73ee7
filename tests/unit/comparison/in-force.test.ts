import { describe, expect, it } from 'vitest'
import { actionsBetween, type Made } from '@/domain/comparison/in-force'
import type { RevisionAction } from '@/domain/vocabulary'

const history = (...actions: RevisionAction[]): Made[] =>
  actions.map((action, i) => ({ revision: i + 1, change: i + 1, action }))

describe('what is in force of a history', () => {
  it.each([
    ['a correction', history('create', 'update'), 1, { done: ['update'], undone: [] }],
    ['a correction that was undone', history('create', 'update', 'undo'), 1, { done: [], undone: [] }],
    ['an undoing undone', history('create', 'merge', 'undo', 'undo'), 1, { done: ['merge'], undone: [] }],
    ['an older merge undone', history('create', 'merge', 'undo'), 2, { done: [], undone: ['merge'] }],
    ['an entry undone', history('create', 'undo'), 1, { done: [], undone: ['create'] }],
    ['an undone entry restored', history('create', 'undo', 'undo'), 2, { done: ['create'], undone: [] }],
    ['all of it', history('create', 'accept'), 0, { done: ['create', 'accept'], undone: [] }],
  ] as const)('%s', (_name, made, since, expected) => {
    expect(actionsBetween(made, since, made.length)).toEqual(expected)
  })

  it('takes what was stored together for one change', () => {
    const made: Made[] = [
      { revision: 1, change: 1, action: 'create' },
      { revision: 2, change: 2, action: 'merge' },
      { revision: 3, change: 2, action: 'merge' },
      { revision: 4, change: 4, action: 'undo' },
    ]
    expect(actionsBetween(made, 1, 4)).toEqual({ done: [], undone: [] })
  })
})
