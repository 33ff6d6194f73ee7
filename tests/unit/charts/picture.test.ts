import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { BarsPicture } from '@/components/charts/picture/draw-bars'
import type { PictureRequest } from '@/components/charts/picture/request'
import { drawPicture } from '@/components/charts/picture/save-picture'
import { barShapes, missingShapes, OPEN_END } from '@/domain/reports/picture/bar-shapes'
import { clipText, textWidth, wrapText } from '@/domain/reports/picture/shapes'
import { writeSvg } from '@/domain/reports/picture/write-svg'
import { BOUNDS } from '@/domain/vocabulary'

const bar = { x: 0, y: 0, length: 50, thickness: 10, ink: 'units', planned: false }

describe('the end of a bar', () => {
  it('is drawn differently for every bound', () => {
    const drawn = BOUNDS.map((bound) => JSON.stringify(barShapes({ ...bar, bound })))
    expect(new Set(drawn).size).toBe(BOUNDS.length)
  })

  it('reaches beyond the value only where the value may be larger', () => {
    const reach = (bound: (typeof BOUNDS)[number]) =>
      Math.max(...barShapes({ ...bar, bound }).map((shape) => (shape.kind === 'rect' ? shape.x + shape.width : 0)))
    expect(reach('exact')).toBe(50)
    expect(reach('atMost')).toBeCloseTo(50)
    expect(reach('atLeast')).toBeCloseTo(50 + OPEN_END)
  })

  it('is a dashed outline for a plan and a dashed stub for what nobody reported', () => {
    expect(barShapes({ ...bar, bound: 'exact', planned: true })[0]).toMatchObject({ dashed: true, stroke: 'units' })
    expect(missingShapes({ x: 0, y: 0, thickness: 10 })[0]).toMatchObject({ kind: 'line', dashed: true })
  })

  it('grows upwards from its foot as well', () => {
    const [body] = barShapes({ ...bar, y: 200, bound: 'exact', upwards: true })
    expect(body).toMatchObject({ x: 0, y: 150, width: 10, height: 50 })
  })
})

const content: BarsPicture = {
  kind: 'bars',
  columns: [{ title: '参加人数', ink: 'participants', decade: null, planned: false }],
  rows: [
    {
      label: '密云',
      apart: false,
      cells: [{ length: 1, beyond: false, bound: 'about', text: '约41,100', note: '3/6 [97%]' }],
    },
    { label: '延庆', apart: false, cells: [{ length: 0, beyond: false, bound: null, text: '未报道', note: '0/5' }] },
  ],
  total: { label: '合计', cells: ['约100,535 75/191'] },
  legend: [{ bound: null, text: '未报道' }],
  notes: ['等比刻度'],
}
const request: PictureRequest = {
  title: '各区参加人数',
  sentence: '全部时间，北京市全部区域，按主办归属，已核实的 191 项活动。',
  made: '2025年1月1日制图',
  source: '工迹',
  file: 'x',
  content,
}

describe('a picture', () => {
  it('carries title, filter, day and every number of the screen', () => {
    const svg = writeSvg(drawPicture(request), (ink) => (ink === 'participants' ? '#35618c' : '#000000'), 'serif')
    for (const text of [
      request.title,
      request.sentence,
      request.made,
      '密云',
      '约41,100',
      '3/6 [97%]',
      '未报道',
      '合计',
      '约100,535 75/191',
    ]) {
      expect(svg).toContain(text)
    }
    expect(svg).toContain('fill="#35618c"')
    expect(svg).not.toContain('var(--')
  })

  it('holds any text as text', () => {
    const hostile = '<script>alert("1")</script> & co'
    const svg = writeSvg(drawPicture({ ...request, title: hostile }), () => '#000000', "'A', serif")
    expect(svg).not.toContain('<script>')
    expect(svg).toContain('&lt;script&gt;')
  })

  it('draws every kind of chart, also where there is nothing in it', () => {
    const empty: PictureRequest['content'][] = [
      { ...content, rows: [], total: null },
      { kind: 'tiles', width: 0, height: 0, tiles: [], steps: [], notReported: '未报道', elsewhere: [] },
      { kind: 'trend', series: [], groups: [], unknown: null, lines: [], planned: false, notes: [] },
      { kind: 'promises', items: [], more: null },
    ]
    for (const each of empty) {
      const { width, height, shapes } = drawPicture({ ...request, content: each })
      expect(Number.isFinite(width) && Number.isFinite(height) && shapes.length > 0).toBe(true)
    }
  })

  it('draws a trend with what has no period after a gap', () => {
    const group = (name: string) => ({ name, bars: [{ length: 0.5, bound: 'exact' as const, text: '5' }] })
    const series = [{ label: '', ink: 'units', texture: 'solid' as const }]
    const trend = { kind: 'trend' as const, series, groups: [group('2023'), group('2024')], unknown: group('年份不详') }
    const { shapes } = drawPicture({ ...request, content: { ...trend, lines: [], planned: false, notes: [] } })
    const at = (text: string) =>
      shapes.flatMap((shape) => (shape.kind === 'text' && shape.text === text ? shape.x : []))[0] ?? 0
    expect(at('年份不详') - at('2024')).toBeCloseTo(2 * (at('2024') - at('2023')))
  })
})

describe('text in a picture', () => {
  it('counts a Chinese character as a square', () => {
    expect(textWidth('密云', 10)).toBe(20)
    expect(textWidth('12', 10)).toBeLessThan(20)
  })

  it('is wrapped without losing or adding a character', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('区', '市', 'a', '1', ' ', '，') }), (text) => {
        const lines = wrapText(text, 10, 60)
        expect(lines.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''))
      }),
    )
  })

  it('is cut with an ellipsis where it is too long', () => {
    expect(clipText('关爱在一线', 10, 100)).toBe('关爱在一线')
    expect(clipText('关爱在一线夏日送清凉', 10, 50)).toMatch(/^关爱.*…$/)
  })
})
