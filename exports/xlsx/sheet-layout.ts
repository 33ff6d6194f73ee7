import { printedWidth } from '@/domain/reports/table'
import type { Sheet, SheetColumn } from '@/domain/reports/workbook'

/** Height of a line of the usual size, in points. */
export const LINE = 15

/** Excel's own limits. */
const HIGHEST_ROW = 409
const WIDEST_COLUMN = 255

/** Width of a column that nobody set. */
const USUAL_WIDTH = 9

/** Lines above a table run over its columns, and over some beyond it where it is narrow. */
const HEAD_WIDTH = { least: 72, most: 130 }

/** First columns up to this width stay in sight when a wide table is scrolled sideways. */
const NARROW = 24
const MANY_COLUMNS = 8

/** Lines of a cell that are shown; the rest is there when the row is drawn larger. */
const MOST_LINES = 8

/** Where the parts of a sheet stand, rows and columns counted from 1. */
export interface Layout {
  /** The row of the column titles; the head lines stand above it. */
  headerRow: number
  lastColumn: number
  /** The last column that the head lines run over. */
  headColumn: number
  /** Columns that stay in sight. */
  frozenColumns: number
  widths: number[]
}

export function layoutOf({ head, columns }: Pick<Sheet, 'head' | 'columns'>): Layout {
  const widths = columns.map(({ width }) => Math.min(Math.max(width, 1), WIDEST_COLUMN))
  const [first = 0] = widths
  return {
    headerRow: head.length + 1,
    lastColumn: columns.length,
    headColumn: headColumn(widths),
    frozenColumns: first <= NARROW && columns.length >= MANY_COLUMNS ? 1 : 0,
    widths,
  }
}

function headColumn(widths: number[]): number {
  let [column, width] = [0, 0]
  while (width < HEAD_WIDTH.least || (column < widths.length && width < HEAD_WIDTH.most)) {
    width += widths[column] ?? USUAL_WIDTH
    column++
  }
  return column
}

/** The height of a head line, in points: merged cells get none by themselves. */
export function headHeight(line: string, { widths, headColumn }: Layout, size: number): number {
  const width = Array.from({ length: headColumn }, (_, i) => widths[i] ?? USUAL_WIDTH).reduce((sum, each) => sum + each)
  return Math.min(Math.round(linesOf(line, (width * 10.5) / size) * size * 1.4) + 3, HIGHEST_ROW)
}

export function headerHeight(columns: readonly SheetColumn[], { widths }: Layout): number {
  const lines = columns.map(({ title }, i) => linesOf(title, widths[i] ?? USUAL_WIDTH))
  return Math.min(Math.max(1, ...lines) * LINE + 6, HIGHEST_ROW)
}

/** How many lines of a broken text are shown in a column of this width. */
export function shownLines(text: string, width: number): number {
  // Most texts are short: these need not be measured.
  if (text.length * 2 <= width && !text.includes('\n')) return 1
  return Math.min(linesOf(text.slice(0, width * MOST_LINES), width), MOST_LINES)
}

function linesOf(text: string, width: number): number {
  return text
    .split('\n')
    .reduce((lines, line) => lines + Math.max(1, Math.ceil(printedWidth(line) / Math.max(1, width - 1))), 0)
}
