import { guessField } from '@/imports/read/guess-columns'
import { ImportFault } from '@/imports/read/import-fault'
import type { Limits } from '@/imports/read/limits'

/** A row that begins with this sign explains the headings and is no data. */
export const NOTE_SIGN = '※'
const HEADING_ROWS = 10

export interface TableRow {
  cells: string[]
  place: string
}

/**
 * Finds the headings among a table's first rows and gives the rows below them.
 * @throws ImportFault where there are no headings, no rows, or more rows than the limit
 */
export function tableOf(rows: TableRow[], limits: Limits): { columns: string[]; rows: string[][]; places: string[] } {
  const at = headingRow(rows)
  const heading = rows[at]
  if (heading === undefined) throw new ImportFault('noHeadings')
  const columns = namesOf(heading.cells, Math.max(...rows.slice(at, at + 200).map(({ cells }) => usedCells(cells))))
  const data = rows.slice(at + 1).filter(({ cells }) => isData(cells))
  if (data.length === 0) throw new ImportFault('noRows')
  if (data.length > limits.rows) throw new ImportFault('tooManyRows', null, { rows: data.length, limit: limits.rows })
  return {
    columns,
    rows: data.map(({ cells }) => columns.map((_, i) => (cells[i] ?? '').trim())),
    places: data.map(({ place }) => place),
  }
}

/** Among the first rows the one with the most cells that name a known field; titles above it name none. */
function headingRow(rows: TableRow[]): number {
  const scores = rows
    .slice(0, HEADING_ROWS)
    .map(({ cells }) => new Set(cells.map(guessField).filter((field) => field !== null)).size)
  const best = Math.max(0, ...scores)
  if (best >= 2) return lastOfRun(scores, best)
  return rows.findIndex(({ cells }) => usedCells(cells) >= 2 && new Set(cells.filter((cell) => cell !== '')).size >= 2)
}

/** Headings in two rows repeat the upper ones below, where cells are merged: the lower row says more. */
function lastOfRun(scores: number[], best: number): number {
  let at = scores.indexOf(best)
  while (scores[at + 1] === best) at += 1
  return at
}

function usedCells(cells: string[]): number {
  return cells.findLastIndex((cell) => cell.trim() !== '') + 1
}

function isData(cells: string[]): boolean {
  const first = cells.find((cell) => cell.trim() !== '')
  return first !== undefined && !first.trim().startsWith(NOTE_SIGN)
}

/** Each heading once: 单位, 单位 2. A column without one is named by its letter. */
function namesOf(cells: string[], width: number): string[] {
  const names: string[] = []
  for (let i = 0; i < width; i += 1) {
    const name = (cells[i] ?? '').replace(/\s+/g, ' ').trim() || letterOf(i)
    let unique = name
    for (let more = 2; names.includes(unique); more += 1) unique = `${name} ${more}`
    names.push(unique)
  }
  return names
}

function letterOf(column: number): string {
  return column < 26
    ? String.fromCharCode(65 + column)
    : `${letterOf(Math.floor(column / 26) - 1)}${letterOf(column % 26)}`
}
