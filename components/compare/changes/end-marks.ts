import { openSides } from '@/domain/figures/quantity'
import { OPEN_END } from '@/domain/reports/picture/bar-shapes'
import type { Shape } from '@/domain/reports/picture/shapes'
import type { Bound } from '@/domain/vocabulary'

const FADE_STEPS = 5

/**
 * What the end of a bar looks like where its size is not exact, as on other charts: fading away above "at least", fading
 * before a line under "at most", a whisker about "about". Drawn around 0, the bar being to the left.
 * @param length of the bar, in pixels where that is known: a mark does not outgrow its bar
 */
export function endMarks(bound: Bound, ink: string, thickness: number, length = Number.POSITIVE_INFINITY): Shape[] {
  const { above, below } = openSides(bound)
  const end = Math.min(OPEN_END, Math.max(4, length * 0.6))
  const piece = (from: number, width: number, fill: string, opacity: number): Shape => ({
    kind: 'rect',
    x: from,
    y: 0,
    width,
    height: thickness,
    fill,
    opacity,
  })
  const steps = Array.from({ length: FADE_STEPS }, (_, i) => i)
  const width = end / FADE_STEPS
  if (above && below) {
    const line = (x1: number, y1: number, x2: number, y2: number): Shape => {
      return { kind: 'line', x1, y1, x2, y2, stroke: 'ink', width: 1.5 }
    }
    const [half, middle] = [end / 2, thickness / 2]
    const caps = [-half, half].map((x) => line(x, middle - 4, x, middle + 4))
    return [piece(-half, end, 'card', 0.55), line(-half, middle, half, middle), ...caps]
  }
  if (above) return steps.map((i) => piece(i * width, width, ink, 1 - (i + 0.5) / FADE_STEPS))
  if (!below) return []
  return [...steps.map((i) => piece(-end + i * width, width, 'card', (i + 0.5) / FADE_STEPS)), piece(-1.5, 1.5, ink, 1)]
}

/** The same the other way round, for a bar that reaches to the left. */
export function mirrored(shapes: readonly Shape[]): Shape[] {
  return shapes.map((shape) => {
    if (shape.kind === 'line') return { ...shape, x1: -shape.x1, x2: -shape.x2 }
    return shape.kind === 'rect' ? { ...shape, x: -shape.x - shape.width } : { ...shape, x: -shape.x }
  })
}
