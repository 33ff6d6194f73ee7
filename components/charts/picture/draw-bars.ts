import { barShapes, missingShapes, OPEN_END } from '@/domain/reports/picture/bar-shapes'
import { type Drawing, type Shape, textWidth } from '@/domain/reports/picture/shapes'
import type { Bound } from '@/domain/vocabulary'

export interface BarsPicture {
  kind: 'bars'
  columns: { title: string; ink: string; decade: number | null; planned: boolean }[]
  rows: {
    label: string
    apart: boolean
    cells: { length: number; beyond: boolean; bound: Bound | null; text: string; note: string }[]
  }[]
  total: { label: string; cells: string[] } | null
  legend: { bound: Bound | null; text: string }[]
  notes: string[]
}

const ROW = 26
const SIZE = 13
const SMALL = 11
const BAR = 10
const GAP = 12
const TRACK = { one: 300, several: 130 }
const GREY = 'line-strong'

/** The same table of bars as on the screen: label, then for each column bar, number and coverage. */
export function drawBars(picture: BarsPicture): Drawing {
  const { columns, rows, total } = picture
  const track = columns.length === 1 ? TRACK.one : TRACK.several
  const labelWidth = GAP + Math.max(...[...rows, ...(total ? [total] : [])].map((row) => textWidth(row.label, SIZE)))
  const widths = columns.map(({ title }, i) => {
    const numbers = rows.map((row) => textWidth(row.cells[i]?.text ?? '', SIZE))
    const notes = rows.map((row) => textWidth(row.cells[i]?.note ?? '', SMALL))
    const number = Math.max(...numbers, 0)
    const note = Math.max(...notes, 0)
    const needed = Math.max(textWidth(title, SIZE), textWidth(total?.cells[i] ?? '', SIZE))
    return { number, whole: Math.max(track + OPEN_END + GAP + number + (note > 0 ? 8 + note : 0), needed) + GAP * 2 }
  })
  const lefts = widths.map((_, i) => labelWidth + widths.slice(0, i).reduce((sum, { whole }) => sum + whole, 0))
  const width = labelWidth + widths.reduce((sum, { whole }) => sum + whole, 0)
  const shapes: Shape[] = columns.map(({ title }, i) => ({
    kind: 'text',
    x: lefts[i] ?? 0,
    y: 14,
    text: title,
    size: SIZE,
    fill: 'quiet-ink',
  }))

  rows.forEach((row, line) => {
    const top = 22 + line * ROW
    const baseline = top + 18
    shapes.push({ kind: 'line', x1: 0, y1: top, x2: width, y2: top, stroke: line === 0 ? 'line-strong' : 'line' })
    shapes.push({ kind: 'text', x: 0, y: baseline, text: row.label, size: SIZE, fill: row.apart ? 'quiet-ink' : 'ink' })
    row.cells.forEach((cell, i) => {
      const x = lefts[i] ?? 0
      const column = columns[i]
      for (let at = column?.decade ?? 2; at <= 1; at += column?.decade ?? 2) {
        const lineAt = x + at * track
        shapes.push({ kind: 'line', x1: lineAt, y1: top, x2: lineAt, y2: top + ROW, stroke: 'line' })
      }
      const place = { x, y: top + (ROW - BAR) / 2, thickness: BAR }
      if (cell.bound === null) shapes.push(...missingShapes(place))
      else if (cell.length > 0) {
        const ink = row.apart ? GREY : (column?.ink ?? 'ink')
        shapes.push(
          ...barShapes({
            ...place,
            length: cell.length * track,
            bound: cell.bound,
            ink,
            planned: column?.planned ?? false,
          }),
        )
        if (cell.beyond) shapes.push(...breakMarks(x + track - 14, top + ROW / 2))
      }
      const numberEnd = x + track + OPEN_END + GAP + (widths[i]?.number ?? 0)
      shapes.push({
        kind: 'text',
        x: numberEnd,
        y: baseline,
        text: cell.text,
        size: SIZE,
        fill: cell.bound === null ? 'quiet-ink' : 'ink',
        anchor: 'end',
      })
      shapes.push({ kind: 'text', x: numberEnd + 8, y: baseline, text: cell.note, size: SMALL, fill: 'quiet-ink' })
    })
  })

  let bottom = 22 + rows.length * ROW
  if (total) {
    shapes.push({ kind: 'line', x1: 0, y1: bottom, x2: width, y2: bottom, stroke: 'line-strong' })
    shapes.push({ kind: 'text', x: 0, y: bottom + 18, text: total.label, size: SIZE, fill: 'ink', bold: true })
    total.cells.forEach((text, i) => {
      shapes.push({ kind: 'text', x: lefts[i] ?? 0, y: bottom + 18, text, size: SIZE, fill: 'ink', bold: true })
    })
    bottom += ROW
  }
  return drawNotes({ width, height: bottom + GAP, shapes }, picture)
}

/** Two strokes across a bar that is longer than its track. */
function breakMarks(x: number, middle: number): Shape[] {
  return [0, 4].map((dx) => ({
    kind: 'line',
    x1: x + dx,
    y1: middle + 7,
    x2: x + dx + 4,
    y2: middle - 7,
    stroke: 'card',
    width: 2,
  }))
}

function drawNotes(drawing: Drawing, { legend, notes }: BarsPicture): Drawing {
  const { shapes } = drawing
  let { width, height } = drawing
  let x = 0
  for (const { bound, text } of legend) {
    const place = { x, y: height + 2, thickness: 8 }
    if (bound === null) shapes.push(...missingShapes(place))
    else shapes.push(...barShapes({ ...place, length: 18, bound, ink: 'quiet-ink', planned: false }))
    shapes.push({ kind: 'text', x: x + 34, y: height + 11, text, size: SMALL, fill: 'quiet-ink' })
    x += 34 + textWidth(text, SMALL) + GAP
  }
  width = Math.max(width, x)
  for (const text of notes) {
    height += 18
    shapes.push({ kind: 'text', x: 0, y: height + 11, text, size: SMALL, fill: 'quiet-ink' })
    width = Math.max(width, textWidth(text, SMALL))
  }
  return { width, height: height + 18, shapes }
}
