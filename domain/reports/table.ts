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
  columns: string[]
  rows: Cell[][]
}

/** One column: its title, and what it shows of a row. */
export interface Column<Row> {
  title: string
  cell: (row: Row) => Cell
}

/** The language that a table is written in. */
export interface Naming {
  words: Words
  areaName: (code: AreaCode) => string
}

export function tableOf<Row>(head: string[], columns: Column<Row>[], rows: readonly Row[]): Table {
  return {
    head,
    columns: columns.map(({ title }) => title),
    rows: rows.map((row) => columns.map(({ cell }) => cell(row))),
  }
}

/** A column of text, empty where there is none. */
export function text<Row>(title: string, of: (row: Row) => string | null | undefined): Column<Row> {
  return { title, cell: (row) => of(row) ?? '' }
}
