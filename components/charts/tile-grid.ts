import type { BarRow } from '@/components/charts/area-rows'
import type { Area } from '@/domain/statistics/answers'

/** One equal tile for each district, so that small central ones stay readable. Pixels of the map's own drawing. */
export const TILE = { width: 58, height: 50, gap: 4 }

export interface Place {
  x: number
  y: number
}

export interface Tile extends Place {
  row: BarRow
}

/** The tiles that have a row, from north to south and west to east, which is also their order for the keyboard. */
export function tilesOf(rows: readonly BarRow[], areas: readonly Area[]): Tile[] {
  const tiles = rows.flatMap((row) => {
    const place = placeOf(areas.find((area) => area.code === row.key))
    return place ? [{ row, ...place }] : []
  })
  return tiles.sort((a, b) => a.y - b.y || a.x - b.x)
}

/** Where the districts are that the filter leaves out: the map keeps its shape without them. */
export function otherPlaces(rows: readonly BarRow[], areas: readonly Area[]): (Place & { area: Area })[] {
  const shown = new Set(rows.map((row) => row.key))
  return areas.flatMap((area) => {
    const place = shown.has(area.code) ? null : placeOf(area)
    return place ? [{ area, ...place }] : []
  })
}

/** The size of the whole grid, with or without tiles in its corners. */
export function gridSize(areas: readonly Area[]): { width: number; height: number } {
  const places = areas.flatMap((area) => placeOf(area) ?? [])
  return {
    width: Math.max(0, ...places.map(({ x }) => x + TILE.width)),
    height: Math.max(0, ...places.map(({ y }) => y + TILE.height)),
  }
}

function placeOf(area: Area | undefined): Place | null {
  if (!area?.tile) return null
  const [line, column] = area.tile
  return { x: column * (TILE.width + TILE.gap), y: line * (TILE.height + TILE.gap) }
}
