import type { Cell } from '@/domain/reports/table'
import type { SheetColumn } from '@/domain/reports/workbook'
import { type Layout, roomFor, USUAL_WIDTH } from '@/exports/xlsx/sheet-layout'

/** Heights of rows, all in points. They are estimates: only the program that shows a sheet knows its fonts. */

/** Height of a line of the usual size, in points. */
export const LINE = 15

/** Excel's own limit. */
const HIGHEST_ROW = 409

/** Lines of a cell that are shown; the rest is there when the row is drawn larger. Running text is shown whole. */
const MOST_LINES = { ofTable: 8, ofText: 26 }

/** The height of a head line: merged cells get none by themselves. */
export function headHeight(line: string, { widths, headColumn }: Layout, size: number): number {
  const width = Array.from({ length: headColumn }, (_, i) => widths[i] ?? USUAL_WIDTH).reduce((sum, each) => sum + each)
  return Math.min(Math.round(linesOf(line, (width * 10.5) / size) * size * 1.4) + 3, HIGHEST_ROW)
}

export function headerHeight(columns: readonly SheetColumn[], { widths }: Layout): number {
  const lines = columns.map(({ title }, i) => linesOf(title, widths[i] ?? USUAL_WIDTH))
  return Math.min(Math.max(1, ...lines) * LINE + 6, HIGHEST_ROW)
}

/** The height of a row of the table; null where one line is enough. */
export function rowHeight(cells: readonly Cell[], { columns }: Layout): number | null {
  const most = columns.length === 1 ? MOST_LINES.ofText : MOST_LINES.ofTable
  let [lines, i] = [1, 0]
  for (const { wraps, width } of columns) {
    const cell = cells[i++]
    if (wraps && typeof cell === 'string') lines = Math.max(lines, shownLines(cell, width, most))
  }
  return lines === 1 ? null : lines * LINE + 3
}

function shownLines(text: string, width: number, most: number): number {
  // Most texts are short: these need not be measured.
  if (text.length * 2.2 < width && !text.includes('\n')) return 1
  return Math.min(linesOf(text.slice(0, width * most), width), most)
}

function linesOf(text: string, width: number): number {
  return text
    .split('\n')
    .reduce((lines, line) => lines + Math.max(1, Math.ceil(roomFor(line) / Math.max(1, width - 1))), 0)
}
