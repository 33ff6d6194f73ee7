import { type Drawing, type Shape, textWidth, wrapText } from '@/domain/reports/picture/shapes'

export interface GridPicture {
  kind: 'grid'
  columns: { label: string; group: string }[]
  rows: { label: string; cells: ({ text: string; heat: number | null; isHatched: boolean } | null)[] }[]
  notes: string[]
}

const ROW = 24
const GAP = 2
const SIZE = 12
const SMALL = 11
const LEAST = 30
const PAD = 10

/** The same grid as on the screen: areas by something else, each cell in its colour with its number. */
export function drawGrid({ columns, rows, notes }: GridPicture): Drawing {
  const names = Math.max(0, ...rows.map(({ label }) => textWidth(label, SIZE + 1))) + PAD
  const widths = columns.map(({ label }, i) =>
    Math.max(
      LEAST,
      ...[label, ...rows.map(({ cells }) => cells[i]?.text ?? '')].map((text) => textWidth(text, SIZE) + PAD),
    ),
  )
  const lefts = widths.map((_, i) => names + widths.slice(0, i).reduce((sum, each) => sum + each + GAP, 0))
  const width = (lefts.at(-1) ?? names) + (widths.at(-1) ?? 0)
  const shapes: Shape[] = []
  const middle = (i: number) => (lefts[i] ?? 0) + (widths[i] ?? 0) / 2
  columns.forEach(({ label, group }, i) => {
    if (group !== '' && group !== columns[i - 1]?.group) {
      shapes.push({ kind: 'text', x: lefts[i] ?? 0, y: 12, text: group, size: SMALL, fill: 'quiet-ink' })
    }
    shapes.push({ kind: 'text', x: middle(i), y: 30, text: label, size: SMALL, fill: 'quiet-ink', anchor: 'middle' })
  })
  rows.forEach(({ label, cells }, row) => {
    const y = 38 + row * ROW
    shapes.push({ kind: 'text', x: 0, y: y + 16, text: label, size: SIZE + 1, fill: 'ink' })
    cells.forEach((cell, i) => {
      if (cell === null) return
      const box = { kind: 'rect' as const, x: lefts[i] ?? 0, y, width: widths[i] ?? 0, height: ROW - GAP, radius: 3 }
      if (cell.heat !== null) shapes.push({ ...box, fill: `heat-${cell.heat}` })
      else if (cell.isHatched) shapes.push({ ...box, fill: 'card', stroke: 'line-strong', dashed: true })
      const fill = cell.heat === null ? 'quiet-ink' : `heat-${cell.heat}-ink`
      shapes.push({ kind: 'text', x: middle(i), y: y + 15, text: cell.text, size: SIZE, fill, anchor: 'middle' })
    })
  })
  let height = 38 + rows.length * ROW
  for (const text of notes.flatMap((note) => wrapText(note, SMALL, Math.max(width, 480)))) {
    height += 18
    shapes.push({ kind: 'text', x: 0, y: height, text, size: SMALL, fill: 'quiet-ink' })
  }
  return { width, height: height + 8, shapes }
}
