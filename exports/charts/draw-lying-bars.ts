import { scaleLinear } from 'd3-scale'
import type { ChartSpec } from '@/domain/reports/document/chart-spec'
import { barShapes, missingShapes, OPEN_END } from '@/domain/reports/picture/bar-shapes'
import { moved, type Shape } from '@/domain/reports/picture/shapes'
import { boundOf } from '@/exports/charts/bound-of'
import { seriesLook } from '@/exports/charts/chart-inks'
import type { Size } from '@/exports/charts/chart-size'
import { nameLines, widest } from '@/exports/charts/chart-text'
import { drawLegend } from '@/exports/charts/draw-legend'

const NAME = 10
const NUMBER = 9.5
const HEAD = 16
const LEADING = 1.12

/** Names at the left, bars from a common line, and what each is worth as written, in a column of its own. */
export function drawLyingBars({ categories, series, unit }: ChartSpec, { width, height }: Size): Shape[] {
  const legend = drawLegend(
    series.map(({ name }) => name),
    width,
  )
  const top = legend.height + HEAD
  const row = (height - top) / categories.length
  // Where there are many, all grows smaller together.
  const shrink = Math.min(1, row / (series.length * 10 + 6))
  const [nameSize, numberSize] = [NAME * Math.max(0.6, shrink), NUMBER * Math.max(0.6, shrink)]
  const labelWidth = Math.min(width * 0.3, widest(categories, nameSize)) + 8
  const numbers = series.flatMap(({ points }) => points.map(({ text }) => text))
  const numberWidth = Math.min(width * 0.3, widest([...numbers, unit], numberSize))
  const track = Math.max(40, width - labelWidth - numberWidth - OPEN_END - 10)
  const values = series.flatMap(({ points }) => points.map(({ value }) => value ?? 0))
  const length = scaleLinear([0, Math.max(1, ...values)], [0, track])
  const shapes: Shape[] = moved(legend.shapes, labelWidth, 0)
  shapes.push({ kind: 'text', x: width, y: top - 5, text: unit, size: 9, fill: 'quiet-ink', anchor: 'end' })
  categories.forEach((category, i) => {
    const y = top + i * row
    shapes.push({ kind: 'line', x1: 0, y1: y, x2: width, y2: y, stroke: i === 0 ? 'line-strong' : 'line', width: 0.5 })
    const name = fittedName(category, nameSize, labelWidth - 8, row)
    name.lines.forEach((text, line) => {
      const baseline = y + row / 2 + name.size * (0.37 + (line - (name.lines.length - 1) / 2) * LEADING)
      shapes.push({ kind: 'text', x: 0, y: baseline, text, size: name.size, fill: 'ink' })
    })
    const band = (row - (series.length > 1 ? row * 0.14 : 0)) / series.length
    const thickness = Math.min(10, band * (series.length > 1 ? 0.78 : 0.55))
    series.forEach(({ points }, place) => {
      const point = points[i]
      if (point === undefined) return
      const middle = y + row / 2 + (place - (series.length - 1) / 2) * band
      const at = { x: labelWidth, y: middle - thickness / 2, thickness }
      const { ink, texture } = seriesLook(place)
      if (point.value === null) shapes.push(...missingShapes(at))
      else if (point.value > 0) {
        const bar = { ...at, length: length(point.value), bound: boundOf(point.open), planned: false }
        shapes.push(...barShapes({ ...bar, ink, texture }))
      }
      shapes.push({
        kind: 'text',
        x: width,
        y: middle + numberSize * 0.36,
        text: nameLines(point.text, numberSize, numberWidth, 1)[0] ?? '',
        size: numberSize,
        fill: point.value === null ? 'quiet-ink' : 'ink',
        anchor: 'end',
      })
    })
  })
  const foot = top + categories.length * row
  shapes.push({ kind: 'line', x1: 0, y1: foot, x2: width, y2: foot, stroke: 'line-strong', width: 0.5 })
  shapes.push({ kind: 'line', x1: labelWidth, y1: top, x2: labelWidth, y2: foot, stroke: 'line-strong', width: 0.75 })
  return shapes
}

/** A name on one line; a longer one smaller on as many as its row has room for. */
function fittedName(name: string, size: number, width: number, row: number): { lines: string[]; size: number } {
  if (widest([name], size) <= width) return { lines: [name], size }
  const smaller = size * 0.78
  const most = Math.max(1, Math.min(3, Math.floor((row - 0.4) / (smaller * LEADING))))
  return { lines: nameLines(name, smaller, width, most), size: smaller }
}
