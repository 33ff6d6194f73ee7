import { expect, it, test } from 'vitest'
import { percentOf, sureness } from '@/components/review/confidence'
import { COMMANDS, commandOf, KEYS } from '@/components/review/keys'
import { itemOf, keyOf, reviewHref } from '@/components/review/review-address'
import { CONFIDENT } from '@/domain/review/accept-confident'

const stroke = { key: 'a', ctrlKey: false, metaKey: false, altKey: false, isComposing: false }

it('knows a key by itself and leaves those of the browser and of Chinese input alone', () => {
  expect(commandOf(stroke)).toBe('accept')
  expect(commandOf({ ...stroke, key: 'A' })).toBe('acceptConfident')
  expect(commandOf({ ...stroke, key: 'ArrowDown' })).toBe('next')
  expect(commandOf({ ...stroke, key: 'x' })).toBeNull()
  for (const held of ['ctrlKey', 'metaKey', 'altKey', 'isComposing']) {
    expect(commandOf({ ...stroke, [held]: true })).toBeNull()
  }
})

test('no key means two things', () => {
  const keys = COMMANDS.flatMap((command) => KEYS[command])
  expect(new Set(keys).size).toBe(keys.length)
})

test('sureness has three steps and never rounds up', () => {
  expect([1, CONFIDENT, CONFIDENT - 0.01, 0.6, 0.59].map(sureness)).toEqual([
    'sure',
    'sure',
    'likely',
    'likely',
    'guess',
  ])
  expect([0.999, 0.29, 1].map(percentOf)).toEqual([99, 29, 100])
})

test('an address names an item and comes back from it', () => {
  expect(itemOf(new URLSearchParams('article=x-1'))).toEqual({ article: 'x-1' })
  expect(itemOf(new URLSearchParams('activity=y'))).toEqual({ activity: 'y' })
  expect(itemOf(new URLSearchParams('q=1'))).toBeNull()
  expect(reviewHref(keyOf({ articleId: null, activityIds: ['y'] }))).toBe('/review?activity=y')
  expect(reviewHref(keyOf({ articleId: 'x-1', activityIds: ['y'] }))).toBe('/review?article=x-1')
  expect(reviewHref(null)).toBe('/review')
})
