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
  [
    'a number that one shows and the other chooses by',
    { a: '{n, plural, other {#}}' },
    { a: '{n, plural, other {some}}' },
    [],
  ],
  [
    'Chinese words that are the subject',
    { method: { phrases: { a: '余' } } },
    { method: { phrases: { a: '余' } } },
    [],
  ],
  ['Chinese words in quotation marks', { a: '余' }, { a: 'written as “余”' }, []],
  ['a key that is missing in English', { a: '甲', b: '乙' }, { a: 'A' }, ['b: not in English']],
  ['a key that is missing in Chinese', { a: '甲' }, { a: 'A', b: 'B' }, ['b: not in Chinese']],
  ['an empty text', { a: ' ' }, { a: 'A' }, ['a: empty']],
  [
    'another value',
    { a: '{n} 项' },
    { a: '{count}' },
    ['a: only one language has count', 'a: only one language has n'],
  ],
  ['a tag less', { a: '<b>{n}</b>' }, { a: '{n}' }, ['a: only one language has <b>']],
  ['a number shown with its plural', { a: '项' }, { a: '{n, plural, other {#}}' }, ['a: only one language has n']],
  ['Chinese left in English', { a: '活动' }, { a: 'activities 活动' }, ['a: Chinese in the English text']],
])('%s', (_, chinese, english, faults) => {
  expect(messageFaults(chinese as never, english as never)).toEqual(faults)
})
