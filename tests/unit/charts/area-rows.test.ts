import { describe, expect, it } from 'vitest'
import { barRows, groupAreas, sortRows } from '@/components/charts/area-rows'
import { gridSize, otherPlaces, TILE, tilesOf } from '@/components/charts/tile-grid'
import type { Area } from '@/domain/statistics/answers'
import { exactly, someRow } from '@/tests/unit/charts/some-rows'

const area = (code: Area['code'], kind: Area['kind'], tile: Area['tile']): Area => ({
  ...{ code, kind, tile, zh: `${code}区`, short: code, en: code, residents2020: null },
})
const AREAS = [
  area('110101', 'district', [2, 3]),
  area('110102', 'district', [2, 2]),
  area('110116', 'district', [0, 2]),
  area('etown', 'economic-zone', [3, 3]),
  area('citywide', 'citywide', null),
  area('outside', 'outside', null),
]

const rows = barRows(
  [
    someRow('110101', { activities: 9, measures: { units: exactly(103, 2, 7) } }),
    someRow('110102', { activities: 10, measures: { units: exactly(16, 1, 9) } }),
    someRow('110116', { activities: 0 }),
    someRow('etown', { activities: 8 }),
    someRow('citywide', { activities: 62, measures: { units: exactly(609, 14, 48) } }),
    someRow('outside', { activities: 0 }),
    someRow('unknown', { activities: 2 }),
  ],
  ({ label }) => label,
)

describe('the rows of areas', () => {
  it('set apart what is no district, and aside the districts without activities', () => {
    const { districts, apart, without } = groupAreas(rows, AREAS)
    expect(districts.map(({ key }) => key)).toEqual(['110101', '110102', 'etown'])
    expect(apart.map(({ key }) => key)).toEqual(['citywide', 'unknown'])
    expect(without.map(({ key }) => key)).toEqual(['110116'])
  })

  it('are ordered by a number, and what was not reported comes last either way', () => {
    const { districts } = groupAreas(rows, AREAS)
    const keys = (descending: boolean) => sortRows(districts, { sort: 'units', descending }).map(({ key }) => key)
    expect(keys(true)).toEqual(['110101', '110102', 'etown'])
    expect(keys(false)).toEqual(['110102', '110101', 'etown'])
    expect(sortRows(districts, { sort: 'name', descending: false })).toEqual(districts)
  })
})

describe('the tiles', () => {
  it('stand where the areas say, read from north to south and west to east', () => {
    const tiles = tilesOf(rows, AREAS)
    expect(tiles.map(({ row }) => row.key)).toEqual(['110116', '110102', '110101', 'etown'])
    expect(tiles[1]).toMatchObject({ x: 2 * (TILE.width + TILE.gap), y: 2 * (TILE.height + TILE.gap) })
  })

  it('leave a place for the districts that the filter leaves out', () => {
    const chosen = rows.filter(({ key }) => key === '110101')
    expect(otherPlaces(chosen, AREAS).map(({ area: { code } }) => code)).toEqual(['110102', '110116', 'etown'])
  })

  it('fill a grid as large as the areas need', () => {
    expect(gridSize(AREAS)).toEqual({
      width: 4 * (TILE.width + TILE.gap) - TILE.gap,
      height: 4 * (TILE.height + TILE.gap) - TILE.gap,
    })
    expect(gridSize([])).toEqual({ width: 0, height: 0 })
  })
})
