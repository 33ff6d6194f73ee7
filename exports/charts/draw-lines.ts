import {
  line,
  type SymbolType,
  symbol,
  symbolCircle,
  symbolCross,
  symbolDiamond,
  symbolSquare,
  symbolStar,
  symbolTriangle,
} from 'd3-shape'
import type { ChartPoint, ChartSpec } from '@/domain/reports/document/chart-spec'
import { clipText, type Shape } from '@/domain/reports/picture/shapes'
import { drawAxes, type Plot } from '@/exports/charts/axes'
import { lineInk, type Marker, seriesLook } from '@/exports/charts/chart-inks'
import type { Size } from '@/exports/charts/chart-size'
import { widest } from '@/exports/charts/chart-text'

const NAME = 9
const LINE = 11
const WHISKER = 6
const SIGN = 11

const SYMBOLS: Record<Marker, SymbolType> = {
  circle: symbolCircle,
  square: symbolSquare,
  triangle: symbolTriangle,
  diamond: symbolDiamond,
  cross: symbolCross,
  star: symbolStar,
}

/** A line or a sign that is no plain shape. */
export interface Path {
  d: string
  stroke: string | null
  fill: string | null
  dash: string | null
  width: number
  /** Where the path's origin lies. */
  at: { x: number; y: number }
}

const ORIGIN = { x: 0, y: 0 }

/**
 * Lines over time, each with its own dash and marker and its name at its end. A gap stays a gap; where a bound leaves an
 * end open, a whisker points there.
 */
export function drawLines(spec: ChartSpec, { width, height }: Size): { shapes: Shape[]; paths: Path[] } {
  const { categories, series, unit } = spec
  const rightRoom = Math.min(width * 0.3, widest(series.map(lastWords), NAME) + SIGN + 10)
  const values = series.flatMap(({ points }) => points.map(({ value }) => value))
  const plot = drawAxes(categories, values, unit, { width, height, top: WHISKER, rightRoom })
  const shapes = [...plot.shapes]
  const paths: Path[] = []
  series.forEach(({ points }, order) => {
    const look = seriesLook(order)
    const ink = lineInk(look.ink)
    const x = (_: ChartPoint, i: number) => plot.middle(i)
    const y = ({ value }: ChartPoint) => plot.foot - plot.rise(value ?? 0)
    const shown = points.slice(0, categories.length)
    const path = line<ChartPoint>(x, y).defined(({ value }) => value !== null)(shown)
    if (path !== null) paths.push({ d: path, stroke: ink, fill: null, dash: look.dash, width: 1.4, at: ORIGIN })
    const many = shown.length > 40
    const sign = signOf(look.marker, many ? 9 : 26)
    shown.forEach((point, i) => {
      if (point.value === null) return
      const [px, py] = [x(point, i), y(point)]
      shapes.push(...whiskers(point, px, py, ink))
      paths.push({ d: sign, stroke: null, fill: ink, dash: null, width: 0, at: { x: px, y: py } })
    })
  })
  const names = endNames(spec, plot, rightRoom)
  return { shapes: [...shapes, ...names.shapes], paths: [...paths, ...names.paths] }
}

function signOf(marker: Marker, size: number): string {
  return symbol(SYMBOLS[marker], size)() ?? ''
}

function whiskers({ open }: ChartPoint, x: number, y: number, stroke: string): Shape[] {
  const whisker = (to: number): Shape[] => [
    { kind: 'line', x1: x, y1: y, x2: x, y2: to, stroke, width: 1 },
    { kind: 'line', x1: x - 2.5, y1: to, x2: x + 2.5, y2: to, stroke, width: 1 },
  ]
  return [...(open.above ? whisker(y - WHISKER) : []), ...(open.below ? whisker(y + WHISKER) : [])]
}

function lastWords({ name, points }: ChartSpec['series'][number]): string {
  const last = points.findLast(({ value }) => value !== null) ?? points.at(-1)
  return `${name} ${last?.text ?? ''}`.trim()
}

/** The signs and names at the height of each line's end, pushed apart until none covers another. */
function endNames(
  { series, categories }: ChartSpec,
  { foot, top, right, rise }: Plot,
  room: number,
): { shapes: Shape[]; paths: Path[] } {
  const ends = series
    .map((each, order) => {
      const last = each.points.slice(0, categories.length).findLast(({ value }) => value !== null)
      const { ink, marker } = seriesLook(order)
      const text = clipText(lastWords(each), NAME, room - SIGN - 4)
      return { ink: lineInk(ink), sign: signOf(marker, 26), text, y: foot - rise(last?.value ?? 0) }
    })
    .sort((a, b) => a.y - b.y)
  ends.forEach((end, i) => {
    end.y = Math.max(end.y, top + 3, (ends[i - 1]?.y ?? 0) + LINE)
  })
  ends.toReversed().forEach((end, i) => {
    end.y = Math.min(end.y, foot - i * LINE)
  })
  return {
    shapes: ends.map(({ ink, text, y }) => ({
      kind: 'text',
      x: right + SIGN,
      y: y + 3,
      text,
      size: NAME,
      fill: ink,
    })),
    paths: ends.map(({ ink, sign, y }) => ({
      ...{ d: sign, stroke: null, fill: ink, dash: null, width: 0 },
      at: { x: right + SIGN / 2, y },
    })),
  }
}
