import { openSides } from '@/domain/figures/quantity'
import type { Ink, Shape } from '@/domain/reports/picture/shapes'
import type { Bound } from '@/domain/vocabulary'

/** The room beyond a full bar that an open end needs, in pixels; the style sheet of the bars leaves the same. */
export const OPEN_END = 10

/** An open end is shorter on a short bar, which it would otherwise outgrow. */
function openEnd(length: number): number {
  return Math.min(OPEN_END, Math.max(4, length * 0.6))
}

const FADE_STEPS = 5
const SHORTEST = 2

/** How bars of several series are told apart without colour. */
export type Texture = 'solid' | 'hollow' | 'striped'
const STRIPE = 4

interface Bar {
  x: number
  y: number
  /** From the start of the bar to its value, in pixels. */
  length: number
  thickness: number
  bound: Bound
  ink: Ink
  planned: boolean
  texture?: Texture
  /** Whether it grows upwards from its foot, instead of to the right. */
  upwards?: boolean
}

/**
 * A bar with the end that its bound gives it: closed where exact, fading away above "at least", fading before a line
 * under "at most", and with a whisker about "about". A plan is a dashed outline.
 */
export function barShapes(bar: Bar): Shape[] {
  const { bound, ink } = bar
  const length = Math.max(SHORTEST, bar.length)
  const open = openSides(bound)
  const end = openEnd(length)
  const fadeBelow = open.below && !open.above ? Math.min(end, length) : 0
  const shapes = bodyShapes(bar, length - fadeBelow)
  if (open.above && open.below) return [...shapes, ...whisker(bar, length)]
  const [from, room] = open.above ? [length, end] : [length - fadeBelow, fadeBelow]
  if (room === 0) return shapes
  for (let i = 0; i < FADE_STEPS; i++) {
    const opacity = 1 - (i + 0.5) / FADE_STEPS
    shapes.push(piece(bar, from + (i * room) / FADE_STEPS, room / FADE_STEPS, { fill: ink, opacity }))
  }
  if (open.below) shapes.push(piece(bar, length - 1.5, 1.5, { fill: ink }))
  return shapes
}

function bodyShapes(bar: Bar, length: number): Shape[] {
  const { ink, planned, texture = 'solid' } = bar
  if (planned) return [piece(bar, 0, length, { stroke: ink, dashed: true })]
  if (texture === 'solid') return [piece(bar, 0, length, { fill: ink })]
  const stripes = texture === 'hollow' ? 0 : Math.max(0, Math.ceil(length / STRIPE) - 1)
  return [
    piece(bar, 0, length, { fill: 'card', stroke: ink }),
    ...Array.from({ length: stripes }, (_, i) => piece(bar, (i + 1) * STRIPE - 1, 1.5, { fill: ink })),
  ]
}

/** A dashed stub where nothing was reported. */
export function missingShapes({ x, y, thickness, upwards }: Pick<Bar, 'x' | 'y' | 'thickness' | 'upwards'>): Shape[] {
  return upwards
    ? [{ kind: 'line', x1: x, y1: y - 1, x2: x + thickness, y2: y - 1, stroke: 'line-strong', dashed: true }]
    : [
        {
          kind: 'line',
          x1: x,
          y1: y + thickness / 2,
          x2: x + 18,
          y2: y + thickness / 2,
          stroke: 'line-strong',
          dashed: true,
        },
      ]
}

function piece({ x, y, thickness, upwards }: Bar, from: number, length: number, style: object): Shape {
  const place = upwards
    ? { x, y: y - from - length, width: thickness, height: length }
    : { x: x + from, y, width: length, height: thickness }
  return { kind: 'rect', ...place, ...style }
}

function whisker({ x, y, thickness, upwards }: Bar, length: number): Shape[] {
  const half = openEnd(length) / 2
  const [from, to, middle] = [length - half, length + half, thickness / 2]
  const cap = Math.min(3, thickness / 2)
  const line = (a: number, b: number, c: number, d: number): Shape =>
    upwards
      ? { kind: 'line', x1: x + b, y1: y - a, x2: x + d, y2: y - c, stroke: 'ink', width: 1.5 }
      : { kind: 'line', x1: x + a, y1: y + b, x2: x + c, y2: y + d, stroke: 'ink', width: 1.5 }
  return [
    line(from, middle, to, middle),
    line(from, middle - cap, from, middle + cap),
    line(to, middle - cap, to, middle + cap),
  ]
}
