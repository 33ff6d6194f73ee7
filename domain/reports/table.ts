import type { AreaCode, Words } from '@/domain/vocabulary'

/** A quantity stays a number; everything else is text. */
export type Cell = string | number

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
