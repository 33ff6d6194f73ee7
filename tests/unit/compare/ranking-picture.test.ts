import fc from 'fast-check'
import { expect, it } from 'vitest'
import { drawRanking, type RankingPicture } from '@/components/charts/picture/draw-ranking'

const PLACES = 6
const ranks = fc
  .tuple(fc.integer({ min: 1, max: PLACES }), fc.integer({ min: 1, max: PLACES }))
  .map(([a, b]) => ({ first: Math.min(a, b), last: Math.max(a, b) }))
const picture = (rows: Pick<RankingPicture['rows'][number], 'rank' | 'before'>[]): RankingPicture => ({
  kind: 'ranking',
  ink: 'units',
  heads: { place: '名次', area: '区域', number: '数值', told: '有数的活动' },
  places: PLACES,
  rows: rows.map((row) => ({ place: '第 2–4', area: '东城', number: '2,500余', told: '3/9', ...row })),
  notes: ['一格一个名次'.repeat(40)],
})

it('draws every place within the line, and an open span otherwise than a decided place', () => {
  fc.assert(
    fc.property(ranks, ranks, (rank, before) => {
      const { width, shapes } = drawRanking(picture([{ rank, before }]))
      const bars = shapes.filter((shape) => shape.kind === 'rect')
      expect(bars).toHaveLength(rank.first === rank.last ? 1 : 2)
      for (const shape of shapes) {
        const ends =
          shape.kind === 'line' ? [shape.x1, shape.x2] : shape.kind === 'rect' ? [shape.x, shape.x + shape.width] : []
        for (const end of ends) expect(end).toBeGreaterThanOrEqual(0)
        for (const end of ends) expect(end).toBeLessThanOrEqual(width)
      }
    }),
  )
})

it('draws no place for what has none', () => {
  const { shapes } = drawRanking(picture([{ rank: null, before: null }]))
  expect(shapes.filter((shape) => shape.kind === 'rect')).toEqual([])
})
