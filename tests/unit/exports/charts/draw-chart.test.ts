import { describe, expect, it } from 'vitest'
import type { ChartPoint, ChartSpec } from '@/domain/reports/document/chart-spec'
import { textWidth } from '@/domain/reports/picture/shapes'
import { chartPicture, PRINT_SCALE } from '@/exports/charts/chart-picture'
import { chartSize } from '@/exports/charts/chart-size'
import { drawChart } from '@/exports/charts/draw-chart'
import { parseXml } from '@/tests/factories/xlsx/parts'
import { ODD_TEXTS } from '@/tests/unit/exports/odd-texts'
import { AREAS, LONG_NAME, point } from '@/tests/unit/exports/sample-document'

const WIDTH = 442
const MOST = 540

function spec(kind: ChartSpec['kind'], categories: string[], series: (ChartPoint[] | string)[]): ChartSpec {
  const points = series.filter((each) => typeof each !== 'string')
  return { kind, unit: '人', categories, series: points.map((each, i) => ({ name: `第${i + 1}组`, points: each })) }
}

const many = AREAS.map((_, i) => (i === 2 ? point(245680, 1) : i % 5 === 3 ? point(null) : point(i * 7 + 1, i % 4)))
const months = Array.from({ length: 24 }, (_, i) => `${2023 + Math.floor(i / 12)}年${(i % 12) + 1}月`)
const overTime = (shift: number) =>
  months.map((_, i) => ((i + shift) % 9 === 4 ? point(null) : point((i * 37 * (shift + 1)) % 500, i % 4)))

const SPECS: Record<string, ChartSpec> = {
  'bars with one that dominates': spec('bars', AREAS, [many]),
  'bars of three series': spec('bars', AREAS.slice(0, 6), [many.slice(0, 6), many.slice(6, 12), many.slice(3, 9)]),
  'bars with long names': spec(
    'bars',
    [LONG_NAME, 'A very long English name of some organisation or other', '短'],
    [many.slice(0, 3)],
  ),
  'sixty bars': spec('bars', months.concat(months, AREAS), [[...many, ...many, ...many, ...many].slice(0, 67)]),
  'columns over months': spec('columns', months, [overTime(0)]),
  'columns of four series': spec(
    'columns',
    months.slice(0, 12),
    [0, 1, 2, 3].map((i) => overTime(i).slice(0, 12)),
  ),
  'six lines': spec('lines', months, [0, 1, 2, 3, 4, 5].map(overTime)),
  'nothing reported': spec('columns', ['2023年', '2024年'], [[point(null), point(null)]]),
  'one point': spec('lines', ['2024年'], [[point(5)]]),
  'points missing at the end': spec('bars', AREAS, [many.slice(0, 3)]),
  'no categories': spec('bars', [], [[]]),
  'no series': spec('lines', months, []),
}

const drawn = (chart: ChartSpec) => drawChart(chart, chartSize(chart, WIDTH, MOST))

function textsIn(svg: string) {
  const texts = parseXml(svg).children.filter(({ name }) => name === 'text')
  return texts.map(({ text, attributes }) => {
    const size = Number(attributes['font-size'])
    const width = textWidth(text, size)
    const shift = { middle: width / 2, end: width }[attributes['text-anchor'] ?? ''] ?? 0
    const left = Number(attributes.x) - shift
    return { text, size, left, right: left + width, y: Number(attributes.y) }
  })
}

describe('a chart', () => {
  it.each(Object.entries(SPECS))('stays within its picture: %s', (_, chart) => {
    const { height } = chartSize(chart, WIDTH, MOST)
    const svg = drawn(chart)
    expect(svg).not.toMatch(/NaN|undefined|Infinity/)
    for (const { left, right, y, size } of textsIn(svg)) {
      expect(left).toBeGreaterThan(-1)
      expect(right).toBeLessThan(WIDTH + 1)
      expect(y).toBeGreaterThan(size * 0.5)
      expect(y).toBeLessThan(height + 1)
    }
    for (const { attributes } of parseXml(svg).children.filter(({ name }) => name === 'rect')) {
      expect(Number(attributes.width)).toBeGreaterThanOrEqual(0)
      expect(Number(attributes.height)).toBeGreaterThanOrEqual(0)
    }
  })

  it('writes each name and each value of its bars', () => {
    const said = textsIn(drawn(spec('bars', AREAS, [many]))).map(({ text }) => text)
    for (const { text } of many) expect(said).toContain(text)
    for (const area of AREAS) expect(said).toContain(area)
  })

  it('draws each bound in its own way, and what was not reported as a gap', () => {
    const one = (each: ChartPoint) => drawn(spec('bars', ['东城区'], [[each]])).replace(/<text.*<\/text>/g, '')
    const looks = [point(50), point(50, 1), point(50, 2), point(50, 3), point(null), point(0)].map(one)
    expect(new Set(looks).size).toBe(looks.length)
    expect(one(point(null))).toContain('stroke-dasharray')
  })

  it('breaks a line where nothing was reported', () => {
    const line = (points: ChartPoint[]) => drawn(spec('lines', ['1月', '2月', '3月', '4月'], [points]))
    const strokes = (svg: string) => svg.match(/d="(M[^"]*)" fill="none"/)?.[1]?.match(/M/g)?.length
    expect(strokes(line([point(1), point(2), point(3), point(4)]))).toBe(1)
    expect(strokes(line([point(1), point(2), point(null), point(4)]))).toBe(2)
  })

  it('tells series apart without colour', () => {
    const looks = [0, 1, 2, 3, 4, 5].map((last) => {
      const svg = drawn(
        spec(
          'lines',
          months,
          Array.from({ length: last + 1 }, (_, i) => overTime(i)),
        ),
      )
      return svg.match(/stroke-dasharray="[^"]*" stroke-linejoin/g)?.at(-1) ?? 'none'
    })
    expect(new Set(looks).size).toBe(6)
  })

  it.each(Object.entries(ODD_TEXTS))('holds strange text: %s', (_, odd) => {
    const lacking = new Set<string>()
    const chart = { ...spec('bars', [odd, odd], [[point(1), { ...point(2), text: odd }]]), unit: odd }
    const svg = drawChart(chart, chartSize(chart, WIDTH, MOST), lacking)
    expect(() => parseXml(svg)).not.toThrow()
    expect(chartPicture(svg, 1).byteLength).toBeGreaterThan(500)
  })
})

describe('the picture of a chart', () => {
  it('has so many dots for each point, and shows its text', () => {
    const chart = spec('bars', AREAS.slice(0, 3), [many.slice(0, 3)])
    const size = chartSize(chart, WIDTH, MOST)
    const picture = Buffer.from(chartPicture(drawChart(chart, size), PRINT_SCALE))
    expect(picture.subarray(1, 4).toString()).toBe('PNG')
    expect(picture.readUInt32BE(16)).toBe(Math.round(WIDTH * PRINT_SCALE))
    const bare = chartPicture(drawChart(chart, size).replace(/<text.*<\/text>/g, ''), PRINT_SCALE)
    expect(picture.byteLength).toBeGreaterThan(bare.byteLength * 1.3)
  })
})
