import type { BarRow } from '@/components/charts/area-rows'
import type { Area } from '@/domain/statistics/answers'

/** One equal tile for each district, so that small central ones stay readable. Pixels of the map's own drawing. */
export const TILE = { width: 64, height: 46, gap: 4 }

export interface Tile {
  row: BarRow
  x: number
  y: number
}

/** The tiles that have a row, from north to south and west to east, which is also their order for the keyboard. */
export function tilesOf(rows: readonly BarRow[], areas: readonly Area[]): Tile[] {
  const placed = rows.flatMap((row) => {
    const tile = areas.find((area) => area.code === row.key)?.tile
    return tile ? [{ row, tile }] : []
  })
  placed.sort((a, b) => a.tile[0] - b.tile[0] || a.tile[1] - b.tile[1])
  return placed.map(({ row, tile: [line, column] }) => ({
    row,
    x: column * (TILE.width + TILE.gap),
    y: line * (TILE.height + TILE.gap),
  }))
}

/** The size of the whole grid, with or without tiles in its corners. */
export function gridSize(areas: readonly Area[]): { width: number; height: number } {
  const tiles = areas.flatMap(({ tile }) => (tile ? [tile] : []))
  const lines = Math.max(0, ...tiles.map(([line]) => line + 1))
  const columns = Math.max(0, ...tiles.map(([, column]) => column + 1))
  return {
    width: Math.max(0, columns * (TILE.width + TILE.gap) - TILE.gap),
    height: Math.max(0, lines * (TILE.height + TILE.gap) - TILE.gap),
  }
}
