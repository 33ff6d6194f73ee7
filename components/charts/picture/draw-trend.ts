import { barShapes, missingShapes, type Texture } from '@/domain/reports/picture/bar-shapes'
import { type Drawing, type Ink, type Shape, textWidth } from '@/domain/reports/picture/shapes'
import type { Bound } from '@/domain/vocabulary'

interface Group {
  name: string
  /** A bar for each series; null where the series has no activity in the period. */
  bars: ({ length: number; bound: Bound | null; text: string } | null)[]
}

export interface TrendPicture {
  kind: 'trend'
  series: { label: string; ink: Ink; texture: Texture }[]
  groups: Group[]
  /** What has no month or year. */
  unknown: Group | null
  /** Horizontal lines, each at a part of the height. */
  lines: { at: number; text: string }[]
  planned: boolean
  notes: string[]
}

const HEIGHT = 260
const LEFT = 48
const TOP = 26
const SMALL = 11
const FEW = 14
const LEAST_WIDTH = 760

/** The same bars over time as on the screen, with the axis, the legend of several series, and what has no period. */
export function drawTrend({ series, groups, unknown, lines, planned, notes }: TrendPicture): Drawing {
  const all = unknown ? [...groups, { name: '', bars: [] }, unknown] : groups
  const many = Math.max(1, series.length)
  const few = all.length <= FEW
  const band = Math.max((LEAST_WIDTH - LEFT) / Math.max(1, all.length), many * 6 + 2)
  const barWidth = Math.min(44, (band * (few ? 0.72 : 0.84)) / many)
  const width = LEFT + band * all.length
  const foot = TOP + HEIGHT
  const shapes: Shape[] = []
  const legend = series.length > 1 ? series : []
  let x = LEFT
  for (const { label, ink, texture } of legend) {
    shapes.push(
      ...barShapes({ x, y: 12, length: 12, thickness: 10, bound: 'exact', ink, texture, planned, upwards: true }),
    )
    shapes.push({ kind: 'text', x: x + 15, y: 11, text: label, size: 12, fill: 'ink' })
    x += 15 + textWidth(label, 12) + 16
  }
  for (const { at, text } of lines) {
    const y = foot - at * (HEIGHT - TOP)
    shapes.push({ kind: 'line', x1: LEFT, y1: y, x2: width, y2: y, stroke: at === 0 ? 'line-strong' : 'line' })
    shapes.push({ kind: 'text', x: LEFT - 6, y: y + 4, text, size: SMALL, fill: 'quiet-ink', anchor: 'end' })
  }
  shapes.push({ kind: 'line', x1: LEFT, y1: foot, x2: width, y2: foot, stroke: 'line-strong' })
  all.forEach(({ name, bars }, i) => {
    const middle = LEFT + band * (i + 0.5)
    if (few || name.length === 4 || groups.length <= 24) {
      shapes.push({
        kind: 'text',
        x: middle,
        y: foot + 16,
        text: name,
        size: SMALL,
        fill: 'quiet-ink',
        anchor: 'middle',
      })
    }
    bars.forEach((bar, place) => {
      if (bar === null) return
      const at = { x: middle + (place - many / 2) * barWidth, y: foot, thickness: barWidth - 1, upwards: true }
      const style = series[place] ?? { ink: 'ink', texture: 'solid' as const }
      if (bar.bound === null) shapes.push(...missingShapes(at))
      else if (bar.length > 0) {
        const length = bar.length * (HEIGHT - TOP)
        shapes.push(...barShapes({ ...at, length, bound: bar.bound, ink: style.ink, texture: style.texture, planned }))
        if (few && many === 1) {
          shapes.push({
            kind: 'text',
            x: middle,
            y: foot - length - 13,
            text: bar.text,
            size: SMALL,
            fill: 'ink',
            anchor: 'middle',
          })
        }
      }
    })
  })
  let bottom = foot + 24
  for (const text of notes) {
    bottom += 18
    shapes.push({ kind: 'text', x: 0, y: bottom, text, size: SMALL, fill: 'quiet-ink' })
  }
  return { width: Math.max(width, x, ...notes.map((text) => textWidth(text, SMALL))), height: bottom + 6, shapes }
}
