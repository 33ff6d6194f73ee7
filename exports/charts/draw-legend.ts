import { barShapes } from '@/domain/reports/picture/bar-shapes'
import { clipText, type Shape, textWidth } from '@/domain/reports/picture/shapes'
import { seriesLook } from '@/exports/charts/chart-inks'
import { legendHeight } from '@/exports/charts/chart-size'

const SIZE = 9
const SAMPLE = 14

/** The textures of several series with their names, on one line; none where there is only one. */
export function drawLegend(names: readonly string[], width: number): { shapes: Shape[]; height: number } {
  if (names.length < 2) return { shapes: [], height: 0 }
  const room = width / names.length - SAMPLE - 16
  const shapes: Shape[] = []
  let x = 0
  names.forEach((name, place) => {
    const { ink, texture } = seriesLook(place)
    const bar = { x, y: 3, length: SAMPLE, thickness: 8, bound: 'exact', planned: false } as const
    shapes.push(...barShapes({ ...bar, ink, texture }))
    const text = clipText(name, SIZE, room)
    shapes.push({ kind: 'text', x: x + SAMPLE + 4, y: 10.5, text, size: SIZE, fill: 'ink' })
    x += SAMPLE + 4 + textWidth(text, SIZE) + 12
  })
  return { shapes, height: legendHeight(names.length) }
}
