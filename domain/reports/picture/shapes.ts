/** A colour of the palette, or of a measure: what a token is called, without its dashes. */
export type Ink = string

interface Placed {
  x: number
  y: number
}

/** All that pictures are made of; each writer knows how to put these onto its ground. */
export type Shape =
  | (Placed & {
      kind: 'rect'
      width: number
      height: number
      fill?: Ink
      stroke?: Ink
      dashed?: boolean
      radius?: number
      opacity?: number
    })
  | { kind: 'line'; x1: number; y1: number; x2: number; y2: number; stroke: Ink; width?: number; dashed?: boolean }
  | (Placed & {
      kind: 'text'
      text: string
      size: number
      fill: Ink
      bold?: boolean
      anchor?: 'start' | 'middle' | 'end'
    })

/** A drawing in pixels, its origin at the upper left; text stands on its baseline. */
export interface Drawing {
  width: number
  height: number
  shapes: Shape[]
}

/** A drawing's shapes at another place. */
export function moved(shapes: readonly Shape[], dx: number, dy: number): Shape[] {
  return shapes.map((shape) =>
    shape.kind === 'line'
      ? { ...shape, x1: shape.x1 + dx, x2: shape.x2 + dx, y1: shape.y1 + dy, y2: shape.y2 + dy }
      : { ...shape, x: shape.x + dx, y: shape.y + dy },
  )
}

const NARROW = 0.56

/** About how wide a text is, in pixels: a Chinese character is a square, a letter or digit about half of one. */
export function textWidth(text: string, size: number): number {
  let width = 0
  for (const character of text) width += (character.codePointAt(0) ?? 0) < 0x2e80 ? NARROW : 1
  return width * size
}

/** Breaks a text into lines that fit; between any two Chinese characters, but not inside a word or number. */
export function wrapText(text: string, size: number, width: number): string[] {
  const lines: string[] = []
  let line = ''
  for (const piece of text.match(/[\x21-\u2e7f]+\s*|\s+|./gu) ?? []) {
    if (line !== '' && textWidth(line + piece.trimEnd(), size) > width) {
      lines.push(line.trimEnd())
      line = ''
    }
    line += piece
  }
  return line === '' ? lines : [...lines, line]
}

/** A text cut to a width, with an ellipsis where something is missing. */
export function clipText(text: string, size: number, width: number): string {
  if (textWidth(text, size) <= width) return text
  let kept = ''
  for (const character of text) {
    if (textWidth(`${kept}${character}…`, size) > width) break
    kept += character
  }
  return `${kept}…`
}
