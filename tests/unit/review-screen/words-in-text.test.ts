import { expect, it, test } from 'vitest'
import { findOccurrences } from '@/components/review/find-occurrences'
import { trimmed } from '@/components/review/selected-span'
import { fieldPlace, litFigure, marksOf } from '@/components/review/text-marks'
import { BODY, someFigure, someItem, someRecord } from '@/tests/unit/review-screen/some-item'

it('finds every place of the words with what stands around them, in one paragraph', () => {
  const found = findOccurrences('上午有３０人，\n下午也有30人到场。', '30人')
  expect(found.map(({ text, before, after }) => [text, before, after])).toEqual([
    ['３０人', '上午有', '，'],
    ['30人', '下午也有', '到场。'],
  ])
  expect(findOccurrences(BODY, '  ')).toEqual([])
  expect(findOccurrences(BODY, '没有')).toEqual([])
})

it('drops blanks at the edges of a selection', () => {
  expect(trimmed('a  86家 b', { start: 1, end: 7 })).toEqual({ start: 3, end: 6 })
  expect(trimmed('a   b', { start: 1, end: 4 })).toBeNull()
})

const place = { rule: 'area', confidence: 0.9, articleId: 'report', in: 'body' as const, start: 0, end: 3 }
const record = someRecord('a', {
  figures: [someFigure('a.1', '86家'), someFigure('a.2', '')],
  proposed: { area: place, series: { ...place, articleId: 'other' } },
})

it('marks the words of figures, the place of a field and what is chosen, but only of this article', () => {
  const item = someItem(record)
  expect(marksOf(item, null, null).map(({ kind, start }) => [kind, start])).toEqual([['figure', BODY.indexOf('86家')]])
  const pointed = { activityId: 'a', field: 'area' as const }
  expect(marksOf(item, pointed, { start: 5, end: 7 }).map(({ kind }) => kind)).toEqual(['figure', 'field', 'chosen'])
  expect(fieldPlace(item, { activityId: 'a', field: 'series' })).toBeNull()
})

test('what is pointed at is lit before where the reviewer is', () => {
  expect(litFigure({ figureId: 'a.1' }, null)).toBe('a.1')
  expect(litFigure({ figureId: 'a.1' }, { figureId: 'a.2' })).toBe('a.2')
  expect(litFigure({ figureId: 'a.1' }, { activityId: 'a', field: 'area' })).toBeNull()
  expect(litFigure({ done: true }, null)).toBeNull()
})
