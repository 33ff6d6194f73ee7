import type { ChartSpec } from '@/domain/reports/document/chart-spec'
import { barShapes, missingShapes, OPEN_END } from '@/domain/reports/picture/bar-shapes'
import { moved, type Shape, textWidth } from '@/domain/reports/picture/shapes'
import { drawAxes } from '@/exports/charts/axes'
import { boundOf } from '@/exports/charts/bound-of'
import { seriesLook } from '@/exports/charts/chart-inks'
import type { Size } from '@/exports/charts/chart-size'
import { widest } from '@/exports/charts/chart-text'
import { drawLegend } from '@/exports/charts/draw-legend'

const NUMBER = 8.5

/** Standing bars over months or years; a dashed foot where nothing was reported. */
export function drawColumns({ categories, series, unit }: ChartSpec, { width, height }: Size): Shape[] {
  const legend = drawLegend(
    series.map(({ name }) => name),
    width,
  )
  const values = series.flatMap(({ points }) => points.map(({ value }) => value))
  const place = { width, height, top: legend.height + OPEN_END, rightRoom: 0 }
  const plot = drawAxes(categories, values, unit, place)
  const shapes = [...moved(legend.shapes, plot.left, 0), ...plot.shapes]
  const thickness = Math.min(26, (plot.band * 0.72) / series.length)
  const texts = series.flatMap(({ points }) => points.filter(({ value }) => value !== null).map(({ text }) => text))
  const room = series.length === 1 ? plot.band : thickness
  const hasNumbers = widest(texts, NUMBER) <= room - 1
  series.forEach(({ points }, order) => {
    const { ink, texture } = seriesLook(order)
    points.slice(0, categories.length).forEach((point, i) => {
      const x = plot.middle(i) + (order - series.length / 2) * thickness
      const at = { x: x + 0.5, y: plot.foot, thickness: thickness - 1, upwards: true }
      if (point.value === null) {
        shapes.push(...missingShapes(at))
        if (series.length === 1 && textWidth(point.text, 7.5) <= plot.band - 1) {
          const missing = { x: x + thickness / 2, y: plot.foot - 5, text: point.text, size: 7.5 }
          shapes.push({ kind: 'text', ...missing, fill: 'quiet-ink', anchor: 'middle' })
        }
        return
      }
      const length = plot.rise(point.value)
      if (point.value > 0) {
        shapes.push(...barShapes({ ...at, length, bound: boundOf(point.open), ink, texture, planned: false }))
      }
      if (!hasNumbers) return
      const y =
        plot.foot - Math.max(2, length) - (point.open.above ? Math.min(OPEN_END, Math.max(4, length * 0.6)) + 3 : 3)
      const number = { x: x + thickness / 2, y, text: point.text, size: NUMBER }
      shapes.push({ kind: 'text', ...number, fill: 'ink', anchor: 'middle' })
    })
  })
  return shapes
}
