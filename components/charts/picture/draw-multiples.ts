import { type Drawing, moved, type Shape, wrapText } from '@/domain/reports/picture/shapes'

/** A point of a line: which period, how much, and whether it may be more or fewer. */
export interface PanelPoint {
  at: number
  value: number
  above: boolean
  below: boolean
  text: string
}

export interface Panel {
  label: string
  peak: string | null
  points: PanelPoint[]
}

export interface MultiplesPicture {
  kind: 'multiples'
  ink: string
  top: number
  isLog: boolean
  periods: { title: string }[]
  panels: Panel[]
  firsts: { at: number }[]
  notes: string[]
}

/** The size of a panel, in pixels: its line of words, the line's room, the axis. */
export const PANEL = { width: 216, height: 104, head: 20, plot: 60, inset: 8 } as const
/** How far an open end reaches beyond its point. */
export const WHISKER = 9
const ACROSS = 4
const GAP = 20
const SMALL = 11

/** Where a period stands in a panel. */
export function panelX(at: number, periods: number): number {
  const room = PANEL.width - 2 * PANEL.inset
  return PANEL.inset + (periods < 2 ? room / 2 : (at * room) / (periods - 1))
}

/** Where a value stands in a panel; zero on the axis. On a scale of powers one stands near it, ten times as much further up. */
export function panelY(value: number, { top, isLog }: { top: number; isLog: boolean }): number {
  const height = (of: number) => (isLog ? Math.log10(1 + of) : of)
  return PANEL.head + PANEL.plot - (top === 0 ? 0 : (height(value) / height(top)) * PANEL.plot)
}

/** The stretches of a line between periods next to each other that both have a point. */
export function panelLines<Point extends PanelPoint>(points: readonly Point[]): [Point, Point][] {
  return points.flatMap((point, i): [Point, Point][] => {
    const next = points[i + 1]
    return next !== undefined && next.at === point.at + 1 ? [[point, next]] : []
  })
}

/** The same small charts as on the screen, four in a row. */
export function drawMultiples(picture: MultiplesPicture): Drawing {
  const { panels, notes } = picture
  const across = Math.min(ACROSS, Math.max(1, panels.length))
  const width = across * PANEL.width + (across - 1) * GAP
  const shapes = panels.flatMap((panel, i) =>
    moved(
      panelShapes(panel, picture),
      (i % across) * (PANEL.width + GAP),
      Math.floor(i / across) * (PANEL.height + GAP),
    ),
  )
  let height = Math.ceil(panels.length / across) * (PANEL.height + GAP)
  for (const text of notes.flatMap((note) => wrapText(note, SMALL, Math.max(width, 480)))) {
    shapes.push({ kind: 'text', x: 0, y: height, text, size: SMALL, fill: 'quiet-ink' })
    height += 18
  }
  return { width, height, shapes }
}

function panelShapes({ label, peak, points }: Panel, { ink, periods, firsts, ...scale }: MultiplesPicture): Shape[] {
  const x = ({ at }: { at: number }) => panelX(at, periods.length)
  const y = ({ value }: PanelPoint) => panelY(value, scale)
  const axis = panelY(0, scale)
  const shapes: Shape[] = [
    { kind: 'text', x: 0, y: 12, text: label, size: 13, fill: 'ink', bold: true },
    { kind: 'line', x1: 0, y1: axis, x2: PANEL.width, y2: axis, stroke: 'line-strong' },
    {
      kind: 'line',
      x1: 0,
      y1: panelY(scale.top, scale),
      x2: PANEL.width,
      y2: panelY(scale.top, scale),
      stroke: 'line',
      dashed: true,
    },
  ]
  if (peak)
    shapes.push({ kind: 'text', x: PANEL.width, y: 12, text: peak, size: SMALL, fill: 'quiet-ink', anchor: 'end' })
  for (const first of firsts)
    shapes.push({ kind: 'line', x1: x(first), y1: axis, x2: x(first), y2: axis + 6, stroke: 'ink' })
  for (const [from, to] of panelLines(points)) {
    shapes.push({ kind: 'line', x1: x(from), y1: y(from), x2: x(to), y2: y(to), stroke: ink, width: 1.5 })
  }
  for (const point of points) {
    const [px, py] = [x(point), y(point)]
    if (point.above) shapes.push({ kind: 'line', x1: px, y1: py, x2: px, y2: py - WHISKER, stroke: ink })
    if (point.below)
      shapes.push({ kind: 'line', x1: px, y1: py, x2: px, y2: Math.min(py + WHISKER, axis), stroke: ink })
    shapes.push({ kind: 'rect', x: px - 2, y: py - 2, width: 4, height: 4, radius: 2, fill: ink })
  }
  const ends = [periods[0]?.title, periods.length > 1 ? periods.at(-1)?.title : undefined]
  if (ends[0]) shapes.push({ kind: 'text', x: 0, y: axis + 18, text: ends[0], size: SMALL, fill: 'quiet-ink' })
  if (ends[1]) {
    shapes.push({
      kind: 'text',
      x: PANEL.width,
      y: axis + 18,
      text: ends[1],
      size: SMALL,
      fill: 'quiet-ink',
      anchor: 'end',
    })
  }
  return shapes
}
