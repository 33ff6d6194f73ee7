import { expect, test } from 'vitest'
import { messageFaults } from '@/scripts/message-faults'

test.each([
  ['the same keys and values', { a: { b: '{n} 项' } }, { a: { b: '{n} activities' } }, []],
  [
    'a number that only chooses the plural',
    { a: '{text}' },
    { a: '{n, plural, one {{text} is} other {{text} are}}' },
    [],
  ],
  ['Chinese words in quotation marks', { a: '余' }, { a: 'written as “余”' }, []],
  ['a key that is missing in English', { a: '甲', b: '乙' }, { a: 'A' }, ['b: not in English']],
  ['a key that is missing in Chinese', { a: '甲' }, { a: 'A', b: 'B' }, ['b: not in Chinese']],
  ['an empty text', { a: ' ' }, { a: 'A' }, ['a: empty']],
  ['another value', { a: '{n} 项' }, { a: '{count}' }, ['a: English takes (count), Chinese takes (n)']],
  ['a tag less', { a: '<b>{n}</b>' }, { a: '{n}' }, ['a: English takes (n), Chinese takes (<b>, n)']],
  [
    'a number shown with its plural',
    { a: '项' },
    { a: '{n, plural, other {#}}' },
    ['a: English takes (n), Chinese takes ()'],
  ],
  ['Chinese left in English', { a: '活动' }, { a: 'activities 活动' }, ['a: Chinese in the English text']],
])('%s', (_, chinese, english, faults) => {
  expect(messageFaults(chinese as never, english as never)).toEqual(faults)
})
