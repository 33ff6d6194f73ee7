import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { drawPicture } from '@/components/charts/picture/save-picture'
import { waterfallPicture } from '@/components/compare/changes/waterfall-picture'
import { waterfallRows } from '@/components/compare/changes/waterfall-rows'
import { along, waterfallScale } from '@/components/compare/changes/waterfall-scale'
import type { Changes, RunningTotal } from '@/domain/comparison/change-answers'
import { CHANGE_STEPS } from '@/domain/comparison/change-steps'
import { WHOLE } from '@/domain/statistics/filter'
import { wordsIn } from '@/tests/factories/words'

const zh = wordsIn('zh-CN')
const en = wordsIn('en')

const total = (value: number | null, bound: 'exact' | 'atLeast' = 'exact'): RunningTotal => ({
  amount: value === null ? null : { value, bound },
  reported: 1,
  unreported: 0,
  scaled: null,
})

/** The account of a total that took these values one after the other. */
function changes(values: readonly (number | null)[]): Changes {
  const [start = 0, ...others] = values
  return {
    filter: WHOLE,
    sentence: '',
    revision: 20,
    subject: 'participants',
    per: 'total',
    since: { revision: 3, at: '2026-03-01T02:00:00.000Z' },
    until: { revision: 20, at: '2026-03-05T02:00:00.000Z' },
    start: total(start),
    steps: CHANGE_STEPS.map((step, i) => {
      const by = (others[i] ?? 0) - (values[i] ?? 0)
      return {
        step,
        total: total(others[i] ?? null),
        difference: by === 0 ? null : { by, bound: 'atLeast' as const },
        scaledDifference: null,
        count: by === 0 ? 0 : 2,
        activities: [],
      }
    }),
    end: total(others.at(-1) ?? null),
    unmoved: 0,
    rules: [],
    first: null,
    last: null,
  }
}

describe('the lines of the picture', () => {
  it('say each number with its sign and bound, and what did not change', () => {
    const rows = waterfallRows(changes([300, 340, 340, 260, 260, 260]), zh, 'zh-CN')
    expect(rows.map(({ label, text }) => [label, text])).toEqual([
      ['起点', '300'],
      ['新增报道', '+40余'],
      ['更正', '—'],
      ['合并与拆分', '−80余'],
      ['剔除与退回', '—'],
      ['口径', '—'],
      ['现在', '260'],
    ])
    expect(rows[2]?.note).toBe('没有变动')
    expect(waterfallRows(changes([300, 340, 340, 260, 260, 260]), en, 'en')[1]?.note).toBe('2 activities')
  })

  it('say that nothing was reported, which is not zero', () => {
    const rows = waterfallRows(changes([null, 40, 40, 40, 40, 40]), zh, 'zh-CN')
    expect(rows[0]?.text).toBe('未报道')
    expect(rows[1]).toMatchObject({ before: 0, after: 40 })
  })
})

describe('the axis', () => {
  it('begins at zero, but where the changes would be too short to see', () => {
    expect(waterfallScale(waterfallRows(changes([300, 340, 340, 100, 100, 100]), zh, 'zh-CN')).from).toBe(0)
    expect(
      waterfallScale(waterfallRows(changes([100_000, 100_400, 100_400, 100_100, 100_100, 100_100]), zh, 'zh-CN')),
    ).toEqual({
      from: 99_800,
      to: 100_400,
    })
  })

  it('has room for every value, in their order', () => {
    const values = fc.array(fc.nat(1_000_000), { minLength: 6, maxLength: 6 })
    fc.assert(
      fc.property(values, (all) => {
        const scale = waterfallScale(waterfallRows(changes(all), zh, 'zh-CN'))
        for (const [i, value] of all.entries()) {
          const place = along(scale, value)
          expect(place).toBeGreaterThanOrEqual(0)
          expect(place).toBeLessThanOrEqual(1)
          const before = all[i - 1]
          if (before !== undefined && before < value) expect(along(scale, before)).toBeLessThan(place)
        }
      }),
    )
  })
})

it('is drawn for a file with all lines in it, inside its edges', () => {
  const frame = { title: '变动', sentence: '全部', made: '今天', source: '工迹', file: '变动' }
  const content = waterfallPicture(changes([100_000, 100_400, 100_400, 100_100, 100_100, 100_100]), zh, 'zh-CN')
  const { width, height, shapes } = drawPicture({ ...frame, content })
  const texts = shapes.flatMap((shape) => (shape.kind === 'text' ? shape.text : []))
  for (const line of content.lines) expect(texts).toContain(line.text)
  for (const shape of shapes) {
    if (shape.kind !== 'rect') continue
    expect(shape.x).toBeGreaterThanOrEqual(0)
    expect(shape.x + shape.width).toBeLessThanOrEqual(width)
    expect(shape.y + shape.height).toBeLessThanOrEqual(height)
  }
})
