import { scaleBand, scaleLinear } from 'd3-scale'
import { writeNumber } from '@/domain/figures/write-quantity'
import { type Shape, textWidth } from '@/domain/reports/picture/shapes'
import { nameLines, widest } from '@/exports/charts/chart-text'

const SMALL = 8.5
const LINE = 10.5

export interface Plot {
  left: number
  right: number
  top: number
  foot: number
  /** The height of a value above the foot, in points. */
  rise: (value: number) => number
  /** The middle of a category, and how wide its band is. */
  middle: (category: number) => number
  band: number
  shapes: Shape[]
}

/**
 * The frame of a chart over time: the values at the left with hairlines across, the categories below. Where not all
 * names of categories have room, every second, third … one stands.
 */
export function drawAxes(
  categories: readonly string[],
  values: readonly (number | null)[],
  unit: string,
  place: { width: number; height: number; top: number; rightRoom: number },
): Plot {
  const largest = Math.max(0, ...values.map((value) => value ?? 0))
  const scale = scaleLinear([0, largest || 1], [0, 1]).nice(4)
  const ticks = largest === 0 ? [0] : scale.ticks(4).filter(Number.isInteger)
  const left = widest([...ticks.map(writeNumber), unit], SMALL) + 6
  // The last name may be wider than its band.
  const right = place.width - Math.max(place.rightRoom, Math.min(24, widest(categories.slice(-1), SMALL) / 2))
  const names = scaleBand([...categories.keys()], [left, right])
  const band = names.bandwidth()
  const lines = categories.map((category) => nameLines(category, SMALL, 1000, 1)[0] ?? '')
  const step = stepOf(lines, band)
  const wrapped = lines.map((line) => periodLines(line, band * step - 3))
  const foot = place.height - 6 - LINE * Math.max(1, ...wrapped.map(({ length }) => length))
  const top = place.top + 14
  const height = foot - top
  const shapes: Shape[] = [
    { kind: 'text', x: left - 5, y: place.top + 7, text: unit, size: SMALL, fill: 'quiet-ink', anchor: 'end' },
  ]
  for (const tick of ticks) {
    const y = foot - scale(tick) * height
    const stroke = tick === 0 ? 'line-strong' : 'line'
    shapes.push({ kind: 'line', x1: left, y1: y, x2: right, y2: y, stroke, width: tick === 0 ? 0.75 : 0.5 })
    const text = writeNumber(tick)
    shapes.push({ kind: 'text', x: left - 5, y: y + 3, text, size: SMALL, fill: 'quiet-ink', anchor: 'end' })
  }
  const middle = (category: number) => (names(category) ?? left) + band / 2
  wrapped.forEach((each, i) => {
    if (i % step !== 0) return
    each.forEach((text, line) => {
      const y = foot + LINE * (line + 1) + 1
      shapes.push({ kind: 'text', x: middle(i), y, text, size: SMALL, fill: 'ink', anchor: 'middle' })
    })
  })
  return { left, right, top, foot, rise: (value) => scale(value) * height, middle, band, shapes }
}

/** The name of a month on one line, else its year above it. */
function periodLines(name: string, room: number): string[] {
  if (textWidth(name, SMALL) <= room) return [name]
  const parts = name.split(/(?<=年)|\s+/u)
  return parts.length > 2 ? nameLines(name, SMALL, room, 2) : parts
}

/** Every how many-th name has room, on up to two lines. */
function stepOf(names: readonly string[], band: number): number {
  for (let step = 1; step < names.length; step++) {
    const room = band * step - 3
    const fits = (name: string, i: number) =>
      i % step !== 0 || periodLines(name, room).every((line) => textWidth(line, SMALL) <= room)
    if (names.every(fits)) return step
  }
  return Math.max(1, Math.ceil(24 / Math.max(1, band)))
}
