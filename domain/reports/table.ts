import type { SheetColumn } from '@/domain/reports/workbook'
import type { AreaCode, Words } from '@/domain/vocabulary'

/** A number stays a number, also with the marks of its bound; everything else is text. */
export type Cell = string | number | MarkedNumber

/** A number with what is written around it: 近2,000, 2,540余. A spreadsheet keeps the number and shows the marks. */
export interface MarkedNumber {
  value: number
  before: string
  after: string
}

/** A list as a file shows it, whatever the file's format: what it is about, then columns and all rows. */
export interface Table {
  head: string[]
  columns: SheetColumn[]
  /** Read once, from the first to the last, and made while it is read: a list may be longer than memory. */
  rows: Iterable<Cell[]>
  /** Whether the last row is the sum of those above it. */
  hasTotal: boolean
}

/** One column: its title, how much room it needs, and what it shows of a row. */
export interface Column<Row> {
  title: string
  kind: ColumnKind
  cell: (row: Row) => Cell
}

/** What stands in a column: a number, a word of a list, a record's id, a name, an address, or a passage of text. */
export type ColumnKind = 'number' | 'word' | 'id' | 'name' | 'address' | 'passage'

/** Characters of the usual size that each kind needs; names and passages are broken into lines. */
const ROOM: Record<ColumnKind, { width: number; wraps: boolean }> = {
  number: { width: 10, wraps: false },
  word: { width: 10, wraps: false },
  id: { width: 24, wraps: false },
  name: { width: 32, wraps: true },
  address: { width: 40, wraps: false },
  passage: { width: 60, wraps: true },
}

/** Longer titles are broken into lines. */
const WIDEST_TITLE = 18

/** The language that a table is written in. */
export interface Naming {
  words: Words
  areaName: (code: AreaCode) => string
}

export function tableOf<Row>(head: string[], columns: Column<Row>[], rows: Iterable<Row>, hasTotal = false): Table {
  return { head, columns: columns.map(sheetColumn), rows: cellsOf(columns, rows), hasTotal }
}

function sheetColumn({ title, kind }: Column<never>): SheetColumn {
  const { width, wraps } = ROOM[kind]
  return { title, width: Math.max(width, Math.min(printedWidth(title) + 2, WIDEST_TITLE)), wraps }
}

function* cellsOf<Row>(columns: Column<Row>[], rows: Iterable<Row>): Generator<Cell[], void> {
  for (const row of rows) yield columns.map(({ cell }) => cell(row))
}

/** How wide a text is, in characters of the usual size: Chinese characters and their marks take two. */
export function printedWidth(text: string): number {
  return [...text].reduce((width, character) => width + (character >= '\u2e80' ? 2 : 1), 0)
}

/** A column of text, empty where there is none. */
export function text<Row>(
  title: string,
  of: (row: Row) => string | null | undefined,
  kind: ColumnKind = 'word',
): Column<Row> {
  return { title, kind, cell: (row) => of(row) ?? '' }
}

/** A column of quantities or counts. */
export function number<Row>(title: string, cell: (row: Row) => Cell): Column<Row> {
  return { title, kind: 'number', cell }
}
