import type { Drawing, Shape } from '@/domain/reports/picture/shapes'

/** Looks up the colour of an ink. */
export type Palette = (ink: string) => string

const ESCAPES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** A drawing as a file of its own: colours and fonts are written out, text stays text, the ground is the paper's. */
export function writeSvg({ width, height, shapes }: Drawing, palette: Palette, font: string): string {
  const body = shapes.map((shape) => writeShape(shape, palette)).join('\n')
  return `<?xml version="1.0" encoding="UTF-8"?>
<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" font-family="${escapeXml(font)}">
<rect width="${width}" height="${height}" fill="${palette('card')}"/>
${body}
</svg>
`
}

/** One shape as an element of SVG. */
export function writeShape(shape: Shape, palette: Palette): string {
  const colour = (ink: string | undefined) => (ink === undefined ? 'none' : palette(ink))
  if (shape.kind === 'line') {
    const { x1, y1, x2, y2, stroke, width = 1, dashed } = shape
    return `<line ${attributes({ x1, y1, x2, y2, stroke: colour(stroke), 'stroke-width': width, ...dashes(dashed) })}/>`
  }
  const { x, y } = shape
  if (shape.kind === 'rect') {
    const { width, height, fill, stroke, dashed, radius, opacity } = shape
    return `<rect ${attributes({
      ...{ x, y, width, height, fill: colour(fill), rx: radius, opacity },
      ...(stroke !== undefined && { stroke: colour(stroke), ...dashes(dashed) }),
    })}/>`
  }
  const { text, size, fill, bold, anchor } = shape
  return `<text ${attributes({
    ...{ x, y, 'font-size': size, fill: colour(fill), 'font-weight': bold ? 600 : undefined },
    'text-anchor': anchor === 'start' ? undefined : anchor,
  })}>${escapeXml(text)}</text>`
}

function dashes(dashed: boolean | undefined): Record<string, string> {
  return dashed ? { 'stroke-dasharray': '3 2' } : {}
}

/** Attributes as SVG writes them, lengths rounded to hundredths; undefined ones are left out. */
export function attributes(values: Record<string, string | number | undefined>): string {
  return Object.entries(values)
    .flatMap(([name, value]) => (value === undefined ? [] : `${name}="${escapeXml(String(rounded(value)))}"`))
    .join(' ')
}

function rounded(value: string | number): string | number {
  return typeof value === 'number' ? Math.round(value * 100) / 100 : value
}

/** Text without the characters that mean something to SVG. */
export function escapeXml(text: string): string {
  return text.replace(/[&<>"]/g, (character) => ESCAPES[character] ?? '')
}
