import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { ActivityRecord } from '@/domain/review/activity-record'
import { merge } from '@/domain/review/merge'
import { split } from '@/domain/review/split'
import { aRecord, records } from '@/tests/factories/activity-records'

const idsOf = (...all: ActivityRecord[]) => all.flatMap(({ figures }) => figures.map(({ id }) => id)).sort()
const articlesOf = (...all: ActivityRecord[]) => [...new Set(all.flatMap(({ articleIds }) => articleIds))].sort()

it('a merge keeps every figure and article of both, with its reading', () => {
  fc.assert(
    fc.property(records('a'), records('b'), (from, into) => {
      fc.pre(!(from.review === 'verified' && into.review === 'pending'))
      const merged = merge(from, into)
      expect(idsOf(merged)).toEqual(idsOf(from, into))
      expect(articlesOf(merged)).toEqual(articlesOf(from, into))
      expect(merged.review).toBe(into.review)
      const bare = (record: ActivityRecord) => record.figures.map(({ review: _review, ...rest }) => rest)
      expect(bare(merged)).toEqual([...bare(into), ...bare(from)])
      if (into.review === 'verified') expect(merged.figures.every(({ review }) => review === 'verified')).toBe(true)
    }),
  )
})

it('a split loses nothing, leaves neither part without an article, and merges back', () => {
  fc.assert(
    fc.property(records('a'), fc.nat(), (record, pick) => {
      const figureIds = record.figures.filter((_, i) => (pick >> i) % 2 === 1).map(({ id }) => id)
      const articleIds = record.articleIds.filter((_, i) => (pick >> (i + 6)) % 2 === 1)
      fc.pre(figureIds.length + articleIds.length > 0)
      const [left, made] = split(record, { newId: 'a-2', name: '另一场', figureIds, articleIds })
      expect(idsOf(left, made)).toEqual(idsOf(record))
      expect(idsOf(made)).toEqual([...figureIds].sort())
      expect(articlesOf(left, made)).toEqual(articlesOf(record))
      for (const part of [left, made]) {
        expect(part.articleIds.length).toBeGreaterThan(0)
        const cited = part.figures.flatMap(({ evidence }) => evidence.map(({ articleId }) => articleId))
        expect(cited.filter((id) => !part.articleIds.includes(id))).toEqual([])
      }
      const again = merge(made, left)
      expect([idsOf(again), articlesOf(again)]).toEqual([idsOf(record), articlesOf(record)])
    }),
  )
})

it.each([
  ['an activity with itself', () => merge(aRecord('a'), aRecord('a')), 'sameActivity'],
  [
    'a verified one into a pending one',
    () => merge(aRecord('a', { review: 'verified', figures: [] }), aRecord('b')),
    'mergeIntoPending',
  ],
  ['a rejected one', () => merge(aRecord('a', { review: 'rejected', reason: 'x' }), aRecord('b')), 'rejectedActivity'],
  ['nothing off', () => split(aRecord('a'), { newId: 'b', name: 'b', figureIds: [], articleIds: [] }), 'nothingChosen'],
  [
    'off a figure of another',
    () => split(aRecord('a'), { newId: 'b', name: 'b', figureIds: ['x.1'], articleIds: [] }),
    'noSuchFigure',
  ],
  [
    'off an article of another',
    () => split(aRecord('a'), { newId: 'b', name: 'b', figureIds: [], articleIds: ['x'] }),
    'noSuchArticle',
  ],
])('there is no merging or splitting %s', (_name, work, problem) => {
  expect(work).toThrow(expect.objectContaining({ problem }))
})
