import { cellText } from '@/domain/reports/amount-cell'
import { type Cell, printedWidth } from '@/domain/reports/table'
import type { Sheet, SheetColumn } from '@/domain/reports/workbook'

/** Excel's own limit. */
const WIDEST_COLUMN = 255

/** Width of a column that nobody set. */
export const USUAL_WIDTH = 9

/** Lines above a table run over its columns, and over some beyond it where it is narrow. */
const HEAD_WIDTH = { least: 72, most: 130 }

/** First columns up to this width stay in sight when a wide table is scrolled sideways. */
const NARROW = 24
const MANY_COLUMNS = 8

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
  const room = (cell: Cell) => roomFor(cellText(cell)) + 2
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

/** The width that a text takes on one line: Chinese characters take a little more than two digits. */
export function roomFor(text: string): number {
  const width = printedWidth(text)
  return width + (width - text.length) * 0.16
}
