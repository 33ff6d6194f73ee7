import { cellText } from '@/domain/reports/amount-cell'
import type { DocumentTable } from '@/domain/reports/document/report-document'
import type { Cell } from '@/domain/reports/table'
import { TYPE, textWidthOf, UPRIGHT } from '@/exports/paper'
import { typeWidth } from '@/exports/type-width'

/** Left and right of what a cell holds, in points. */
export const CELL_PADDING = 3.5

const SIZES = [TYPE.table, 10, 9.5, TYPE.dense, 8.5, 8, 7.5, 7, 6.5, 6, 5.5, 5]

/** Below this, an upright page is too narrow for a table. */
const LEGIBLE = 8.5

/** As many characters of a name as stand beside each other at least. */
const NAME = 4

/** A word of more than this many letters may be broken, so that an address does not push other columns away. */
const LONG_WORD = 16

export interface TableMeasures {
  /** The size of its type, in points: smaller only where numbers would not fit. */
  size: number
  /** The whole widths of the columns, in points. */
  widths: number[]
}

/**
 * Widths by the shares that a table asks for, but no column narrower than its longest number or word; with many
 * columns the type grows smaller, down to what lets no number be broken.
 */
export function tableMeasures({ columns, rows }: DocumentTable, width: number): TableMeasures {
  const shares = columns.map((column) => Math.max(column.width, 0.01))
  const pieces = piecesOf(columns, rows)
  for (const size of SIZES) {
    const least = pieces.map((piece) => leastWidth(piece, size))
    const isLast = size === SIZES.at(-1)
    if (!isLast && sum(least) > width) continue
    const whole = columns.map(({ title }, i) => Math.max(lineOf(title), ...rows.map((row) => lineOf(row[i] ?? ''))))
    const wanted = whole.map((line) => line * size + 2 * CELL_PADDING + 1)
    return { size, widths: evened(spread(shares, least, width), wanted) }
  }
  throw new Error('a table has a smallest size of type')
}

/** The width of a cell's longest line, if it is not broken, for type of size 1. */
function lineOf(cell: Cell): number {
  return Math.max(
    ...cellText(cell)
      .split('\n')
      .map((line) => typeWidth(line, 1)),
  )
}

/** What columns have too much goes to those whose text is broken into lines. */
function evened(widths: readonly number[], wanted: readonly number[]): number[] {
  const spare = sum(widths.map((width, i) => Math.max(0, width - (wanted[i] ?? 0))))
  const short = widths.map((width, i) => Math.max(0, (wanted[i] ?? 0) - width))
  const missing = sum(short)
  if (missing === 0) return [...widths]
  const taken = Math.min(1, missing / Math.max(spare, 0.01))
  return widths.map((width, i) => {
    const over = Math.max(0, width - (wanted[i] ?? 0))
    return width - over * taken + ((short[i] ?? 0) / missing) * spare * taken
  })
}

function pieceOf(cell: Cell): number {
  return typeof cell === 'string' ? longestPiece(cell) : typeWidth(cellText(cell), 1)
}

/** Whether a table has room on an upright page with type that can still be read. */
export function fitsUpright({ columns, rows }: DocumentTable): boolean {
  const pieces = piecesOf(columns, rows)
  return sum(pieces.map((piece) => leastWidth(piece, LEGIBLE))) <= textWidthOf(UPRIGHT)
}

function piecesOf(columns: DocumentTable['columns'], rows: DocumentTable['rows']): number[] {
  return columns.map(({ title }, i) => Math.max(longestPiece(title), ...rows.map((row) => pieceOf(row[i] ?? ''))))
}

function leastWidth(piece: number, size: number): number {
  return piece * size + 2 * CELL_PADDING + 0.5
}

/** The width of the longest piece that is not broken, for type of size 1. */
function longestPiece(text: string): number {
  const words = text.match(/[\x21-\u2e7f]+/g) ?? []
  const name = Math.min(NAME, typeWidth(text, 1))
  return Math.max(1, name, ...words.map((word) => typeWidth(word.slice(0, LONG_WORD), 1)))
}

/** Widths in proportion to the shares, where each gets at least what it needs. */
function spread(shares: readonly number[], least: readonly number[], width: number): number[] {
  const needed = sum(least)
  if (needed > width) return least.map((each) => (each / needed) * width)
  const fixed = new Set<number>()
  for (;;) {
    const free = width - sum(least.filter((_, i) => fixed.has(i)))
    const open = sum(shares.filter((_, i) => !fixed.has(i)))
    const widths = shares.map((share, i) => (fixed.has(i) ? (least[i] ?? 0) : (share / open) * free))
    const short = widths.findIndex((each, i) => !fixed.has(i) && each < (least[i] ?? 0))
    if (short < 0) return widths
    fixed.add(short)
  }
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0)
}
