import { missingShapes } from '@/domain/reports/picture/bar-shapes'
import { clipText, type Drawing, type Ink, moved, type Shape, textWidth } from '@/domain/reports/picture/shapes'

/** A total or a step, in words and in lengths from 0 to 1 along the axis. */
interface WaterfallLine {
  label: string
  note: string
  text: string
  isTotal: boolean
  /** Where the bar begins. */
  before: number
  /** Where it ends; null where there is no number. */
  after: number | null
  /** What its end looks like, around 0. */
  marks: Shape[]
}

export interface WaterfallPicture {
  kind: 'waterfall'
  ink: Ink
  lines: WaterfallLine[]
  /** Whether the axis begins beyond zero. */
  isCut: boolean
  notes: string[]
}

const ROW = 46
const THICK = 16
const TRACK = 420
const SIZE = 13
const SMALL = 11
const GAP = 16
const STRIPE = 4

/** The same lines as on the screen: totals from the axis, steps between them. */
export function drawWaterfall({ ink, lines, isCut, notes }: WaterfallPicture): Drawing {
  const labels = lines.flatMap(({ label, note }) => [textWidth(label, SIZE), textWidth(note, SMALL)])
  const left = Math.min(260, Math.max(...labels)) + GAP
  const right = Math.max(...lines.map(({ text }) => textWidth(text, SIZE))) + GAP
  const width = left + TRACK + GAP + right
  const shapes = lines.flatMap((line, i): Shape[] => {
    const top = i * ROW
    const bar = top + (ROW - THICK) / 2
    const words: Shape[] = [
      { kind: 'text', x: 0, y: top + 20, text: line.label, size: SIZE, fill: 'ink', bold: line.isTotal },
      { kind: 'text', x: 0, y: top + 36, text: clipText(line.note, SMALL, left - GAP), size: SMALL, fill: 'quiet-ink' },
      {
        kind: 'text',
        x: width,
        y: top + 28,
        text: line.text,
        size: SIZE,
        fill: 'ink',
        bold: line.isTotal,
        anchor: 'end',
      },
    ]
    if (line.after === null) {
      return [...words, ...missingShapes({ x: left, y: bar, thickness: THICK })]
    }
    const [from, to] = [left + line.before * TRACK, left + line.after * TRACK]
    const isLast = i === lines.length - 1
    const lead: Shape[] = isLast
      ? []
      : [{ kind: 'line', x1: to, y1: bar + THICK, x2: to, y2: bar + ROW, stroke: 'line-strong', dashed: true }]
    const cut: Shape[] = line.isTotal && isCut ? cutMarks(left + 10, bar) : []
    return [...words, ...lead, ...body(from, to, bar, ink, line.isTotal), ...moved(line.marks, to, bar), ...cut]
  })
  const foot = lines.length * ROW + GAP
  const quiet = notes.map(
    (text, i): Shape => ({ kind: 'text', x: 0, y: foot + i * 18, text, size: SMALL, fill: 'quiet-ink' }),
  )
  const noteWidth = Math.max(0, ...notes.map((text) => textWidth(text, SMALL)))
  return { width: Math.max(width, noteWidth), height: foot + notes.length * 18, shapes: [...shapes, ...quiet] }
}

/** Full where it adds, striped where it takes away; a mere mark where nothing changed. */
function body(from: number, to: number, y: number, ink: Ink, isTotal: boolean): Shape[] {
  if (from === to && !isTotal)
    return [{ kind: 'line', x1: to, y1: y, x2: to, y2: y + THICK, stroke: 'line-strong', width: 2 }]
  const [x, width] = [Math.min(from, to), Math.max(2, Math.abs(to - from))]
  if (to >= from) return [{ kind: 'rect', x, y, width, height: THICK, fill: ink }]
  const stripes = Array.from({ length: Math.max(0, Math.ceil(width / STRIPE) - 1) }, (_, i) => x + (i + 1) * STRIPE - 1)
  return [
    { kind: 'rect', x, y, width, height: THICK, fill: 'card', stroke: ink },
    ...stripes.map((at): Shape => ({ kind: 'rect', x: at, y, width: 1.5, height: THICK, fill: ink })),
  ]
}

function cutMarks(x: number, y: number): Shape[] {
  return [0, 5].map((dx) => ({
    kind: 'line',
    x1: x + dx,
    y1: y + THICK + 3,
    x2: x + dx + 5,
    y2: y - 3,
    stroke: 'card',
    width: 2,
  }))
}
