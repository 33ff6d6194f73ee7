/** What stands in one cell of a grid of areas by something else. */
export interface GridCell {
  /** As short as it can be written there; the rest is in `title`. */
  text: string
  /** All of it in words: row, column, amount, and on how many activities it rests. */
  title: string
  /** The ledger behind it; null where nothing stands behind it. */
  href: string | null
  /** Its colour, 0 to 5; null for the ground. */
  heat: number | null
  /** Activities of which none reported the subject; or a place that bounds leave open. */
  isHatched: boolean
}

export interface GridColumn {
  key: string
  label: string
  title: string
  /** What several columns next to each other share, as months a year; empty for a column of its own. */
  group: string
}

export interface GridRow {
  key: string
  label: string
  cells: (GridCell | null)[]
}

/** Columns next to each other that share a group, with how many they are. */
export function columnGroups(columns: readonly GridColumn[]): { key: string; label: string; span: number }[] {
  const groups: { key: string; label: string; span: number }[] = []
  for (const { key, group } of columns) {
    const last = groups.at(-1)
    if (last !== undefined && last.label === group && group !== '') last.span += 1
    else groups.push({ key, label: group, span: 1 })
  }
  return groups
}

export interface Position {
  row: number
  column: number
}

/** How a key moves through a grid, as the pattern of grids for keyboards has it; null for keys that mean nothing there. */
const MOVES: Record<string, (at: Position, rows: number, columns: number) => Position> = {
  ArrowLeft: ({ row, column }) => ({ row, column: column - 1 }),
  ArrowRight: ({ row, column }) => ({ row, column: column + 1 }),
  ArrowUp: ({ row, column }) => ({ row: row - 1, column }),
  ArrowDown: ({ row, column }) => ({ row: row + 1, column }),
  Home: ({ row }) => ({ row, column: 0 }),
  End: ({ row }, _rows, columns) => ({ row, column: columns - 1 }),
  PageUp: ({ column }) => ({ row: 0, column }),
  PageDown: ({ column }, rows) => ({ row: rows - 1, column }),
}

/**
 * The cell that a key leads to: the next one in its direction that can be opened, the same one where there is none.
 * @returns null where the key is none that moves
 */
export function moveIn(rows: readonly GridRow[], from: Position, key: string): Position | null {
  const move = MOVES[key]
  if (move === undefined) return null
  const columns = rows[0]?.cells.length ?? 0
  const isOpenable = ({ row, column }: Position) => Boolean(rows[row]?.cells[column]?.href)
  const target = move(from, rows.length, columns)
  const step = { row: Math.sign(target.row - from.row), column: Math.sign(target.column - from.column) }
  // Home, End and their like look back from the far end; arrows look on.
  const isFar = !key.startsWith('Arrow')
  const way = isFar ? -1 : 1
  for (let at = target; isInside(at, rows.length, columns); at = moved(at, step, way)) {
    if (isOpenable(at)) return at
    if (isFar && at.row === from.row && at.column === from.column) break
  }
  return from
}

const isInside = ({ row, column }: Position, rows: number, columns: number) =>
  row >= 0 && column >= 0 && row < rows && column < columns

const moved = ({ row, column }: Position, step: Position, way: number): Position => ({
  row: row + way * step.row,
  column: column + way * step.column,
})

/** The first cell that can be opened, where the keyboard enters; null where there is none. */
export function firstCell(rows: readonly GridRow[]): Position | null {
  for (const [row, { cells }] of rows.entries()) {
    const column = cells.findIndex((cell) => cell?.href)
    if (column >= 0) return { row, column }
  }
  return null
}
