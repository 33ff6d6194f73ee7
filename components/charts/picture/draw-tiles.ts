import { TILE } from '@/components/charts/tile-grid'
import { type Drawing, type Shape, textWidth } from '@/domain/reports/picture/shapes'

export interface TilesPicture {
  kind: 'tiles'
  width: number
  height: number
  tiles: { x: number; y: number; name: string; number: string; heat: number | null; missing: boolean }[]
  steps: { heat: number; text: string }[]
  notReported: string
  elsewhere: string[]
}

/** Room for full numbers, which the screen shortens. */
const SCALE = 1.5
const NAME = 14
const NUMBER = 18
const SMALL = 12

/** The map as on the screen, with full numbers, its steps of colour, and what has no place on it. */
export function drawTiles({ width, height, tiles, steps, notReported, elsewhere }: TilesPicture): Drawing {
  const [tileWidth, tileHeight] = [TILE.width * SCALE, TILE.height * SCALE]
  const shapes: Shape[] = tiles.flatMap((tile) => {
    const [x, y] = [tile.x * SCALE, tile.y * SCALE]
    const ink = tile.heat === null ? 'ink' : `heat-${tile.heat}-ink`
    const box = { kind: 'rect', x, y, width: tileWidth, height: tileHeight, radius: 5 } as const
    const size = Math.min(NUMBER, (NUMBER * (tileWidth - 20)) / Math.max(1, textWidth(tile.number, NUMBER)))
    return [
      tile.heat === null
        ? { ...box, fill: 'card', stroke: 'line-strong', dashed: true }
        : { ...box, fill: `heat-${tile.heat}` },
      ...(tile.missing ? hatching(x, y, tileWidth, tileHeight) : []),
      { kind: 'text', x: x + 10, y: y + 24, text: tile.name, size: NAME, fill: ink },
      tile.missing
        ? { kind: 'text', x: x + 10, y: y + 54, text: tile.number, size: NAME, fill: ink }
        : { kind: 'text', x: x + 10, y: y + 54, text: tile.number, size, fill: ink, bold: true },
    ] satisfies Shape[]
  })
  let bottom = height * SCALE + 16
  let x = 0
  const legend = [
    ...steps.map((step) => ({ text: step.text, fill: `heat-${step.heat}` })),
    ...(tiles.some((tile) => tile.missing) ? [{ text: notReported, fill: null }] : []),
  ]
  for (const { text, fill } of legend) {
    shapes.push({
      kind: 'rect',
      x,
      y: bottom,
      width: 16,
      height: 12,
      radius: 2,
      ...(fill === null ? { stroke: 'line-strong', dashed: true } : { fill }),
    })
    shapes.push({ kind: 'text', x: x + 21, y: bottom + 11, text, size: SMALL, fill: 'quiet-ink' })
    x += 21 + textWidth(text, SMALL) + 14
  }
  for (const text of elsewhere) {
    bottom += 20
    shapes.push({ kind: 'text', x: 0, y: bottom + 11, text, size: SMALL, fill: 'quiet-ink' })
  }
  return { width: Math.max(width * SCALE, x), height: bottom + 20, shapes }
}

/** Slanting lines inside a tile, for a district that nobody reported a figure of. */
function hatching(x: number, y: number, width: number, height: number): Shape[] {
  const lines: Shape[] = []
  for (let at = 12; at < width + height; at += 12) {
    const [x1, y1] = at < height ? [x, y + at] : [x + at - height, y + height]
    const [x2, y2] = at < width ? [x + at, y] : [x + width, y + at - width]
    lines.push({ kind: 'line', x1, y1, x2, y2, stroke: 'line' })
  }
  return lines
}
