import { type Drawing, moved, type Shape, textWidth, wrapText } from '@/domain/reports/picture/shapes'

export interface Frame {
  title: string
  sentence: string
  made: string
  source: string
}

const MARGIN = 28
const TITLE = 20
const TEXT = 13
const SMALL = 11
const LEAST_WIDTH = 480

/** A drawing with its title and the filter in words above it, and below the day it was made and by what. */
export function framed(drawing: Drawing, { title, sentence, made, source }: Frame): Drawing {
  const inner = Math.max(LEAST_WIDTH, drawing.width)
  const shapes: Shape[] = []
  let y = MARGIN
  for (const text of wrapText(title, TITLE, inner)) {
    y += 26
    shapes.push({ kind: 'text', x: MARGIN, y: y - 6, text, size: TITLE, fill: 'ink', bold: true })
  }
  for (const text of wrapText(sentence, TEXT, inner)) {
    y += 20
    shapes.push({ kind: 'text', x: MARGIN, y: y - 5, text, size: TEXT, fill: 'quiet-ink' })
  }
  y += 12
  shapes.push(...moved(drawing.shapes, MARGIN, y))
  y += drawing.height + 26
  const width = inner + 2 * MARGIN
  shapes.push({ kind: 'text', x: MARGIN, y: y - 6, text: source, size: SMALL, fill: 'quiet-ink' })
  const sourceEnd = MARGIN + textWidth(source, SMALL)
  const beside = sourceEnd + 16 + textWidth(made, SMALL) < width - MARGIN
  if (!beside) y += 16
  shapes.push({ kind: 'text', x: width - MARGIN, y: y - 6, text: made, size: SMALL, fill: 'quiet-ink', anchor: 'end' })
  return { width: Math.ceil(width), height: Math.ceil(y + MARGIN / 2), shapes }
}
