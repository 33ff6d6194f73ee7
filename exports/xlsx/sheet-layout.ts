import { cellText } from '@/domain/reports/amount-cell'
import { type Cell, printedWidth } from '@/domain/reports/table'
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

/** Chinese characters take a little more than two digits. */
const FULL_WIDTH = 1.08

/** Lines of a cell that are shown; the rest is there when the row is drawn larger. */
const MOST_LINES = 8

/** Rows at the beginning of a table that its widths are made for. */
export const SAMPLE = 200

/** Words may make a column this wide; longer ones are cut to the eye, and whole in the cell. */
const WIDEST_WORD = 30

/** Widths that one printed page takes before its letters are too small to read. */
const PAGE_WIDTH = 220

/** Where the parts of a sheet stand, rows and columns counted from 1. */
export interface Layout {
  /** The row of the column titles; the head lines stand above it. */
  headerRow: number
  lastColumn: number
  /** The last column that the head lines run over. */
  headColumn: number
  /** Columns that stay in sight. */
  frozenColumns: number
  columns: ColumnLayout[]
  widths: number[]
  /** How many pages a row is printed across. */
  pagesAcross: number
}

export interface ColumnLayout {
  width: number
  wraps: boolean
  /** Whether it holds numbers, and words only in their place. */
  isNumeric: boolean
}

/** @param sample the first rows of the table */
export function layoutOf(
  { head, columns: wanted }: Pick<Sheet, 'head' | 'columns'>,
  sample: readonly Cell[][],
): Layout {
  const columns = wanted.map((column, i) =>
    columnLayout(
      column,
      sample.map((row) => row[i] ?? ''),
    ),
  )
  const widths = columns.map(({ width }) => width)
  const [first = 0] = widths
  return {
    columns,
    pagesAcross: Math.max(1, Math.ceil(widths.reduce((sum, width) => sum + width, 0) / PAGE_WIDTH)),
    headerRow: head.length + 1,
    lastColumn: columns.length,
    headColumn: headColumn(widths),
    frozenColumns: first <= NARROW && columns.length >= MANY_COLUMNS ? 1 : 0,
    widths,
  }
}

/** A number that does not fit its column cannot be read at all; words are only cut. */
function columnLayout({ width, wraps }: SheetColumn, cells: readonly Cell[]): ColumnLayout {
  const room = (cell: Cell) => printedWidth(cellText(cell)) * FULL_WIDTH + 2
  const numbers = cells.filter((cell) => typeof cell !== 'string').map(room)
  const words = wraps
    ? []
    : cells.filter((cell) => typeof cell === 'string').map((cell) => Math.min(room(cell), WIDEST_WORD))
  const widest = Math.max(width, 2, ...numbers, ...words)
  return { width: Math.min(Math.ceil(widest), WIDEST_COLUMN), wraps, isNumeric: numbers.length > 0 }
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
    .reduce(
      (lines, line) => lines + Math.max(1, Math.ceil((printedWidth(line) * FULL_WIDTH) / Math.max(1, width - 1))),
      0,
    )
}
